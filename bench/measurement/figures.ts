/** One line of a table. */
export type Row = Record<string, string | number>;

/** The tables of a part by caption, or its only table. */
export type Tables = Row[] | Record<string, Row[]>;

export function seconds(milliseconds: number): string {
	return (milliseconds / 1_000).toFixed(2);
}

export function ratio(value: number, of: number): string {
	return (value / of).toFixed(2);
}

export function mean(values: number[]): number {
	return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Prints what is being measured, because some parts take minutes. */
export function log(step: string): void {
	console.log(`  ${new Date().toTimeString().slice(0, 8)} ${step}`);
}
