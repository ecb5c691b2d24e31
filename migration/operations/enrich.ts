import type { INodeParameters } from 'n8n-workflow';

import type { Mapping } from '../mapping';
import {
	parseExpression,
	withoutEmpty,
	isExpression,
	readCollection,
	type OldParameters,
} from '../values';

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
		outputChange:
			'While the enrichment runs, the item has `enrichmentId` and `enrichmentStatus: in-progress`. Before, it was empty.',
		improvement:
			'Enrich and Wait starts an enrichment and returns its result, without a loop of nodes.',
		convert: ({ enrichId = '' }) => ({
			apiVersion: 'v2',
			parameters: { enrichmentId: enrichId as string, simplify: false },
		}),
	},
	{
		from: 'enrich: enrichLead',
		versions: [2],
		to: 'enrichment: enrichLead',
		fields: { 'Lead ID': 'Lead ID', ...ENRICHMENTS },
		convert: (old) => {
			const { enrichments, notes } = toEnrichments(old);
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
		convert: (old) => {
			const { enrichments, notes } = toEnrichments(old);
			const person = withoutEmpty(readCollection(old, 'additionalFields'));
			return { apiVersion: 'v2', parameters: { person, enrichments }, notes };
		},
	},
];

/** Four switches as one list; if one is an expression, the list is an expression that includes it. */
function toEnrichments(old: OldParameters): {
	enrichments: INodeParameters[string];
	notes: string[];
} {
	const names = Object.keys(FLAGS);
	const unreadable = names.filter(
		(name) => isExpression(old[name]) && parseExpression(old[name]) === undefined,
	);
	const selected = names.filter((name) => old[name] === true || parseExpression(old[name]));
	const isComputed = selected.some((name) => old[name] !== true);
	return {
		enrichments: isComputed
			? `={{ [${selected.map((name) => toListEntry(name, old[name])).join(', ')}] }}`
			: selected,
		notes: [
			...unreadable.map((name) => `${FLAGS[name]} was ${String(old[name])}; choose it by hand.`),
			...(selected.length === 0 ? ['Nothing to look for was chosen; choose at least one.'] : []),
		],
	};
}

// Our node ignores empty entries of the list.
function toListEntry(name: string, value: unknown): string {
	if (value === true) return JSON.stringify(name);
	return `[true, "true"].includes(${parseExpression(value)}) ? ${JSON.stringify(name)} : ""`;
}
