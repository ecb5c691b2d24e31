import { defineField } from './defineField';

/** What becomes of values that are empty in an update; the engine reads it. */
export const emptyValues = defineField({
	displayName: 'Empty Values',
	name: 'emptyValues',
	type: 'options',
	default: 'ignore',
	description:
		'What to do with a field that you add and leave empty, or whose expression or column is empty. Only Clear empties it in lemlist.',
	options: [
		{ name: 'Clear', value: 'clear', description: 'A hint names what lemlist keeps all the same' },
		{ name: 'Ignore', value: 'ignore' },
	],
});

/** lemlist's word for writing empty values too; without it, contacts and companies keep theirs. */
export function updateStrategy(choice: string): { updateStrategy: string } {
	return { updateStrategy: choice === 'clear' ? 'overwrite' : '' };
}
