import { defineOperation } from '../../engine/define';
import { alertId } from '../../fields/deliverabilityAlert';
import { simplify } from '../../fields/simplify';
import { alertOutput } from './alertOutput';

export const get = defineOperation({
	name: 'Get',
	value: 'get',
	action: 'Get a deliverability alert',
	description: 'Get one alert with what it watches and when it last fired',
	fields: [alertId, simplify],
	route: 'GET /deliverability/alerts/{alertId}',
	output: alertOutput,
});
