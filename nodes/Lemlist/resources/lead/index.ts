import { defineResource } from '../../engine/define';
import { create } from './create';
import { deleteLead } from './delete';
import { get } from './get';
import { pause } from './pause';
import { resume } from './resume';
import { unsubscribe } from './unsubscribe';
import { update } from './update';

export const lead = defineResource({
	name: 'Lead',
	value: 'lead',
	operations: [create, deleteLead, get, pause, resume, unsubscribe, update],
});
