import type { IExecuteFunctions, INodePropertyOptions } from 'n8n-workflow';

import {
	throwInputError,
	readText,
	readTextList,
	type NamedField,
	type FieldReader,
} from './fieldReaders';
import { isBlank } from './values';

/** What is chosen from a dropdown, of which an expression may know nothing. */
export const readOption: FieldReader<string> = (context, field, value) => {
	const selected = readText(context, field, value);
	requireKnownOption(context, field, selected);
	return selected;
};

/** All that is chosen. None is an empty list; where there is no list, an expression has failed. */
export const readOptions: FieldReader<string[]> = (context, field, value) => {
	if (!Array.isArray(value) && isBlank(value)) {
		throwInputError(context, field, 'is empty', 'Give a list, or check its expression.');
	}
	const selected = readTextList(context, field, value);
	for (const one of selected) requireKnownOption(context, field, one);
	return selected;
};

// What lemlist lists itself is checked by lemlist.
function requireKnownOption(context: IExecuteFunctions, field: NamedField, selected: string): void {
	const knownValues = (field.options as INodePropertyOptions[] | undefined)?.map(
		({ value }) => value,
	);
	const acceptsAny = !knownValues || (field.allowArbitraryValues && selected !== '');
	if (acceptsAny || knownValues.map(String).includes(selected)) return;
	const advice = `It holds: ${selected || 'nothing'}. Allowed: ${knownValues.join(', ')}`;
	throwInputError(context, field, 'is not one of its choices', advice);
}
