import type { AxiosInstance } from 'axios';
import type { IDataObject } from 'n8n-workflow';

import { openRestSession, type Owner } from './restSession';

interface Table {
	id: string;
	name: string;
}

/** The data tables of an n8n, accessed as its editor does. */
export class DataTables {
	private constructor(
		private readonly session: AxiosInstance,
		private readonly path: string,
	) {}

	static async open(url: string, owner: Owner): Promise<DataTables> {
		const session = await openRestSession(url, owner);
		const { data } = await session.get('/rest/projects/personal');
		return new DataTables(session, `/rest/projects/${data.data.id}/data-tables`);
	}

	/** The rows of a table, oldest first, without the columns that n8n adds. */
	async rows(table: string): Promise<IDataObject[]> {
		const { data } = await this.session.get(`${await this.pathOf(table)}/rows`);
		const rows: IDataObject[] = data.data.data;
		return rows
			.sort((one, other) => Number(one.id) - Number(other.id))
			.map(({ id, createdAt, updatedAt, ...columns }) => columns);
	}

	async insert(table: string, ...rows: IDataObject[]): Promise<void> {
		await this.session.post(`${await this.pathOf(table)}/insert`, { data: rows });
	}

	/** Deletes the table with this name, if there is one. */
	async drop(name: string): Promise<void> {
		const table = await this.find(name);
		if (table) await this.session.delete(`${this.path}/${table.id}`);
	}

	private async pathOf(name: string): Promise<string> {
		const table = await this.find(name);
		if (!table) throw new Error(`There is no data table "${name}"`);
		return `${this.path}/${table.id}`;
	}

	private async find(name: string): Promise<Table | undefined> {
		const { data } = await this.session.get(this.path);
		const tables: Table[] = data.data.data;
		return tables.find((candidate) => candidate.name === name);
	}
}
