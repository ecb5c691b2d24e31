import { createRequire } from 'node:module';

import type { INodeType } from 'n8n-workflow';

/** The names that n8n gives to new nodes of this package. */
export const NODE_NAMES = {
	lemlist: defaultName('Lemlist', 'Lemlist'),
	lemlistTrigger: defaultName('Lemlist', 'LemlistTrigger'),
	lemlistPollingTrigger: defaultName('LemlistPollingTrigger', 'LemlistPollingTrigger'),
};

function defaultName(folder: string, className: string): string {
	// Without the whole file name, a script would load `Lemlist.node.json`.
	const file = `../../nodes/${folder}/${className}.node.ts`;
	const module = createRequire(__filename)(file) as NodeModule;
	const { defaults, displayName } = new module[className]().description;
	return defaults.name ?? displayName;
}

type NodeModule = Record<string, new () => INodeType>;
