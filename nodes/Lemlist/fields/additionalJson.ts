import { defineField } from './defineField';

/**
 * For requests of which lemlist documents only a part: what the form has no fields for. The engine
 * merges it into the body last (`engine/input/additionalJson`), so operations only list it.
 */
export const additionalJson = defineField({
	displayName: 'Additional Fields (JSON)',
	name: 'additionalJson',
	type: 'json',
	default: '{}',
	placeholder: 'e.g. {"name": "value"}',
	description:
		"Fields that are missing above, by their names in lemlist's API. They override the fields above.",
});
