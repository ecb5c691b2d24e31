import { defineOperation } from '../../engine/defineOperation';
import { pinnedViews, viewEntity } from '../../fields/view';
import { unwrap } from '../../output/items';

export const setTabs = defineOperation({
	name: 'Set Tabs',
	value: 'setTabs',
	action: 'Set the views that are tabs',
	description:
		"Set which views the API key's owner has as tabs, and their order. All other views are unpinned.",
	fields: [viewEntity, pinnedViews],
	route: 'PUT /views/tabs',
	body: ({ entity, pinned }) => ({ entity, pinned }),
	serializeBy: ({ entity }) => entity,
	output: unwrap('data'),
});
