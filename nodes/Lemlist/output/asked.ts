import type { IDataObject } from 'n8n-workflow';

import type { Output } from './output';

/** Puts what was asked for before each record, so that the records of several items can be told apart. */
export function withAsked(names: readonly string[], output: Output): Output {
	return {
		...output,
		adds: names,
		toItems: (answer, parameters) => {
			const asked = askedIn(parameters, names);
			return output
				.toItems(answer, parameters)
				.map(({ json, ...item }) => ({ ...item, json: { ...asked, ...json } }));
		},
	};
}

/** What was asked for under these names. */
export function askedIn(parameters: IDataObject, names: readonly string[]): IDataObject {
	const asked = names.map((name) => [name, parameters[name]]);
	return Object.fromEntries(asked.filter(([, value]) => value !== undefined)) as IDataObject;
}
