import type { IDataObject } from 'n8n-workflow';

import { KNOWN_OPERATORS } from '../fields/filterTree';
import { mapSource, type ListSource } from './listSource';
import type { Picker } from './picker';

// The field of the row of which n8n asks for the operators.
const SELECTED_FIELD = '&property';

/** The fields that a filter tree can compare, each with its kind of record and its type. */
export function filterFields(source: ListSource, dependencies?: Picker['dependencies']): Picker {
	return {
		source,
		dependencies,
		toItem: ({ field, id, label, scope, type }) => ({
			name: [label ?? field ?? id, scope && `(${String(scope)})`].filter(Boolean).join(' '),
			value: String(field ?? id),
			...(typeof type === 'string' && { description: type }),
		}),
	};
}

/** The operators of the selected field, or all known ones if its list lacks the field. */
export function filterOperators(source: ListSource, others?: Picker['dependencies']): Picker {
	return {
		source: mapSource(source, (records, dependencies) => {
			const field = records.find((one) => (one.field ?? one.id) === dependencies[SELECTED_FIELD]);
			return toOperators(field).map((operator) => ({ operator: String(operator) }));
		}),
		toItem: ({ operator }) => ({ name: toTitle(String(operator)), value: String(operator) }),
		dependencies: { ...others, [SELECTED_FIELD]: 'a field' },
	};
}

function toOperators(field: IDataObject | undefined): unknown[] {
	const operators = field?.operators;
	return Array.isArray(operators) && operators.length > 0 ? operators : KNOWN_OPERATORS;
}

/** A name such as "Is Any Of" of `is_any_of`. */
function toTitle(name: string): string {
	return name.replace(
		/(^|_)(\w)/g,
		(_match, gap: string, letter: string) => `${gap && ' '}${letter.toUpperCase()}`,
	);
}
