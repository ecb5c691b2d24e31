import { isRecord, asRecord } from './records';
import { raw } from './items';
import type { OutputFormat } from './outputFormat';

/** The record of `{ success, data, warnings }`, together with what lemlist warns of. */
export function unwrapWithWarnings(output: OutputFormat = raw): OutputFormat {
	return {
		...output,
		toItems: (response, parameters) => {
			const { data, warnings } = asRecord(response);
			if (!isRecord(data)) return output.toItems(response, parameters);
			return output.toItems(warnings ? { ...data, warnings } : data, parameters);
		},
	};
}
