import { forVersion } from '../../../nodes/Lemlist/engine/defineOperation';
import { toProperties } from '../../../nodes/Lemlist/engine/form/properties';
import { toolDescription } from '../../../nodes/Lemlist/engine/form/toolDescription';
import { idSources } from '../../../nodes/Lemlist/fields/idSources';
import { resources } from '../../../nodes/Lemlist/resources';

// OpenAI refuses a tool whose description is longer.
const MOST_CHARACTERS = 1_024;

const OPERATIONS = resources.flatMap(({ value: resource, operations }) =>
	operations.flatMap((operation) =>
		(['v1', 'v2'] as const)
			.filter((version) => forVersion(operation, version))
			.map((version) => [`${resource}: ${operation.value}`, version, operation] as const),
	),
);
const ACTIONS = resources.flatMap(({ operations }) => operations.map(({ action }) => action));
const IS_ID = /Ids?$|^lead$|^contact$|^assignedTo$|^draftOwner$/;

describe.each(OPERATIONS)('what a model is told of %s in %s', (_name, version, operation) => {
	const text = toolDescription(operation, version);
	const required = (forVersion(operation, version)?.fields ?? []).filter(
		({ required, typeOptions }) => required && !typeOptions?.password,
	);

	it('is what it does and warns of', () => {
		expect(text).toContain(operation.action);
		expect(text).toContain(operation.description);
	});

	it('names each field that it needs, but no password and no file', () => {
		const named = required.filter(({ name }) => name !== 'binaryPropertyName');

		expect(named.filter(({ displayName }) => !text.includes(displayName))).toEqual([]);
		expect(text).not.toMatch(/password of the login|Binary Field/);
	});

	it('says where each ID that it needs comes from', () => {
		const ids = required.filter(({ name }) => IS_ID.test(name));
		const unexplained = ids.filter(
			({ name, description = '' }) => !(name in idSources) && !/Get Filters/.test(description),
		);

		expect(unexplained).toEqual([]);
		for (const { name } of ids.filter(({ name }) => name in idSources)) {
			expect(text).toContain(`see "${idSources[name]}"`);
		}
	});

	it('is short enough for every model', () => {
		expect(text.length).toBeLessThanOrEqual(MOST_CHARACTERS);
	});
});

describe('what a model is told where the form has alternatives', () => {
	it.each([
		[
			'inbox: sendEmail',
			[
				/It needs Sender [^.]*; Message \([^.]*\)\./,
				/If 'Recipient' is contact: Contact \(/,
				/If 'Recipient' is lead: Lead ID \(/,
				/If 'Send As' is reply: Reply to Activity ID \(/,
				/If 'Send As' is new: Subject \(/,
			],
		],
		[
			'contact: upsert',
			[
				/If 'Find Contact By' is contactId: Contact \([^.]*\)\./,
				/If 'Find Contact By' is email: Email\./,
				/If 'Find Contact By' is linkedinUrl: LinkedIn URL\./,
			],
		],
		[
			'sequence: addStep',
			[
				/If 'Step Type' is email: Subject \(/,
				/If 'Step Type' is linkedinSend, sms or whatsappMessage: Message \(/,
				/If 'Step Type' is sendToAnotherCampaign: Target Campaign \(/,
			],
		],
		[
			'deliverabilityAlert: create',
			[
				/If 'Watch' is outreach: Metric \([^.]*bounce/,
				/If 'Watch' is warmup: Metric \([^.]*inboxRate/,
			],
		],
		['company: upsert', [/If 'Find Company By' is domain: Domain \([^.]*\); Name \(/]],
	])('is when %s needs a field', (name, sentences) => {
		const text = textOf(name, 'v2');

		for (const sentence of sentences) expect(text).toMatch(sentence);
	});

	it.each(OPERATIONS)(
		'asks for no field of %s in %s that another choice hides',
		(name, version) => {
			const fields = forVersion(operationOf(name), version)?.fields ?? [];
			const [, always = ''] = /It needs ([^.]*)\./.exec(textOf(name, version)) ?? [];
			const labels = always.split('; ').map((part) => part.split(' (')[0]);
			const hidden = fields.filter(({ displayOptions }) => displayOptions);

			expect(hidden.filter(({ displayName }) => labels.includes(displayName))).toEqual([]);
		},
	);

	it('is that a lead is known by one of two', () => {
		expect(textOf('lead: create', 'v2')).toMatch(
			/It needs Campaign [^.]*; an email address or a LinkedIn URL\./,
		);
	});

	it('is what the original API takes', () => {
		expect(textOf('lead: create', 'v1')).toMatch(/It needs Campaign [^.]*; Email \([^.]*\)\.$/);
	});
});

function operationOf(name: string) {
	const [, , operation] = OPERATIONS.find(([one]) => one === name) ?? [];
	if (!operation) throw new Error(`There is no ${name}`);
	return operation;
}

function textOf(name: string, version: 'v1' | 'v2'): string {
	return toolDescription(operationOf(name), version);
}

it('every place where an ID comes from is an action of the node', () => {
	expect(Object.values(idSources).filter((action) => !ACTIONS.includes(action))).toEqual([]);
});

it('the texts are in the form of the tool alone', () => {
	const [description, texts] = toProperties(resources);

	expect(description.name).toBe('toolDescription');
	expect(description.displayOptions).toEqual({ show: { '@tool': [true] } });
	expect(texts.type).toBe('hidden');
	expect(texts.displayOptions).toEqual({ show: { '@tool': [true] } });
});
