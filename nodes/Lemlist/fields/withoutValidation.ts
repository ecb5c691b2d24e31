import type { INodePropertyMode } from 'n8n-workflow';

/**
 * The modes of a resource locator inside a collection. n8n checks the members of every collection,
 * shown or not, against the parameter of the form that has their name, so these carry no check.
 */
export function withoutValidation(modes: readonly INodePropertyMode[]): INodePropertyMode[] {
	return modes.map((mode) => ({ ...mode, validation: undefined }));
}
