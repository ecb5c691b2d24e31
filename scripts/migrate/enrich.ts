import type { INodeParameters } from 'n8n-workflow';

import type { Mapping } from './mapping';
import { expressionCode, filledIn, isExpression, membersOf, type Old } from './values';

const FLAGS: Readonly<Record<string, string>> = {
	findEmail: 'Find Email',
	verifyEmail: 'Verify Email',
	linkedinEnrichment: 'LinkedIn Enrichment',
	findPhone: 'Find Phone',
};

const ENRICHMENTS = Object.fromEntries(
	Object.values(FLAGS).map((label) => [label, `Enrichments > ${label}`]),
);

export const enrich: Mapping[] = [
	{
		from: 'enrich: get',
		versions: [2],
		to: 'enrichment: get',
		fields: { 'Enrichment ID': 'Enrichment ID' },
		differs:
			'While the enrichment runs there is an item with `enrichmentId` and `enrichmentStatus: in-progress` instead of an empty one.',
		better: 'Enrich and Wait starts an enrichment and gives its result, without a loop of nodes.',
		fill: ({ enrichId = '' }) => ({
			apiVersion: 'v2',
			parameters: { enrichmentId: enrichId as string, simplify: false },
		}),
	},
	{
		from: 'enrich: enrichLead',
		versions: [2],
		to: 'enrichment: enrichLead',
		fields: { 'Lead ID': 'Lead ID', ...ENRICHMENTS },
		fill: (old) => {
			const { enrichments, notes } = chosenOf(old);
			const { leadId = '' } = old;
			return { apiVersion: 'v2', parameters: { leadId: leadId as string, enrichments }, notes };
		},
	},
	{
		from: 'enrich: enrichPerson',
		versions: [2],
		to: 'enrichment: enrichPerson',
		fields: {
			...ENRICHMENTS,
			...Object.fromEntries(
				['Company Domain', 'Company Name', 'Email', 'First Name', 'Last Name', 'LinkedIn Url'].map(
					(label) => [`Additional Fields > ${label}`, `Person > ${label.replace('Url', 'URL')}`],
				),
			),
		},
		fill: (old) => {
			const { enrichments, notes } = chosenOf(old);
			const person = filledIn(membersOf(old, 'additionalFields'));
			return { apiVersion: 'v2', parameters: { person, enrichments }, notes };
		},
	},
];

/** Four switches as one list; a switch that is an expression becomes a part of the expression of the list. */
function chosenOf(old: Old): { enrichments: INodeParameters[string]; notes: string[] } {
	const names = Object.keys(FLAGS);
	const unread = names.filter(
		(name) => isExpression(old[name]) && expressionCode(old[name]) === undefined,
	);
	const asked = names.filter((name) => old[name] === true || expressionCode(old[name]));
	const isComputed = asked.some((name) => old[name] !== true);
	return {
		enrichments: isComputed
			? `={{ [${asked.map((name) => entryOf(name, old[name])).join(', ')}] }}`
			: asked,
		notes: [
			...unread.map((name) => `${FLAGS[name]} was ${String(old[name])}; choose it by hand.`),
			...(asked.length === 0 ? ['Nothing to look for was chosen; choose at least one.'] : []),
		],
	};
}

// What is empty in the list does not count as chosen.
function entryOf(name: string, value: unknown): string {
	if (value === true) return JSON.stringify(name);
	return `[true, "true"].includes(${expressionCode(value)}) ? ${JSON.stringify(name)} : ""`;
}
