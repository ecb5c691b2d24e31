import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

import ts from 'typescript';

import type { Text } from './text';
import { PROJECT_ROOT } from '../pack';

const FOLDERS = ['credentials', 'nodes'];

/** Two words of a sentence; lists of field names and parts of patterns have none. */
const PROSE = /(?:^|[\s"'(])[A-Za-z][a-z',]* [a-z]+(?=$|[\s"').,:;])/;

/** Texts in the code that no user reads as a sentence. */
const NOT_PROSE = /^[\w\s]*[a-z][A-Z][\w\s]*$|^\^|<!DOCTYPE/;

/** Names with blanks between them, such as aliases of a heading or HTML entities. */
const LIST_OF_NAMES = /^(?:[a-z\d]+ ){5,}[a-z\d]+$|^(?:\w+\s+){30,}\w+$/;

/** Every sentence in the code of the nodes and credentials; of a template, what stands between its values. */
export function productTexts(): Text[] {
	return FOLDERS.flatMap(sourceFiles).flatMap(textsOf);
}

function sourceFiles(folder: string): string[] {
	const entries = readdirSync(join(PROJECT_ROOT, folder), { recursive: true, encoding: 'utf8' });
	return entries.filter((file) => file.endsWith('.ts')).map((file) => `${folder}/${file}`);
}

function textsOf(file: string): Text[] {
	const code = readFileSync(join(PROJECT_ROOT, file), 'utf8');
	const source = ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true);
	const texts: Text[] = [];

	const add = (node: ts.Node, text: string) => {
		if (!PROSE.test(text) || NOT_PROSE.test(text) || LIST_OF_NAMES.test(text)) return;
		const { line } = source.getLineAndCharacterOfPosition(node.getStart());
		texts.push({
			place: `${file}:${line + 1}`,
			text,
			kind: 'product',
			property: propertyName(node),
		});
	};
	const visit = (node: ts.Node): void => {
		if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) add(node, node.text);
		if (ts.isTemplateExpression(node)) {
			const spans = node.templateSpans.map(({ literal }) => literal.text);
			add(node, [node.head.text, ...spans].join('…'));
		}
		ts.forEachChild(node, visit);
	};
	visit(source);
	return texts;
}

function propertyName({ parent }: ts.Node): string | undefined {
	return ts.isPropertyAssignment(parent) ? parent.name.getText() : undefined;
}
