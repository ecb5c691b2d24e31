import type { IDataObject, INodeProperties } from 'n8n-workflow';

import { FILTERS } from '../fieldNames';
import { isVisible } from '../form/displayCondition';
import type { Fields } from '../parameterTypes';
import { isBlank } from './values';

/** A member of a collection whose absence would make the operation affect more records than intended. */
interface RequiredWhenAdded extends INodeProperties {
	requiredWhenAdded: true;
}

/** A field of a list as a model fills it in, which sends empty values for what it does not want to say. */
interface TolerantField extends INodeProperties {
	toleratesBlanks: true;
}

/** The fields with the mark that empty values count as left out, filters included. */
export function tolerateBlanks(fields: Fields): Fields {
	return fields.map((field) => (field.required ? field : { ...field, toleratesBlanks: true }));
}

/** Whether empty values of a field count as left out. */
export function toleratesBlanks(field: Partial<INodeProperties>): boolean {
	return (field as Partial<TolerantField>).toleratesBlanks === true;
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
	if (toleratesBlanks(collection)) return false;
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

/**
 * Whether a filter has no value to compare with, so that everything would pass it. Some operators, such
 * as "is empty", compare with nothing, so the form hides the value.
 */
export function matchesEverything(members: INodeProperties[], filter: IDataObject): boolean {
	const shown = valueMembers(members).filter((member) => isVisible(member, filter));
	return shown.length > 0 && shown.every(({ name }) => isBlank(filter[name]));
}
