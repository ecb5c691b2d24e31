import { isRecord, recordOf } from '../transport/records';
import { asIs } from './items';
import type { Output } from './output';

/** The record of `{ success, data, warnings }`, together with what lemlist warns of. */
export function upserted(output: Output = asIs): Output {
	return {
		...output,
		toItems: (answer, parameters) => {
			const { data, warnings } = recordOf(answer);
			if (!isRecord(data)) return output.toItems(answer, parameters);
			return output.toItems(warnings ? { ...data, warnings } : data, parameters);
		},
	};
}
