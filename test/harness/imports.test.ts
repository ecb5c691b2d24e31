import { findCircles, readImportGraph } from '../../harness/importGraph';

/** The other folders that each folder may import from. */
const FOLDERS: Record<string, string[]> = {
	nodes: [],
	credentials: ['nodes'],
	emulator: [],
	migration: ['nodes'],
	harness: ['emulator', 'migration', 'nodes'],
	bench: ['emulator', 'harness', 'nodes'],
	scripts: ['emulator', 'harness', 'migration', 'nodes'],
	test: ['credentials', 'emulator', 'harness', 'migration', 'nodes'],
};

/** The other layers that each layer of the nodes may import from; node files may use all. */
const LAYERS: Record<string, string[]> = {
	transport: [],
	events: [],
	output: ['transport'],
	pagination: ['output', 'transport'],
	fields: ['events'],
	engine: ['fields', 'output', 'pagination', 'transport'],
	comparison: ['engine', 'fields', 'output'],
	methods: ['fields', 'output', 'pagination', 'transport'],
	trigger: ['events', 'fields', 'output', 'pagination', 'transport', 'triggerWebhooks'],
	triggerWebhooks: [],
	resources: [
		'comparison',
		'engine',
		'events',
		'fields',
		'output',
		'pagination',
		'triggerWebhooks',
	],
};

const graph = readImportGraph();

/** The imports from one group of files of another one that it may not use. */
function findForbidden(
	groupOf: (file: string) => string | undefined,
	allowed: Record<string, string[]>,
): string[] {
	return [...graph].flatMap(([file, imports]) => {
		const from = groupOf(file);
		return imports
			.filter((imported) => {
				const to = groupOf(imported);
				return from && to && from !== to && !allowed[from].includes(to);
			})
			.map((imported) => `${file} -> ${imported}`);
	});
}

function folderOf(file: string): string {
	return file.split('/')[0];
}

function layerOf(file: string): string | undefined {
	const [, layer = ''] = /^nodes\/Lemlist\/(\w+)/.exec(file) ?? [];
	return layer in LAYERS ? layer : undefined;
}

describe('imports', () => {
	it('of each folder are only of folders that it may use', () => {
		expect(findForbidden(folderOf, FOLDERS)).toEqual([]);
	});

	it('of each layer of the nodes are only of layers below it', () => {
		expect(findForbidden(layerOf, LAYERS)).toEqual([]);
	});

	it('form no cycle', () => {
		expect(findCircles(graph)).toEqual([]);
	});
});

describe('findCircles', () => {
	it('returns the path of each circle', () => {
		const circular = new Map([
			['a', ['b']],
			['b', ['c']],
			['c', ['b']],
		]);

		expect(findCircles(circular)).toEqual(['b -> c -> b']);
	});
});
