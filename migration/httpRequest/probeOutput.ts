import type { IDataObject } from 'n8n-workflow';

import { raw } from '../../nodes/Lemlist/output/items';
import { fixedPagination } from '../../nodes/Lemlist/engine/defineOperation';
import type { OperationRequest } from '../../nodes/Lemlist/engine/operation';

/** Whether the items of an operation are other than the records that lemlist returns. */
export function itemsDiffer(operation: OperationRequest, parameters: IDataObject): boolean {
	const { output = raw } = operation;
	const pagination = fixedPagination(operation);
	const list = [{ probe: 1 }];
	const isUnwrapped = [list, { group: list }, toResponse(list)].some(
		(inner) => (pagination?.toRecords(toResponse(inner)) ?? []).length > 0,
	);
	if (isUnwrapped) return true;
	// The names of what such an output unwraps are its own, so the report rather says too much.
	if (output !== raw && !output.kind) return true;
	const response = toResponse({ probe: 1 });
	try {
		const [item, ...others] = output.toItems(response, parameters);
		const [empty] = output.toItems({}, parameters);
		return (
			item.json !== response || others.length > 0 || Object.keys(empty.json).join() !== 'success'
		);
	} catch {
		return true;
	}
}

/** A record that has the same value under every name. */
function toResponse(inner: object): IDataObject {
	return new Proxy({ member: inner } as IDataObject, {
		get: (record, key) => (typeof key === 'symbol' || key === '' ? record[key as string] : inner),
	});
}
