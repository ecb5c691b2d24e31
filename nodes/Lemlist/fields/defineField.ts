import type { INodeProperties } from 'n8n-workflow';

/** Keeps the literal name and type of a field, which type the parameters of operations. */
export function defineField<const Field extends INodeProperties>(field: Field): Field {
	return field;
}
