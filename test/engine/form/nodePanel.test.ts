import type { INodeProperties, INodePropertyOptions, INodeTypeDescription } from 'n8n-workflow';

import { resources } from '../../../nodes/Lemlist/resources';
import { Lemlist } from '../../../nodes/Lemlist/Lemlist.node';
import codex from '../../../nodes/Lemlist/Lemlist.node.json';
import { LemlistTrigger } from '../../../nodes/Lemlist/LemlistTrigger.node';
import { EVENTS } from '../../../nodes/Lemlist/events';

interface Line {
	text: string;
	heading: string;
	/** What the node of this line is set to. */
	values: Record<string, unknown>;
}

// As n8n's editor builds them: the first dropdown of a resource counts, and a choice that
// shows the dropdown is made with it.
function actionLines({ properties }: INodeTypeDescription): Line[] {
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

function triggerLines({ properties }: INodeTypeDescription): Line[] {
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

const actions = actionLines(new Lemlist().description);
const triggers = triggerLines(new LemlistTrigger().description);

describe("a line of n8n's node panel", () => {
	it('stands for each operation of today, below its resource, set up for exactly that', () => {
		const wanted = resources.flatMap(({ name, value, operations }) =>
			operations.map((operation) => ({
				text: operation.action,
				heading: name,
				values: { apiVersion: 'v2', resource: value, operation: operation.value },
			})),
		);

		expect(actions).toEqual(wanted);
	});

	it('stands for each event, set up for exactly that', () => {
		expect(triggers.map(({ values }) => values.events)).toEqual([
			['*'],
			...EVENTS.map(({ value }) => [value]),
		]);
	});

	it('names channels as people write them', () => {
		const texts = triggers.map(({ text }) => text);

		expect(texts).toEqual(
			expect.arrayContaining(['On LinkedIn voice note sent', 'On SMS replied', 'On API step done']),
		);
		for (const text of texts) expect(text).toMatch(/^On [A-Za-z]/);
	});

	it('has a text of its own', () => {
		const texts = [...actions, ...triggers].map(({ text }) => text);

		expect(texts).toHaveLength(new Set(texts).size);
	});
});

describe('the words typed after "lemlist"', () => {
	const tasks = codex.alias.filter((alias) => alias.startsWith('lemlist '));

	// n8n has no search among the lines of a community node, so its entry must answer to them.
	it.each(tasks)('%s: our entry answers, and holds the line', (alias) => {
		const stems = alias.split(' ').slice(1).map(stem);
		const lines = [...actions, ...triggers].map(({ text, heading }) =>
			[...text.split(' '), ...heading.split(' ')].map(stem),
		);

		expect(lines.some((words) => stems.every((one) => words.includes(one)))).toBe(true);
	});

	it.each(['pause lead', 'unsubscribe', 'reply'])('may be %s', (words) => {
		const letters = new RegExp([...`lemlist ${words}`].join('.*'));

		expect(tasks.some((alias) => letters.test(alias))).toBe(true);
	});
});

// "reply" and "replied", "campaigns" and "campaign".
function stem(word: string): string {
	const plain = word.toLowerCase();
	return plain === 'add' ? 'crea' : plain.slice(0, 4);
}
