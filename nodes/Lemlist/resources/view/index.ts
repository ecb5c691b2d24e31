import { defineResource } from '../../engine/defineOperation';
import { create } from './create';
import { deleteView } from './delete';
import { duplicate } from './duplicate';
import { getAll } from './getAll';
import { getFields } from './getFields';
import { setTabs } from './setTabs';
import { update } from './update';

export const view = defineResource({
	name: 'View',
	value: 'view',
	description: 'Saved filters that lemlist shows as tabs of contacts, companies and tasks',
	operations: [create, deleteView, duplicate, getFields, getAll, setTabs, update],
});
