import type { IExecuteFunctions, INodePropertyOptions } from 'n8n-workflow';

import { refuse, text, texts, type Labelled, type Read } from './valueReaders';
import { isBlank } from './values';

/** What is chosen from a dropdown, of which an expression may know nothing. */
export const choice: Read<string> = (context, field, value) => {
	const chosen = text(context, field, value);
	requireOffered(context, field, chosen);
	return chosen;
};

/** All that is chosen. None is an empty list; where there is no list, an expression has failed. */
export const choices: Read<string[]> = (context, field, value) => {
	if (!Array.isArray(value) && isBlank(value)) {
		refuse(context, field, 'is empty', 'Give a list, or check its expression.');
	}
	const chosen = texts(context, field, value);
	for (const one of chosen) requireOffered(context, field, one);
	return chosen;
};

// What lemlist lists itself is checked by lemlist.
function requireOffered(context: IExecuteFunctions, field: Labelled, chosen: string): void {
	const offered = (field.options as INodePropertyOptions[] | undefined)?.map(({ value }) => value);
	const isOpen = !offered || (field.allowArbitraryValues && chosen !== '');
	if (isOpen || offered.map(String).includes(chosen)) return;
	const advice = `It holds: ${chosen || 'nothing'}. Allowed: ${offered.join(', ')}`;
	refuse(context, field, 'is not one of its choices', advice);
}
