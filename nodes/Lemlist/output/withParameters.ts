import type { IDataObject } from 'n8n-workflow';

import type { OutputFormat } from './outputFormat';

/** Puts what was asked for before each record, so that the records of several items can be told apart. */
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

/** What was asked for under these names. */
export function pickParameters(parameters: IDataObject, names: readonly string[]): IDataObject {
	const entries = names.map((name) => [name, parameters[name]]);
	return Object.fromEntries(entries.filter(([, value]) => value !== undefined)) as IDataObject;
}
