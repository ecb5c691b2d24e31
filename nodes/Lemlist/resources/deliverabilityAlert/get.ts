import { defineOperation } from '../../engine/defineOperation';
import { alertField } from '../../fields/deliverabilityAlert';
import { simplify } from '../../fields/simplify';
import { alertOutput } from './output';

export const get = defineOperation({
	name: 'Get',
	value: 'get',
	action: 'Get a deliverability alert',
	description: 'Get an alert with what it watches and when it last fired',
	fields: [alertField, simplify],
	route: 'GET /deliverability/alerts/{alertId}',
	output: alertOutput,
});
