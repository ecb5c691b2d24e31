import { defineOperation } from '../../engine/defineOperation';
import { additionalJson } from '../../fields/additionalJson';
import { filterTreeProblem } from '../../fields/filterTree';
import { editableViewField, newViewConditions, viewEntity, viewUpdate } from '../../fields/view';
import { toFilterState, warnWithoutConditions } from './filterState';
import { viewOutput } from './output';

export const update = defineOperation({
	name: 'Update',
	value: 'update',
	action: 'Update a view',
	description:
		'Rename a view, share it, or replace its conditions. lemlist documents only the address of this request, not its fields.',
	fields: [viewEntity, editableViewField, ...newViewConditions, viewUpdate, additionalJson],
	route: 'PATCH /views/{viewId}',
	fallbackRoute: 'PUT /views/{viewId}',
	body: ({ updateFields, specifyConditions, matchType, conditions, conditionsJson }) => ({
		filterState: toFilterState({ specifyConditions, matchType, conditions, conditionsJson }),
		...updateFields,
	}),
	requireOneOf: ['updateFields', 'conditions', 'conditionsJson', 'additionalJson'],
	findProblem: filterTreeProblem,
	isRepeatable: true,
	inspect: warnWithoutConditions,
	output: viewOutput,
});
