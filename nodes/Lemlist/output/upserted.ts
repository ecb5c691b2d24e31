import type { IDataObject } from 'n8n-workflow';

import { asIs } from './items';
import type { Output } from './output';

/** The record of `{ success, data, warnings }`, together with what lemlist warns of. */
export function upserted(output: Output = asIs): Output {
	return {
		...output,
		toItems: (answer, parameters) => {
			const { data, warnings } = (answer ?? {}) as { data?: IDataObject; warnings?: unknown };
			return output.toItems(
				data && warnings ? { ...data, warnings } : (data ?? answer),
				parameters,
			);
		},
	};
}
