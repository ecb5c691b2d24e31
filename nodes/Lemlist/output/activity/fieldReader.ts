import type { IDataObject } from 'n8n-workflow';

import { isBlank } from '../message/messageText';
import type { SourceNames } from './activityFields';

/** Reads the fields of a record and remembers which, so that each value is used once and none is lost. */
export class FieldReader {
	private readonly usedNames = new Set<string>();

	constructor(private readonly record: IDataObject) {}

	/** The first of these fields that has a value; those with the same value count as used. */
	take(names: readonly string[]): unknown {
		const name = names.find((candidate) => isFilled(this.record[candidate]));
		if (name === undefined) return undefined;
		const value = this.record[name];
		this.usedNames.add(name);
		this.dropRepeated(names, value);
		return value;
	}

	/** Counts those of these fields as used that only repeat a value. */
	dropRepeated(names: readonly string[], value: unknown): void {
		for (const name of names) {
			if (isEqual(this.record[name], value)) this.usedNames.add(name);
		}
	}

	/** The fields by their new names; undefined if the record has none of them. */
	takeAll(sources: SourceNames): IDataObject | undefined {
		return orUndefined(
			Object.fromEntries(
				Object.entries(sources).map(([name, names]) => [name, this.take(names)]),
			) as IDataObject,
		);
	}

	markUsed(name: string): void {
		this.usedNames.add(name);
	}

	/** The fields with a value that nothing has read. */
	remaining(): Array<[name: string, value: IDataObject[string]]> {
		return Object.entries(this.record).filter(
			([name, value]) => isFilled(value) && !this.usedNames.has(name),
		);
	}
}

/** The values without undefined ones; undefined if none is left. */
export function orUndefined(values: IDataObject): IDataObject | undefined {
	const entries = Object.entries(values).filter(([, value]) => value !== undefined);
	return entries.length > 0 ? Object.fromEntries(entries) : undefined;
}

/** Whether a value says anything; an empty list and a blank text don't. */
function isFilled(value: unknown): boolean {
	if (typeof value === 'string') return !isBlank(value);
	if (Array.isArray(value)) return value.length > 0;
	return value !== undefined && value !== null;
}

function isEqual(one: unknown, other: unknown): boolean {
	return (
		one === other || (typeof one === typeof other && JSON.stringify(one) === JSON.stringify(other))
	);
}
