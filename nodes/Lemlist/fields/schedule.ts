import { defineField } from './defineField';
import { collectionMember, recordLocator } from './recordLocator';

// In the order of the week, not of the alphabet.
const WEEKDAYS = [
	{ name: 'Monday', value: '1' },
	{ name: 'Tuesday', value: '2' },
	{ name: 'Wednesday', value: '3' },
	{ name: 'Thursday', value: '4' },
	{ name: 'Friday', value: '5' },
	{ name: 'Saturday', value: '6' },
	{ name: 'Sunday', value: '7' },
];

export const scheduleField = recordLocator({
	displayName: 'Schedule',
	name: 'scheduleId',
	description: 'The schedule to use',
	noun: 'a schedule',
	searchMethod: 'searchSchedules',
	idPrefixes: ['skd'],
});

export const scheduleName = defineField({
	displayName: 'Name',
	name: 'name',
	type: 'string',
	required: true,
	default: '',
	placeholder: 'e.g. Office hours in Paris',
});

export const scheduleTimezone = defineField({
	displayName: 'Timezone',
	name: 'timezone',
	type: 'string',
	required: true,
	default: '',
	placeholder: 'e.g. Europe/Paris',
	description: 'The time zone of the schedule, by its IANA name',
});

export const scheduleWeekdays = defineField({
	displayName: 'Weekdays',
	name: 'weekdays',
	type: 'multiOptions',
	required: true,
	default: ['1', '2', '3', '4', '5'],
	description: 'The days on which messages are sent',
	options: WEEKDAYS,
});

export const scheduleStart = defineField({
	displayName: 'Start',
	name: 'start',
	type: 'string',
	required: true,
	default: '09:00',
	placeholder: 'e.g. 09:00',
	description: 'The time of day from which messages are sent, with hours from 00 to 23',
});

export const scheduleEnd = defineField({
	displayName: 'End',
	name: 'end',
	type: 'string',
	required: true,
	default: '18:00',
	placeholder: 'e.g. 18:00',
	description: 'The time of day until which messages are sent, with hours from 00 to 23',
});

const isPublic = defineField({
	displayName: 'Public',
	name: 'public',
	type: 'boolean',
	default: true,
	description: 'Whether to show the schedule as a template for others',
});

const secondsToWait = defineField({
	displayName: 'Seconds Between Messages',
	name: 'secondsToWait',
	type: 'number',
	typeOptions: { minValue: 0, numberPrecision: 0 },
	default: 1200,
	description: 'How long to wait between two messages',
});

export const additionalScheduleFields = defineField({
	displayName: 'Additional Fields',
	name: 'additionalFields',
	type: 'collection',
	placeholder: 'Add Field',
	default: {},
	options: [isPublic, secondsToWait],
});

export const scheduleUpdate = defineField({
	displayName: 'Update Fields',
	name: 'updateFields',
	type: 'collection',
	placeholder: 'Add Field',
	default: {},
	options: [
		{ ...collectionMember(scheduleEnd), placeholder: undefined },
		{ ...collectionMember(scheduleName), placeholder: undefined },
		isPublic,
		secondsToWait,
		{ ...collectionMember(scheduleStart), placeholder: undefined },
		collectionMember(scheduleTimezone),
		collectionMember(scheduleWeekdays),
	],
});
