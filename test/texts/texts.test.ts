import { pageTexts } from '../../harness/texts/pageTexts';
import { productTexts } from '../../harness/texts/productTexts';
import { STYLE_RULES } from '../../harness/texts/styleRules';
import type { Text } from '../../harness/texts/text';

const texts = [...productTexts(), ...pageTexts()];

describe('the texts of the nodes, the pages and the examples', () => {
	it('are found where users read them', () => {
		const places = texts.map(({ place }) => place.replace(/:\d+$/, ''));

		expect(places).toEqual(
			expect.arrayContaining([
				'README.md',
				'CHANGELOG.md',
				'bench/RESULTS.md',
				'docs/errors.md',
				'docs/resources/lead.md',
				'examples/reply-to-slack.json',
				'nodes/Lemlist/transport/errors/advice.ts',
				'nodes/Lemlist/fields/leadSync.ts',
				'credentials/LemlistCommunityApi.credentials.ts',
			]),
		);
	});

	it.each(Object.entries(STYLE_RULES))('keep the rule about "%s"', (_name, { find }) => {
		const offenders = texts.flatMap((text) => {
			const found = find(text);
			return found ? [`${text.place}: ${found}`] : [];
		});

		expect(offenders).toEqual([]);
	});

	it.each(Object.entries(STYLE_RULES))('would not pass with a breach of "%s"', (name, { find }) => {
		expect(find(BREACHES[name])).toBeDefined();
	});
});

const LONG = `${'word '.repeat(80)}end`;

function product(text: string, property?: string): Text {
	return { place: 'nodes/Lemlist/fields/a.ts:1', text, kind: 'product', property };
}

/** A text that breaks each rule. */
const BREACHES: Record<string, Text> = {
	...Object.fromEntries(
		Object.keys(STYLE_RULES).map((name) => [name, product(`It ${name} the rule.`)]),
	),
	'angle bracket': {
		...product('Open Settings > Billing'),
		place: 'nodes/Lemlist/transport/errors/a.ts:1',
	},
	words: product("An error with lemlist's words"),
	contractions: product('lemlist cannot send it'),
	begins: product('An ID begins with lea_'),
	'full stop': product('Whether to send it.', 'description'),
	'sentence case': product('Get a Lead', 'action'),
	'heading in sentence case': { ...product('## Get a Lead'), place: 'docs/a.md:1', kind: 'page' },
	'long action': product(LONG, 'action'),
	'long description': product(LONG, 'description'),
	'long sentence': product(LONG),
};
