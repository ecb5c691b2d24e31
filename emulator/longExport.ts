import { Readable } from 'node:stream';

const HEADER =
	'email,firstName,lastName,companyName,jobTitle,linkedinUrl,note,lastState,status,_id\n';
const ROWS_AT_ONCE = 500;

/** A CSV file of so many invented leads, written while it is sent, so that its size costs nothing. */
export class LongExport {
	constructor(
		readonly name: string,
		private readonly rowCount: number,
	) {}

	stream(): Readable {
		return Readable.from(this.pieces(), { objectMode: false });
	}

	private *pieces(): Generator<string> {
		yield HEADER;
		for (let from = 0; from < this.rowCount; from += ROWS_AT_ONCE) {
			const length = Math.min(ROWS_AT_ONCE, this.rowCount - from);
			yield Array.from({ length }, (_, index) => row(from + index)).join('');
		}
	}
}

// One cell is quoted, because notes of users hold commas, quotes and line breaks.
function row(index: number): string {
	const id = String(index).padStart(8, '0');
	return `lead${id}@example.com,Ada,Lovelace,Analytical Engines ${id},Mathematician,https://www.linkedin.com/in/ada-${id},"Met at the fair, said ""call me""\nin spring",emailsOpened,scanned,lea_${id}\n`;
}
