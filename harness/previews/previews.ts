import { resolve } from 'node:path';

import { PROJECT_ROOT } from '../pack';
import type { Outputs } from './readOutputs';
import { toSchema } from './toSchema';

/**
 * Where n8n looks for the output previews of the Lemlist node: next to the node, by the node's
 * version and not by the version of lemlist's API.
 */
export const PREVIEW_FOLDER = resolve(PROJECT_ROOT, 'nodes/Lemlist/__schema__/v1.0.0');

// The version of the format, as in n8n's own previews.
const FORMAT_VERSION = 1;

/** The text of each preview by its path in the folder of previews, such as `lead/get.json`. */
export function toPreviews(outputs: Outputs): Map<string, string> {
	const previews = [...outputs].map(([operation, items]) => {
		const schema = { ...toSchema(items), version: FORMAT_VERSION };
		return [previewPath(operation), `${JSON.stringify(schema, null, '\t')}\n`] as const;
	});
	return new Map(previews);
}

/** Such as `lead/get.json` for `lead: get`. */
export function previewPath(operation: string): string {
	return `${operation.split(': ').join('/')}.json`;
}
