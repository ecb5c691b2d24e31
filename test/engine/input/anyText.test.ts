import fc from 'fast-check';
import type { IDataObject, INodeParameters, INodeProperties } from 'n8n-workflow';

import type { LoggedRequest } from '../../../emulator/http/loggedRequest';
import type { RequestContract } from '../../../harness/contract/contract';
import { fullForms } from '../../../harness/contract/fullForms';
import { recorderForFile } from '../../../harness/contract/recorderForFile';
import { loadContracts } from '../../../harness/contract/tables';
import { listOperations, type VersionedOperation } from '../../../harness/contract/recordRequests';
import { runNode } from '../../../harness/engine/runNode';
import { trimText } from '../../../nodes/Lemlist/engine/input/values';

// Some operations have dozens of texts.
jest.setTimeout(120_000);

// As many as the rate limit allows at once, so that no run has to wait.
const ITEMS = 20;
const TEXTS_FOR_EACH = 4;

const NASTY = [
	...[
		'',
		' ',
		'.',
		'..',
		'/',
		'//',
		'../team',
		'a/../b',
		'..\\team',
		'\\',
		'%',
		'%2e%2e',
		'%2F',
		'%00',
	],
	...[
		'?action=remove',
		'#',
		'&version=v1',
		';',
		'a@b@c',
		'@',
		':',
		'*',
		'+',
		'{lead}',
		'{campaignId}',
	],
	...[
		'{{ $json }}',
		'$&',
		'$1',
		'__proto__',
		'constructor',
		'null',
		'undefined',
		'[object Object]',
	],
	...['<script>alert(1)</script>', 'a\r\nX-Evil: 1', '\0', '\u202e', '\ufeff', '\ud800', '\udc00a'],
	...[
		'http://127.0.0.1:1/',
		'//127.0.0.1:1',
		'javascript:0',
		'"',
		"'",
		'`',
		'{"a":',
		'[1',
		'💥',
		'ⅷ',
	],
	'a'.repeat(3_000),
];

const halfCharacters = fc
	.array(fc.integer({ min: 0, max: 0xffff }), { minLength: 1, maxLength: 20 })
	.map((codes) => String.fromCharCode(...codes));

const anyText = fc.oneof(
	{ weight: 3, arbitrary: fc.constantFrom(...NASTY) },
	{ weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 30 }) },
	{ weight: 1, arbitrary: halfCharacters },
	{
		weight: 1,
		arbitrary: fc
			.tuple(fc.constantFrom(...NASTY), fc.constantFrom(...NASTY))
			.map(([a, b]) => a + b),
	},
);

const recorder = recorderForFile();

describe.each(['v2', 'v1'] as const)('in %s', (version) => {
	const contracts = loadContracts(version);

	it.each(listOperations(version).map((subject) => [subject.operation, subject] as const))(
		'%s sends any text unchanged, or rejects it before any request',
		async (name, subject) => {
			const operationContracts = contracts.get(name) ?? [];
			for (const { form, texts } of textsOf(subject)) {
				const cases = fc.array(anyText, { minLength: TEXTS_FOR_EACH, maxLength: TEXTS_FOR_EACH });
				await fc.assert(
					fc.asyncProperty(fc.tuple(...texts.map(() => cases)), async (values) => {
						const items = values.flatMap((some, index) =>
							some.map((value) => ({ ...texts.map(({ sample }) => sample), [index]: value })),
						);
						expect(await problems(subject, operationContracts, form, items)).toEqual([]);
					}),
					{ numRuns: 1, endOnFailure: true },
				);
			}
		},
	);
});

interface Text {
	/** What a user would fill in. */
	sample: string;
}

/** Forms in which some texts are expressions for the fields of the item, so that each text is one once. */
function textsOf(subject: VersionedOperation): Array<{ form: INodeParameters; texts: Text[] }> {
	const known = new Set<string>();
	const choices = choicesOf(subject.fields);
	return fullForms(subject).flatMap((form) => {
		const places = placesOf(form).filter(
			(place) => !known.has(place.join('.')) && !place.some((key) => choices.has(key)),
		);
		for (const place of places) known.add(place.join('.'));
		return chunks(places, ITEMS / TEXTS_FOR_EACH).map((some) => {
			const copy = structuredClone(form) as IDataObject;
			const texts = some.map((place, index) => ({
				sample: replaceText(copy, place, `={{ $json[${index}] }}`),
			}));
			return { form: copy as INodeParameters, texts };
		});
	});
}

/** The names of dropdowns, which also determine the other fields of the form. */
function choicesOf(fields: readonly INodeProperties[]): Set<string> {
	const names = fields.flatMap(({ name, type, options = [] }): string[] => {
		if (type === 'options' || type === 'multiOptions') return [name];
		const inner = options.flatMap((option) => ('values' in option ? option.values : [option]));
		return [...choicesOf(inner.filter((option) => 'type' in option))];
	});
	return new Set(names);
}

// Values that the editor itself writes into a form.
const EDITOR_KEYS = new Set(['__rl', 'mode', 'mappingMode', 'id', 'type', 'name']);

function placesOf(value: unknown, place: string[] = []): string[][] {
	if (typeof value === 'string') return [place];
	if (typeof value !== 'object' || value === null) return [];
	const isOfEditor = '__rl' in value || 'mappingMode' in value || place.includes('assignments');
	return Object.entries(value)
		.filter(([key]) => !(isOfEditor && EDITOR_KEYS.has(key)))
		.flatMap(([key, inner]) => placesOf(inner, [...place, key]));
}

function replaceText(form: IDataObject, place: string[], text: string): string {
	const last = place[place.length - 1];
	const parent = place.slice(0, -1).reduce((inner, key) => inner[key] as IDataObject, form);
	const sample = String(parent[last]);
	parent[last] = text;
	return sample;
}

function chunks<Item>(list: Item[], size: number): Item[][] {
	return Array.from({ length: Math.ceil(list.length / size) }, (_, index) =>
		list.slice(index * size, (index + 1) * size),
	);
}

/** Everything that went wrong when a form was executed with these items. */
async function problems(
	{ operation, apiVersion }: VersionedOperation,
	contracts: RequestContract[],
	parameters: INodeParameters,
	items: IDataObject[],
): Promise<string[]> {
	recorder.respondFor(contracts);
	const before = recorder.requests.length;
	const file = { data: '', mimeType: 'audio/mpeg', fileName: 'a.mp3' };
	const { json, error } = await runNode(recorder, {
		operation,
		apiVersion,
		parameters,
		items,
		binary: { data: file },
		onError: 'continueRegularOutput',
	});
	const requests = recorder.requests.slice(before);
	const own = [...items.flatMap((item) => Object.values(item)), ...samplesIn(parameters)].map(
		(value) => trimText(String(value)),
	);
	const crashes = json
		.filter((failed) => isCrash(failed, own))
		.map((failed) => JSON.stringify(failed));
	return [
		...(error ? [String(error.message)] : []),
		...crashes,
		...requests.flatMap((request) => findStrayRequests(contracts, request, own)),
		...requests.filter(({ headers }) => 'x-evil' in headers).map(({ line }) => `header: ${line}`),
	];
}

function samplesIn(form: INodeParameters): unknown[] {
	const valueAt = (place: string[]) =>
		place.reduce((inner, key) => inner[key] as IDataObject, form as IDataObject);
	return placesOf(form).map(valueAt);
}

// The node's own errors say what is wrong and what to do; those that JavaScript throws say neither.
function isCrash({ error, details }: IDataObject, own: string[]): boolean {
	if (error === undefined || details === undefined) return false;
	// An error may quote the text, which may be the word "undefined".
	const message = own.reduce((text, value) => text.replaceAll(`'${value}'`, ''), String(error));
	return /is not a function|Cannot (read|convert|mix)|undefined|not iterable|malformed|Invalid (time|array|URL)/.test(
		message,
	);
}

/** The request, unless it matches a route of the operation and its path contains only unchanged values. */
function findStrayRequests(
	contracts: RequestContract[],
	{ method, path }: LoggedRequest,
	own: string[],
): string[] {
	const line = `${method} ${path}`;
	const responses = JSON.stringify(contracts.map(({ response }) => response ?? ''));
	const isOwn = (part: string) => own.includes(part) || responses.includes(part);
	const isOnRoute = contracts.some(({ request }) => {
		const parts = patternOf(request).exec(line)?.slice(1);
		return parts?.every((part) => isOwn(decodeURIComponent(part)));
	});
	return isOnRoute ? [] : [`strays: ${line}`];
}

function patternOf(request: string): RegExp {
	const escaped = request.replace(/\/$/, '').replace(/[.+*?^$()|[\]\\]/g, '\\$&');
	return new RegExp(`^${escaped.replace(/\{\w+\}/g, '([^/]+)')}/?$`);
}
