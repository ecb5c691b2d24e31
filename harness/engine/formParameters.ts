import type { IDataObject, INodeParameters } from 'n8n-workflow';

/** A campaign selected by its ID. */
export function campaignById(value: string): INodeParameters {
	return { campaignId: { __rl: true, mode: 'id', value } };
}

/** Lead fields mapped one by one. */
export function leadFields(value: IDataObject): INodeParameters {
	return { variables: { mappingMode: 'defineBelow', value } } as INodeParameters;
}

/** Lead fields mapped automatically from the input item. */
export function autoMappedFields(): INodeParameters {
	return { variables: { mappingMode: 'autoMapInputData', value: null } } as INodeParameters;
}

/** Custom variables, one row each. */
export function customVariables(values: IDataObject): INodeParameters {
	const assignments = Object.entries(values).map(([name, value], index) => ({
		id: String(index),
		name,
		value,
		type: typeof value,
	}));
	return { customVariables: { assignments } } as INodeParameters;
}
