import { Readable } from 'node:stream';

const HEADER =
	'email,firstName,lastName,companyName,jobTitle,linkedinUrl,note,lastState,status,_id\n';
const ROWS_PER_CHUNK = 500;

/** A CSV file of so many invented leads, written while it is sent, so that its size costs nothing. */
export class LongExport {
	constructor(
		readonly name: string,
		private readonly rowCount: number,
	) {}

	stream(): Readable {
		return Readable.from(this.chunks(), { objectMode: false });
	}

	private *chunks(): Generator<string> {
		yield HEADER;
		for (let start = 0; start < this.rowCount; start += ROWS_PER_CHUNK) {
			const length = Math.min(ROWS_PER_CHUNK, this.rowCount - start);
			yield Array.from({ length }, (_, index) => toCsvRow(start + index)).join('');
		}
	}
}

// One cell is quoted, because notes of users hold commas, quotes and line breaks.
function toCsvRow(index: number): string {
	const id = String(index).padStart(8, '0');
	return `lead${id}@example.com,Ada,Lovelace,Analytical Engines ${id},Mathematician,https://www.linkedin.com/in/ada-${id},"Met at the fair, said ""call me""\nin spring",emailsOpened,scanned,lea_${id}\n`;
}
