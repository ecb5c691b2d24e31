import { defineField } from './defineField';

/** What an update does with empty values; the engine reads it. */
export const emptyValues = defineField({
	displayName: 'Empty Values',
	name: 'emptyValues',
	type: 'options',
	default: 'ignore',
	description:
		'What to do with a field that you add and leave empty, or whose expression or column is empty. Clear empties it in lemlist.',
	options: [
		{
			name: 'Clear',
			value: 'clear',
			description: 'A hint lists the values that lemlist keeps anyway',
		},
		{ name: 'Ignore', value: 'ignore' },
	],
});

/** What to do with values that lemlist already has. Whoever empties a value wants to overwrite it. */
export const existingValues = defineField({
	displayName: 'Existing Values',
	name: 'existingValues',
	type: 'options',
	displayOptions: { show: { emptyValues: ['ignore'] } },
	default: 'overwrite',
	description: 'What to do with a field that already has a value in lemlist',
	options: [
		{
			name: 'Keep',
			value: 'keep',
			description: 'Only fields that are empty in lemlist are filled',
		},
		{ name: 'Overwrite', value: 'overwrite' },
	],
});

/** The choices of the form for values that are empty, in the input or in lemlist. */
export interface UpdateChoices {
	emptyValues?: string;
	existingValues?: string;
}

/** Whether an update fills only what is empty in lemlist. */
export function keepsValues({
	emptyValues: empty,
	existingValues: existing,
}: UpdateChoices): boolean {
	return empty !== 'clear' && existing === 'keep';
}

/** lemlist's word for the choices of the form; without one, it overwrites and ignores empty values. */
export function updateStrategy(choices: UpdateChoices): { updateStrategy: string } {
	if (choices.emptyValues === 'clear') return { updateStrategy: 'overwrite' };
	return { updateStrategy: keepsValues(choices) ? 'fillEmptyOnly' : '' };
}
