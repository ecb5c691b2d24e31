import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';

import { additionalJson } from '../../fields/additionalJson';
import { isRecord } from '../../output/records';
import type { ApiCall } from '../../transport/call';
import type { Fields } from '../parameterTypes';
import { readRecord } from './recordReaders';
import { isBlank } from './values';

/**
 * The call with the additional fields of the form in its body, empty values included. Objects are
 * merged by name; any other value replaces what the body holds. Throws an error that names the field if it is no object.
 */
export function withAdditionalJson(
	context: IExecuteFunctions,
	fields: Fields,
	parameters: IDataObject,
	call: ApiCall,
): ApiCall {
	if (!fields.includes(additionalJson)) return call;
	const entered = readRecord(context, additionalJson, parameters[additionalJson.name]);
	if (isBlank(entered)) return call;
	return { ...call, body: merge((call.body ?? {}) as IDataObject, entered) };
}

/** The parameters as the body of an operation sees them: the engine itself merges the additional fields. */
export function withoutAdditionalJson(parameters: IDataObject): IDataObject {
	return Object.fromEntries(
		Object.entries(parameters).filter(([name]) => name !== additionalJson.name),
	);
}

function merge(record: IDataObject, additions: IDataObject): IDataObject {
	const entries = Object.entries(additions).map(([name, value]) => {
		const existing = record[name];
		return [name, isRecord(existing) && isRecord(value) ? merge(existing, value) : value];
	});
	return { ...record, ...(Object.fromEntries(entries) as IDataObject) };
}
