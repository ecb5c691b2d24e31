import type { IDataObject, INodeProperties } from 'n8n-workflow';

import { isBlank } from './values';

/** A member of a collection without whose value an operation concerns more, or others, than meant. */
interface RequiredWhenAdded extends INodeProperties {
	requiredWhenAdded: true;
}

/** Whether the members of a field are filters. */
export function holdsFilters({ name }: Partial<INodeProperties>): boolean {
	return name === 'filters';
}

/** Whether a member, once it is added, must have a value: every filter, and what says so itself. */
export function mustHaveValue(
	collection: Partial<INodeProperties>,
	member: INodeProperties,
): boolean {
	return (
		holdsFilters(collection) || (member as Partial<RequiredWhenAdded>).requiredWhenAdded === true
	);
}

// These say what a filter compares, and how.
const OPERATOR_TYPES: Array<INodeProperties['type']> = ['options', 'boolean'];

/** The members of a filter that hold what it compares with; one of them must be filled in. */
export function valueMembers(members: INodeProperties[]): INodeProperties[] {
	return members.filter(({ type, required }) => !required && !OPERATOR_TYPES.includes(type));
}

/** Whether a filter compares with nothing, so that it would let everything pass. */
export function matchesEverything(members: INodeProperties[], filter: IDataObject): boolean {
	return valueMembers(members).every(({ name }) => isBlank(filter[name]));
}
