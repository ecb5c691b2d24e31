import type { IDataObject, INodeProperties } from 'n8n-workflow';

import { FILTERS } from '../fieldNames';
import { isBlank } from './values';

/** A member of a collection whose absence would make the operation affect more records than intended. */
interface RequiredWhenAdded extends INodeProperties {
	requiredWhenAdded: true;
}

/** Whether the members of a field are filters. */
export function holdsFilters({ name }: Partial<INodeProperties>): boolean {
	return name === FILTERS;
}

/** Whether a member must have a value once it is added: every filter, and members that are marked so. */
export function mustHaveValue(
	collection: Partial<INodeProperties>,
	member: INodeProperties,
): boolean {
	return (
		holdsFilters(collection) || (member as Partial<RequiredWhenAdded>).requiredWhenAdded === true
	);
}

// The types of members that select what a filter compares, and how.
const OPERATOR_TYPES: Array<INodeProperties['type']> = ['options', 'boolean'];

/** The members of a filter that hold the values it compares with, of which at least one is required. */
export function valueMembers(members: INodeProperties[]): INodeProperties[] {
	return members.filter(({ type, required }) => !required && !OPERATOR_TYPES.includes(type));
}

/** Whether a filter has no value to compare with, so that everything would pass it. */
export function matchesEverything(members: INodeProperties[], filter: IDataObject): boolean {
	return valueMembers(members).every(({ name }) => isBlank(filter[name]));
}
