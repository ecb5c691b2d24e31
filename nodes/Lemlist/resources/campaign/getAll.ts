import { defineOperation } from '../../engine/define';
import { limit, returnAll } from '../../fields/paging';
import { simplify } from '../../fields/simplify';
import { asIs, simplified } from '../../output/items';
import { byOffset, byPage } from '../../transport/pagination';

export const getAll = defineOperation({
	name: 'Get Many',
	value: 'getAll',
	action: 'Get many campaigns',
	description: 'List the campaigns of the team, newest first unless sorted otherwise',
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
				{
					displayName: 'Created By',
					name: 'createdBy',
					type: 'string',
					default: '',
					placeholder: 'e.g. usr_A1B2C3D4E5F6G7H8I',
					description: 'The ID of the user who created the campaign',
				},
				{
					displayName: 'Sort Order',
					name: 'sortOrder',
					type: 'options',
					default: 'desc',
					options: [
						{ name: 'Newest First', value: 'desc' },
						{ name: 'Oldest First', value: 'asc' },
					],
				},
				{
					displayName: 'Status',
					name: 'status',
					type: 'options',
					default: 'running',
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
	route: 'GET /campaigns',
	query: ({ filters }) => ({
		version: 'v2',
		sortBy: filters.sortOrder ? 'createdAt' : '',
		...filters,
	}),
	pages: byPage('campaigns'),
	output: simplified(
		'_id',
		'name',
		'status',
		'labels',
		'createdAt',
		'createdBy',
		'hasError',
		'errors',
	),
	v1: { fields: [returnAll, limit], query: undefined, pages: byOffset(), output: asIs },
});
