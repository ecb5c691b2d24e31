import type { INodeProperties, INodePropertyOptions, INodeTypeDescription } from 'n8n-workflow';

import { resources } from '../../../nodes/Lemlist/resources';
import { Lemlist } from '../../../nodes/Lemlist/Lemlist.node';
import codex from '../../../nodes/Lemlist/Lemlist.node.json';
import { LemlistTrigger } from '../../../nodes/Lemlist/LemlistTrigger.node';
import { EVENTS } from '../../../nodes/Lemlist/events';

interface PanelAction {
	text: string;
	heading: string;
	/** The parameters of the node that a click on it adds. */
	values: Record<string, unknown>;
}

// As n8n's editor builds them: the first dropdown of a resource counts, and the parameters that show
// the dropdown are set, too.
function nodeActions({ properties }: INodeTypeDescription): PanelAction[] {
	const [resource] = properties.filter(({ name }) => name === 'resource');
	return optionsOf(resource).flatMap(({ name, value }) => {
		const operation = properties.find(
			(one) => one.name === 'operation' && one.displayOptions?.show?.resource?.includes(value),
		);
		return optionsOf(operation).map((option) => ({
			text: String(option.action),
			heading: name,
			values: { ...firstOfEach(operation?.displayOptions?.show), operation: option.value },
		}));
	});
}

function triggerActions({ properties }: INodeTypeDescription): PanelAction[] {
	const events = properties.find(({ displayName }) => displayName === 'Trigger On');
	return optionsOf(events).map(({ action, value }) => ({
		text: String(action),
		heading: 'Triggers',
		values: { events: [value] },
	}));
}

function optionsOf(property?: INodeProperties): INodePropertyOptions[] {
	return (property?.options ?? []) as INodePropertyOptions[];
}

function firstOfEach(show: NonNullable<INodeProperties['displayOptions']>['show'] = {}) {
	return Object.fromEntries(Object.entries(show).map(([name, values]) => [name, values?.[0]]));
}

const actions = nodeActions(new Lemlist().description);
const triggers = triggerActions(new LemlistTrigger().description);

describe("an action in n8n's node panel", () => {
	it('exists for each operation, under its resource, and selects that operation', () => {
		const expectedActions = resources.flatMap(({ name, value, operations }) =>
			operations.map((operation) => ({
				text: operation.action,
				heading: name,
				values: { resource: value, operation: operation.value },
			})),
		);

		expect(actions).toEqual(expectedActions);
	});

	it('exists for each event and selects that event', () => {
		expect(triggers.map(({ values }) => values.events)).toEqual([
			['*'],
			...EVENTS.map(({ value }) => [value]),
		]);
	});

	it('spells channels the way people do', () => {
		const texts = triggers.map(({ text }) => text);

		expect(texts).toEqual(
			expect.arrayContaining(['On LinkedIn voice note sent', 'On SMS reply', 'On API step done']),
		);
		expect(texts.filter((text) => !/^On [A-Za-z]/.test(text))).toEqual([]);
	});

	it('has a unique text', () => {
		const texts = [...actions, ...triggers].map(({ text }) => text);

		expect(texts).toHaveLength(new Set(texts).size);
	});
});

describe('a search for "lemlist" and a task', () => {
	const tasks = codex.alias.filter((alias) => alias.startsWith('lemlist '));

	// n8n does not search the actions of a community node, so the aliases of the node must match.
	it('finds the node for every alias, and the node has an action for it', () => {
		const lines = [...actions, ...triggers].map(({ text, heading }) =>
			[...text.split(' '), ...heading.split(' ')].map(stem),
		);
		const withoutAction = tasks.filter((alias) => {
			const stems = alias.split(' ').slice(1).map(stem);
			return !lines.some((words) => stems.every((one) => words.includes(one)));
		});

		expect(tasks).not.toEqual([]);
		expect(withoutAction).toEqual([]);
	});

	it.each(['pause lead', 'unsubscribe', 'reply'])('finds the node for "%s"', (words) => {
		expect(isFound(words)).toBe(true);
	});

	it('finds the node for what each operation does with a lead', () => {
		const lead = resources.find(({ value }) => value === 'lead');
		const verbs = lead?.operations.map(({ name }) => name.split(' ')[0].toLowerCase()) ?? [];

		expect(verbs).toContain('sync');
		expect(verbs.filter((verb) => !isFound(verb))).toEqual([]);
	});

	// n8n compares letter by letter.
	function isFound(words: string): boolean {
		const letters = new RegExp([...`lemlist ${words}`].join('.*'));
		return tasks.some((alias) => letters.test(alias));
	}
});

// "reply" and "replied", "campaigns" and "campaign".
function stem(word: string): string {
	const plain = word.toLowerCase();
	return plain === 'add' ? 'crea' : plain.slice(0, 4);
}
