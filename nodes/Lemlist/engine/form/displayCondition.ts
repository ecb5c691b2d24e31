import type { IDataObject, INodeProperties } from 'n8n-workflow';

import type { Fields } from '../parameterTypes';
import { joinWith } from './fieldLabel';

/** One condition under which a form shows a field. */
export interface DisplayCondition {
	/** The name of the field whose value decides. */
	fieldName: string;
	values: readonly unknown[];
	/** Whether these values show the field; otherwise, they hide it. */
	isShown: boolean;
}

/** All conditions under which a form shows a field; inside a collection, they may concern the form around it. */
export function displayConditions({ displayOptions = {} }: INodeProperties): DisplayCondition[] {
	const toConditions = (valuesByPath: object, isShown: boolean) =>
		Object.entries(valuesByPath).map(([path, values]: [string, readonly unknown[]]) => ({
			// Inside a collection, a path with a slash names a field of the form around it.
			fieldName: path.replace(/^\//, ''),
			values,
			isShown,
		}));
	const { show = {}, hide = {} } = displayOptions;
	return [...toConditions(show, true), ...toConditions(hide, false)];
}

/** Whether a form with these parameters shows a field. */
export function isVisible(field: INodeProperties, parameters: IDataObject): boolean {
	return displayConditions(field).every(({ fieldName, values, isShown }) => {
		const isMet = values.some(isExistenceCondition)
			? isPresent(parameters, fieldName)
			: values.includes(parameters[fieldName]);
		return isMet === isShown;
	});
}

/** Whether a value of a condition stands for any value of the field. */
export function isExistenceCondition(value: unknown): boolean {
	return (value as { _cnd?: { exists?: true } } | null)?._cnd?.exists === true;
}

// An expression without a result is one in the form, where n8n looks (`getPropertyValues`).
function isPresent(parameters: IDataObject, path: string): boolean {
	const [name, member] = path.split('.');
	return member in ((parameters[name] ?? {}) as object);
}

/** When a form shows a field, such as "'Send As' is new"; empty for a field that is always visible. */
export function describeCondition(field: INodeProperties, fields: Fields): string {
	const descriptions = displayConditions(field).map(({ fieldName, values, isShown }) => {
		const label = fields.find(({ name }) => name === fieldName)?.displayName ?? fieldName;
		return `'${label}' is ${isShown ? '' : 'not '}${joinWith('or', values.map(String))}`;
	});
	return descriptions.join(' and ');
}
