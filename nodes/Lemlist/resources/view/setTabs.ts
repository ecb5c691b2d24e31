import { defineOperation } from '../../engine/defineOperation';
import { pinnedViews, viewEntity } from '../../fields/view';
import { unwrap } from '../../output/items';

export const setTabs = defineOperation({
	name: 'Set Tabs',
	value: 'setTabs',
	action: 'Set the views that are tabs',
	description:
		'Choose which views the owner of the API key has as tabs, and their order. All others are unpinned.',
	fields: [viewEntity, pinnedViews],
	route: 'PUT /views/tabs',
	body: ({ entity, pinned }) => ({ entity, pinned }),
	serializeBy: ({ entity }) => entity,
	output: unwrap('data'),
});
