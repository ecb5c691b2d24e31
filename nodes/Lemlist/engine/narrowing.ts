import type { IDataObject, INodeProperties } from 'n8n-workflow';

import { isBlank } from './values';

/** A member of a collection without whose value an operation concerns more, or others, than meant. */
interface Narrowing extends INodeProperties {
	narrows: true;
}

/** Whether the members of a field are filters. */
export function isFilter({ name }: Partial<INodeProperties>): boolean {
	return name === 'filters';
}

/** Whether a member, once it is added, must have a value: every filter, and what says so itself. */
export function narrows(collection: Partial<INodeProperties>, member: INodeProperties): boolean {
	return isFilter(collection) || (member as Partial<Narrowing>).narrows === true;
}

// These say what a filter compares, and how.
const NOT_COMPARED: Array<INodeProperties['type']> = ['options', 'boolean'];

/** The members of a filter that hold what it compares with; one of them must be filled in. */
export function comparedIn(members: INodeProperties[]): INodeProperties[] {
	return members.filter(({ type, required }) => !required && !NOT_COMPARED.includes(type));
}

/** Whether a filter compares with nothing, so that it would let everything pass. */
export function isOpen(members: INodeProperties[], filter: IDataObject): boolean {
	return comparedIn(members).every(({ name }) => isBlank(filter[name]));
}
