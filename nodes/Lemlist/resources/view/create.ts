import { defineOperation } from '../../engine/defineOperation';
import { additionalJson } from '../../fields/additionalJson';
import { filterTreeProblem } from '../../fields/filterTree';
import { viewConditions, viewEntity, viewName, viewOptions } from '../../fields/view';
import { toFilterState, warnWithoutConditions } from './filterState';
import { viewOutput } from './output';

export const create = defineOperation({
	name: 'Create',
	value: 'create',
	action: 'Create a view',
	description: "Save a filter for contacts, companies or tasks as a tab for the API key's owner",
	fields: [viewEntity, viewName, ...viewConditions, viewOptions, additionalJson],
	route: 'POST /views',
	body: ({ entity, name, additionalFields, ...conditions }) => ({
		entity,
		name,
		filterState: toFilterState(conditions),
		...additionalFields,
	}),
	findProblem: filterTreeProblem,
	inspect: warnWithoutConditions,
	output: viewOutput,
});
