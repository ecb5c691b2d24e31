import { defineOperation } from '../../engine/defineOperation';
import { companyField } from '../../fields/company';
import { asMessage, asRecords } from '../../output/records';

export const start = defineOperation({
	name: 'Start',
	value: 'start',
	action: 'Start contact sourcing for a company',
	description:
		'Have AI look for the right people at companies, up to 200 input items per request. A run that finds people uses 1 credit; reusing an existing run is free. Once the run is done, Get returns the people.',
	sideEffects: ['costsCredits'],
	fields: [
		companyField,
		{
			displayName: 'Options',
			name: 'options',
			type: 'collection',
			placeholder: 'Add Option',
			default: {},
			options: [
				{
					displayName: 'Overwrite',
					name: 'overwrite',
					type: 'boolean',
					default: true,
					description:
						'Whether to start a new run, and pay again, even if the company already has a finished one',
				},
			],
		},
	],
	route: 'POST /contact-sourcing',
	fallbackRoute: 'POST /contact-sourcing/runs',
	body: ({ options }) => options,
	isRepeatable: true,
	batch: {
		size: 200,
		body: (items) => ({
			companyIds: [...new Set(items.map(({ companyId }) => companyId))],
			...(items[0].options.overwrite && { overwrite: true }),
		}),
		resultFor: (response, _index, { companyId }) =>
			asRecords(response, 'results').find((result) => result.companyId === companyId),
		rejectionFor: (response, _index, { companyId }) => {
			const error = asRecords(response, 'errors').find((one) => one.companyId === companyId);
			return error && [error.message, error.code].map(asMessage).filter(Boolean).join(': ');
		},
	},
});
