import { recordLocator } from './recordLocator';

export const scheduleField = recordLocator({
	displayName: 'Schedule',
	name: 'scheduleId',
	description: 'The schedule to use',
	noun: 'a schedule',
	searchMethod: 'searchSchedules',
	idPrefixes: ['skd'],
});
