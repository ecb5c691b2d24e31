import { readFile } from 'node:fs/promises';

import { OpenApi, type OpenApiDocument } from '../contract/openapi';

/** Reads an OpenAPI document in JSON from a file or a web address; throws with the reason if there is none. */
export async function readDocument(source: string): Promise<OpenApi> {
	const text = isAddress(source) ? await download(source) : await readFile(source, 'utf8');
	return new OpenApi(parse(source, text));
}

/** Whether a source is a web address, and no file. */
export function isAddress(source: string): boolean {
	return /^https?:\/\//.test(source);
}

async function download(address: string): Promise<string> {
	const response = await fetch(address, { signal: AbortSignal.timeout(60_000) });
	if (!response.ok) throw new Error(`${address} responded with ${response.status}`);
	return await response.text();
}

function parse(source: string, text: string): OpenApiDocument {
	let document: Partial<OpenApiDocument>;
	try {
		document = JSON.parse(text) as Partial<OpenApiDocument>;
	} catch {
		throw new Error(`${source} is not JSON`);
	}
	const { paths, components } = document ?? {};
	if (!paths || Object.keys(paths).length === 0)
		throw new Error(`${source} is no OpenAPI document with paths`);
	return { ...document, paths, components: components ?? { schemas: {} } };
}
