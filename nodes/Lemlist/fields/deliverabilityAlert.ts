import { recordLocator } from './recordLocator';

export const alertField = recordLocator({
	displayName: 'Alert',
	name: 'alertId',
	description: 'The deliverability alert to use',
	noun: 'an alert',
	searchMethod: 'searchAlerts',
	idPrefixes: ['dac'],
});
