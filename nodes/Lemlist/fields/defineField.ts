import type { INodeProperties } from 'n8n-workflow';

/** A field that several operations share; its name and type reach their functions. */
export function defineField<const Field extends INodeProperties>(field: Field): Field {
	return field;
}
