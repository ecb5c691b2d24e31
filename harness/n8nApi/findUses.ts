import { join, relative } from 'node:path';

import ts from 'typescript';

import { PROJECT_ROOT } from '../pack';

/** A function of n8n that published code uses. */
export interface N8nUse {
	name: string;
	/** The file that uses it, relative to the project. */
	file: string;
	/** Whether the name is imported; otherwise it is the method of an object that n8n provides. */
	isImported: boolean;
	/** Whether the file asks first whether n8n has it. */
	isGuarded: boolean;
}

/** Every function of n8n that the published code calls or hands on, by the types of the compiler. */
export function findUses(): N8nUse[] {
	const configPath = join(PROJECT_ROOT, 'tsconfig.json');
	const { config } = ts.readConfigFile(configPath, (path) => ts.sys.readFile(path)) as {
		config: object;
	};
	const { fileNames, options } = ts.parseJsonConfigFileContent(config, ts.sys, PROJECT_ROOT);
	const program = ts.createProgram(fileNames, options);
	const checker = program.getTypeChecker();
	const published = program
		.getSourceFiles()
		.filter(({ fileName }) => /^(nodes|credentials)\//.test(relative(PROJECT_ROOT, fileName)));
	return published.flatMap((source) => usesIn(source, checker));
}

function usesIn(source: ts.SourceFile, checker: ts.TypeChecker): N8nUse[] {
	const uses = new Map<string, N8nUse>();
	const file = relative(PROJECT_ROOT, source.fileName);
	const add = (name: string, isImported: boolean) => {
		const guards = [`'${name}' in `, `${name} ?? `, `typeof context.${name} === 'function'`];
		const isGuarded = guards.some((guard) => source.text.includes(guard));
		uses.set(name, { name, file, isImported, isGuarded });
	};
	const visit = (node: ts.Node): void => {
		if (ts.isPropertyAccessExpression(node)) {
			if (isN8nFunction(checker.getSymbolAtLocation(node.name), checker))
				add(node.name.text, false);
		} else if (ts.isObjectBindingPattern(node)) {
			const type = checker.getTypeAtLocation(node);
			for (const { propertyName, name } of node.elements) {
				const member = (propertyName ?? name).getText(source);
				if (isN8nFunction(type.getProperty(member), checker)) add(member, false);
			}
		} else if (ts.isImportDeclaration(node)) {
			for (const name of importedValues(node)) add(name, true);
		}
		ts.forEachChild(node, visit);
	};
	visit(source);
	return [...uses.values()];
}

function isN8nFunction(symbol: ts.Symbol | undefined, checker: ts.TypeChecker): boolean {
	const declaration = symbol?.declarations?.find((candidate) =>
		candidate.getSourceFile().fileName.includes('/n8n-workflow/'),
	);
	if (!symbol || !declaration) return false;
	const type = checker.getNonNullableType(checker.getTypeOfSymbol(symbol));
	return type.getCallSignatures().length > 0;
}

function importedValues({ importClause, moduleSpecifier }: ts.ImportDeclaration): string[] {
	const isN8n = ts.isStringLiteral(moduleSpecifier) && moduleSpecifier.text === 'n8n-workflow';
	const bindings = importClause?.namedBindings;
	if (!isN8n || importClause?.isTypeOnly || !bindings || !ts.isNamedImports(bindings)) return [];
	return bindings.elements
		.filter(({ isTypeOnly }) => !isTypeOnly)
		.map(({ propertyName, name }) => (propertyName ?? name).text);
}
