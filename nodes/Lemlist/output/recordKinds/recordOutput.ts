import type { IDataObject, INodeExecutionData } from 'n8n-workflow';

import { isMessage, raw } from '../items';
import type { OutputFormat } from '../outputFormat';
import { columnNames, simplifyRecord, type RecordKind } from './recordKind';

/**
 * Records of a kind: simplified to its columns if the user selects it, otherwise as lemlist sends them.
 * `source` says where the records are in a response; files and messages of lemlist stay as they are.
 */
export function recordOutput(kind: RecordKind, source: OutputFormat = raw): OutputFormat {
	const simplifyItem = (item: INodeExecutionData, parameters: IDataObject) =>
		item.binary || isMessage(item.json)
			? item
			: { ...item, json: simplifyRecord(kind, item.json, parameters) };
	return {
		...source,
		kind,
		keptFields: columnNames(kind),
		toItems: (response, parameters) => {
			const items = source.toItems(response, parameters);
			return parameters.simplify === true
				? items.map((item) => simplifyItem(item, parameters))
				: items;
		},
	};
}
