import type { INodeProperties, INodeType } from 'n8n-workflow';

import { addFailureHint } from '../../nodes/Lemlist/engine/run/outputHints';
import { createExecuteContext } from '../../harness/engine/executeContext';
import { loadPackage, toNodeTypes } from '../../harness/engine/loadPackage';

const NODES = {
	Lemlist: 'Lemlist/Lemlist',
	LemlistTrigger: 'Lemlist/LemlistTrigger',
	LemlistPollingTrigger: 'LemlistPollingTrigger/LemlistPollingTrigger',
};

/** What n8n-workflow before 1.83 lacks. */
const NEWER = ['NodeConnectionTypes', 'OperationalError'];

describe('on an older n8n, the package', () => {
	afterEach(() => {
		jest.dontMock('n8n-workflow');
		jest.resetModules();
	});

	it.each(Object.entries(NODES))('loads %s', (className, file) => {
		const actual = jest.requireActual<object>('n8n-workflow');
		const older = Object.fromEntries(
			Object.entries(actual).filter(([name]) => !NEWER.includes(name)),
		);
		jest.doMock('n8n-workflow', () => older);
		let node: INodeType | undefined;
		jest.isolateModules(() => {
			// eslint-disable-next-line @typescript-eslint/no-require-imports
			const built = require(`../../dist/nodes/${file}.node.js`) as Record<
				string,
				new () => INodeType
			>;
			node = new built[className]();
		});

		expect(node?.description.outputs).toEqual(['main']);
	});

	it('runs where nodes cannot add hints', () => {
		const context = createExecuteContext({ apiKey: 'key', baseUrl: 'http://127.0.0.1' });
		const older = new Proxy(context, {
			has: (target, name) => name !== 'addExecutionHints' && name in target,
			get: (target, name) =>
				name === 'addExecutionHints' ? undefined : Reflect.get(target, name, target),
		});

		expect(() => addFailureHint(older, [new Error('refused')])).not.toThrow();
	});

	it('has no field that depends on a field which its form lacks', async () => {
		const nodeTypes = toNodeTypes(await loadPackage());
		const offenders = Object.keys(NODES).flatMap((className) => {
			const type = `n8n-nodes-lemlist.${className[0].toLowerCase()}${className.slice(1)}`;
			return findUnresolvable(nodeTypes.getByNameAndVersion(type).description.properties);
		});

		expect(offenders).toEqual([]);
	});
});

/** The conditions of a form on what is not one of its fields, for which n8n 1.x refuses each workflow. */
function findUnresolvable(form: INodeProperties[]): string[] {
	const names = form.map(({ name }) => name);
	return form.flatMap((field) => {
		const { show = {}, hide = {} } = field.displayOptions ?? {};
		const unresolvable = Object.keys({ ...show, ...hide }).filter(
			(path) => !/^[/@]/.test(path) && !names.includes(path),
		);
		const inner = (field.options ?? []).flatMap((option) => {
			if ('values' in option) return findUnresolvable(option.values);
			return [];
		});
		const members = field.type === 'collection' ? (field.options as INodeProperties[]) : [];
		return [
			...unresolvable.map((path) => `${field.name} on ${path}`),
			...inner,
			...findUnresolvable(members),
		];
	});
}
