import { defineOperation } from '../../engine/define';
import { campaignFilter } from '../../fields/campaign';
import { limit, returnAll } from '../../fields/paging';
import { simplify } from '../../fields/simplify';
import { asIs, simplified } from '../../output/items';
import { byOffset } from '../../transport/pagination';
import { activityType, activityTypeV1 } from './activityType';

export const getAll = defineOperation({
	name: 'Get Many',
	value: 'getAll',
	action: 'Get many activities',
	description:
		'List what happened in campaigns, such as sent, opened or answered messages, newest first',
	fields: [
		returnAll,
		limit,
		simplify,
		{
			displayName: 'Filters',
			name: 'filters',
			type: 'collection',
			placeholder: 'Add Filter',
			default: {},
			options: [
				activityType,
				campaignFilter,
				{
					displayName: 'First Only',
					name: 'isFirst',
					type: 'boolean',
					default: true,
					description: 'Whether to return only the first activity of its type for each lead',
				},
				{
					displayName: 'From',
					name: 'minDate',
					type: 'dateTime',
					default: '',
					description: 'Only activities from this moment on',
				},
				{
					displayName: 'Lead ID',
					name: 'leadId',
					type: 'string',
					default: '',
					placeholder: 'e.g. lea_A1B2C3D4E5F6G7H8I',
				},
				{
					displayName: 'Until',
					name: 'maxDate',
					type: 'dateTime',
					default: '',
					description: 'Only activities up to this moment',
				},
			],
		},
	],
	route: 'GET /activities',
	query: ({ filters }) => ({ version: 'v2', ...filters }),
	pages: byOffset(),
	output: simplified(
		'_id',
		'type',
		'createdAt',
		'leadId',
		'leadEmail',
		'campaignId',
		'campaignName',
		'sendUserEmail',
		'sequenceStep',
		'isFirst',
	),
	v1: {
		fields: [
			returnAll,
			limit,
			{
				displayName: 'Filters',
				name: 'filters',
				type: 'collection',
				placeholder: 'Add Filter',
				default: {},
				options: [
					activityTypeV1,
					campaignFilter,
					{
						displayName: 'First Only',
						name: 'isFirst',
						type: 'boolean',
						default: true,
						description: 'Whether to return only the first activity of its type for each lead',
					},
				],
			},
		],
		query: ({ filters }) => filters,
		output: asIs,
	},
});
