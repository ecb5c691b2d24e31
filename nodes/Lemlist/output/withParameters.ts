import type { IDataObject } from 'n8n-workflow';

import type { OutputFormat } from './outputFormat';

/** Adds parameters to the start of each record, which identify the record among those of several items. */
export function withParameters(names: readonly string[], output: OutputFormat): OutputFormat {
	return {
		...output,
		addedFields: names,
		toItems: (response, parameters) => {
			const picked = pickParameters(parameters, names);
			return output
				.toItems(response, parameters)
				.map(({ json, ...item }) => ({ ...item, json: { ...picked, ...json } }));
		},
	};
}

/** The parameters with these names that have a value. */
export function pickParameters(parameters: IDataObject, names: readonly string[]): IDataObject {
	const entries = names.map((name) => [name, parameters[name]]);
	return Object.fromEntries(entries.filter(([, value]) => value !== undefined)) as IDataObject;
}
