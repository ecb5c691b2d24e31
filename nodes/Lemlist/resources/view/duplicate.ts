import { defineOperation } from '../../engine/defineOperation';
import { viewEntity, viewField } from '../../fields/view';
import { viewOutput } from './output';

export const duplicate = defineOperation({
	name: 'Duplicate',
	value: 'duplicate',
	action: 'Duplicate a view',
	description:
		"Copy a view into a tab that only the API key's owner sees; default views can be copied too",
	fields: [viewEntity, viewField],
	route: 'POST /views/{viewId}/duplicate',
	body: ({ entity }) => ({ entity }),
	output: viewOutput,
});
