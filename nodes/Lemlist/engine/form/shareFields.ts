import type { INodeProperties } from 'n8n-workflow';

type Show = NonNullable<NonNullable<INodeProperties['displayOptions']>['show']>;

interface SharedField {
	field: INodeProperties;
	key: string;
	operations: Array<NonNullable<Show[string]>[number]>;
}

/**
 * The fields of the operations of a resource as one list, in which operations with equal fields share them. Each
 * operation keeps the order of its fields. n8n sends the list to every editor, so nothing is said twice.
 */
export function shareFields(lists: ReadonlyArray<readonly INodeProperties[]>): INodeProperties[] {
	const shared: SharedField[] = [];
	for (const fields of lists) {
		let position = 0;
		for (const field of fields) {
			const key = toKey(field);
			const found = shared.findIndex((one, index) => index >= position && one.key === key);
			const operations = field.displayOptions?.show?.operation ?? [];
			if (found >= 0) shared[found].operations.push(...operations);
			else shared.splice(position, 0, { field, key, operations: [...operations] });
			position = Math.max(found, position) + 1;
		}
	}
	return shared.map(({ field, operations }) => withOperations(field, operations));
}

/** What fields have in common that differ only in their operations. */
function toKey(field: INodeProperties): string {
	return JSON.stringify(withOperations(field, []));
}

function withOperations(
	field: INodeProperties,
	operation: SharedField['operations'],
): INodeProperties {
	const { displayOptions } = field;
	return {
		...field,
		displayOptions: { ...displayOptions, show: { ...displayOptions?.show, operation } },
	};
}
