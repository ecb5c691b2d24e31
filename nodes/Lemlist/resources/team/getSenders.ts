import { defineOperation } from '../../engine/defineOperation';
import { simplify } from '../../fields/simplify';
import { USER } from '../../output/recordKinds/kinds';
import { recordOutput } from '../../output/recordKinds/recordOutput';

export const getSenders = defineOperation({
	name: 'Get Senders',
	value: 'getSenders',
	action: 'Get the senders of the team',
	description: 'List the team members with the campaigns that they send for',
	fields: [
		simplify,
		{
			displayName: 'Filters',
			name: 'filters',
			type: 'collection',
			placeholder: 'Add Filter',
			default: {},
			options: [
				{
					displayName: 'Campaign Status',
					name: 'state',
					type: 'options',
					allowArbitraryValues: true,
					default: 'running',
					description:
						'Only campaigns with this status; members without such a campaign are listed too',
					options: [
						{ name: 'Archived', value: 'archived' },
						{ name: 'Draft', value: 'draft' },
						{ name: 'Ended', value: 'ended' },
						{ name: 'Errors', value: 'errors' },
						{ name: 'Paused', value: 'paused' },
						{ name: 'Running', value: 'running' },
					],
				},
			],
		},
	],
	route: 'GET /team/senders',
	query: ({ filters }) => filters,
	output: recordOutput(USER),
});
