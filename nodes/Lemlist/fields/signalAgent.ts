import { defineField } from './defineField';
import { SIGNAL_TYPES } from './signalTypes';

export const watchListId = defineField({
	displayName: 'Signal Agent ID',
	name: 'watchListId',
	type: 'string',
	required: true,
	default: '',
	placeholder: 'e.g. wl_A1B2C3D4E5F6G7H8I',
	description: 'The ID of the signal agent, as Get Many returns it',
});

export const signalType = defineField({
	displayName: 'Signal Type',
	name: 'type',
	type: 'options',
	default: 'jobChange',
	description: 'What the agent watches for',
	options: [...SIGNAL_TYPES],
});

/** For lists, where several types narrow something down. */
export const signalTypes = defineField({
	displayName: 'Signal Types',
	name: 'type',
	type: 'multiOptions',
	default: [],
	description: 'Only these types; none chosen means all of them',
	options: [...SIGNAL_TYPES],
});

export const emoji = defineField({
	displayName: 'Emoji',
	name: 'emoji',
	type: 'string',
	default: '',
	placeholder: 'e.g. 🎯',
	description: 'What lemlist shows beside the name of the agent',
});

export const signalProcessingType = defineField({
	displayName: 'Signal Processing',
	name: 'signalProcessingType',
	type: 'options',
	default: 'manual',
	description: 'What happens with each signal that is found',
	options: [
		{ name: 'Create a Task', value: 'create_opportunity' },
		{ name: 'Manual', value: 'manual', description: 'Wait in lemlist until someone handles it' },
		{ name: 'Push to Campaign', value: 'push_to_campaign' },
	],
});
