import { defineOperation } from '../../engine/defineOperation';
import { companyField } from '../../fields/company';
import { asMessage, asRecords } from '../../output/records';

export const start = defineOperation({
	name: 'Start',
	value: 'start',
	action: 'Start contact sourcing for a company',
	description:
		'Have AI look for the right people in companies, up to 200 input items in one request. A run that finds people costs 1 credit; one that exists already is used again for free. Get reads the people once the run is done.',
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
						'Whether to look again, and pay again, although the company has a finished run',
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
