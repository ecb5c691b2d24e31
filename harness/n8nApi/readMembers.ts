import { readdirSync } from 'node:fs';
import { join } from 'node:path';

import ts from 'typescript';

/** What a version of `n8n-workflow` has. */
export interface N8nMembers {
	version: string;
	/** What the package exports for use at runtime. */
	exports: string[];
	/** The names of the members of its interfaces and types, such as those of a node's context. */
	members: string[];
}

/** Reads what the `n8n-workflow` in this folder has, from its declarations. */
export function readMembers(folder: string): N8nMembers {
	// eslint-disable-next-line @typescript-eslint/no-require-imports
	const { version } = require(join(folder, 'package.json')) as { version: string };
	// eslint-disable-next-line @typescript-eslint/no-require-imports
	const exports = Object.keys(require(folder) as object);
	const members = new Set<string>();
	const visit = (node: ts.Node): void => {
		const isMember = ts.isPropertySignature(node) || ts.isMethodSignature(node);
		if (isMember && ts.isIdentifier(node.name)) members.add(node.name.text);
		ts.forEachChild(node, visit);
	};
	const declarations = readdirSync(join(folder, 'dist'), { recursive: true, encoding: 'utf8' });
	for (const file of declarations.filter((name) => name.endsWith('.d.ts'))) {
		const text = ts.sys.readFile(join(folder, 'dist', file)) ?? '';
		visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest));
	}
	return { version, exports: exports.sort(), members: [...members].sort() };
}
