import type {
	ILoadOptionsFunctions,
	INodeProperties,
	INodePropertyCollection,
	INodePropertyOptions,
	INodeType,
	INodeTypeDescription,
} from 'n8n-workflow';

type ListSearch = NonNullable<NonNullable<INodeType['methods']>['listSearch']>[string];

/** Everything that is counted in a node and its triggers. */
export interface Facts {
	/** The version that a new node has. */
	version: string;
	operations: number;
	/** Operations with a line of their own in the node panel. */
	actions: number;
	triggers: number;
	/** What its triggers can start on. */
	events: number;
	pickers: number;
	pickersByUrl: number;
	/** Lists behind the pickers: all, with pages, and those that depend on another field. */
	lists: number;
	pagedLists: number;
	dependentLists: number;
	dropdowns: number;
	mappers: number;
	isTool: boolean;
	previews: number;
	staticHints: number;
	runtimeHints: number;
	/** Files of code in which the status of a "too many requests" is mentioned. */
	rateLimitFiles: number;
}

/** What of a package is looked at. */
export interface Subject {
	node: INodeType;
	triggers: INodeType[];
	/** The texts of the node's code, one for each file. */
	code: string[];
	/** The names of its output previews, of the version that a new node has. */
	previews: string[];
}

/** Counts everything; asks no service. */
export async function countFacts({ node, triggers, code, previews }: Subject): Promise<Facts> {
	const { description, methods = {} } = node;
	const fields = withMembers(description.properties);
	const pickers = fields.filter(({ type }) => type === 'resourceLocator');
	const lists = Object.values(methods.listSearch ?? {}).map(String);
	const operations = listOperations(description);
	const containing = (pattern: RegExp) => code.filter((text) => pattern.test(text)).length;

	return {
		version: String([description.version].flat().at(-1)),
		operations: operations.length,
		actions: operations.filter(({ action }) => action).length,
		triggers: triggers.length,
		events: Math.max(...triggers.map((trigger) => eventsOf(trigger.description))),
		pickers: pickers.length,
		pickersByUrl: pickers.filter(({ modes }) => modes?.some(({ name }) => name === 'url')).length,
		lists: lists.length,
		pagedLists: lists.filter((text) => text.includes('paginationToken')).length,
		dependentLists: await count(methods.listSearch ?? {}, asksForAField),
		dropdowns: fields.filter(({ typeOptions }) => typeOptions?.loadOptionsMethod).length,
		mappers: fields.filter(({ type }) => type === 'resourceMapper').length,
		isTool: Boolean(description.usableAsTool),
		previews: previews.length,
		staticHints: description.hints?.length ?? 0,
		runtimeHints: containing(/addExecutionHints/),
		rateLimitFiles: containing(/\b429\b|retry-after/i),
	};
}

/** The fields of a form with those inside of collections and groups. */
function withMembers(fields: INodeProperties[]): INodeProperties[] {
	return fields.flatMap((field) => [field, ...withMembers(innerOf(field))]);
}

function innerOf({ type, options = [] }: INodeProperties): INodeProperties[] {
	if (type === 'collection') return options as INodeProperties[];
	if (type !== 'fixedCollection') return [];
	return (options as INodePropertyCollection[]).flatMap(({ values }) => values);
}

// A form may show an operation's dropdown once for each version of the API.
function listOperations({ properties }: INodeTypeDescription): INodePropertyOptions[] {
	const dropdowns = properties.filter(({ name }) => name === 'operation');
	const entries = dropdowns.flatMap(({ options = [], displayOptions }) =>
		(options as INodePropertyOptions[]).map((option) => {
			const resource = String(displayOptions?.show?.resource ?? '');
			return [`${resource}: ${String(option.value)}`, option] as const;
		}),
	);
	return [...new Map(entries).values()];
}

async function count<Method>(
	methods: Record<string, Method>,
	isMeant: (method: Method) => Promise<boolean>,
): Promise<number> {
	const answers = await Promise.all(Object.values(methods).map(isMeant));
	return answers.filter(Boolean).length;
}

/** Whether a list looks at another field of the form before it asks the service, which it cannot reach here. */
async function asksForAField(list: ListSearch): Promise<boolean> {
	const asked = new Set<string>();
	const ask = (name: string) => {
		asked.add(name);
		return name === 'authentication' ? 'none' : { __rl: true, mode: 'id', value: 'x1' };
	};
	const context = { getNodeParameter: ask, getCurrentNodeParameter: ask, getNode: () => ({}) };
	await list.call(context as unknown as ILoadOptionsFunctions).catch(() => undefined);
	asked.delete('authentication');
	return asked.size > 0;
}

const EVENT_FIELDS = ['event', 'events'];

// A trigger without a choice starts on one kind of event.
function eventsOf({ properties }: INodeTypeDescription): number {
	const grouped = properties.filter(({ name }) => name === 'eventsUi').flatMap(innerOf);
	const choices = [
		...properties.filter(({ name }) => EVENT_FIELDS.includes(name)),
		...grouped.filter(({ name }) => name === 'name'),
	];
	return choices[0]?.options?.length ?? 1;
}
