import type { INodeProperties } from 'n8n-workflow';

import { toProperties } from '../../../nodes/Lemlist/engine/form/properties';
import { toolDescription } from '../../../nodes/Lemlist/engine/form/toolDescription';
import type { ApiVersion } from '../../../nodes/Lemlist/engine/operation';
import { idSources } from '../../../nodes/Lemlist/fields/idSources';
import { resources } from '../../../nodes/Lemlist/resources';
import { EVERY_OPERATION, EVERY_REQUEST } from '../everyOperation';

// OpenAI rejects a tool with a longer description.
const MAX_CHARACTERS = 1_024;

const IS_ID = /Ids?$|^lead$|^contact$|^assignedTo$|^draftOwner$/;

/** What a model reads about each operation, and the fields that the model has to fill in. */
const TOOLS = EVERY_REQUEST.map(({ title, operation, version, request: { fields } }) => ({
	title,
	operation,
	fields,
	text: toolDescription(operation, version),
	requiredFields: fields.filter(({ required, typeOptions }) => required && !typeOptions?.password),
}));

type Tool = (typeof TOOLS)[number];

const toolsWhere = (rule: (tool: Tool) => boolean) => TOOLS.filter(rule).map(({ title }) => title);
const fieldsWhere = (rule: (field: Tool['fields'][number], tool: Tool) => boolean) =>
	TOOLS.flatMap((tool) =>
		tool.requiredFields
			.filter((field) => rule(field, tool))
			.map(({ name }) => `${tool.title}: ${name}`),
	);

describe('every tool description', () => {
	it('contains what the operation does and its warnings', () => {
		const offenders = toolsWhere(
			({ text, operation: { action, description } }) =>
				!text.includes(action) || !text.includes(description),
		);

		expect(offenders).toEqual([]);
	});

	it('names each required field, except files', () => {
		const missing = fieldsWhere(
			({ name, displayName }, { text }) =>
				name !== 'binaryPropertyName' && !text.includes(displayName),
		);

		expect(missing).toEqual([]);
	});

	it('mentions no password and no file', () => {
		expect(toolsWhere(({ text }) => /many providers require|Binary Field/.test(text))).toEqual([]);
	});

	it('says where each required ID comes from', () => {
		const unexplained = fieldsWhere(({ name, description = '' }, { text }) => {
			// The external ID is the user's own.
			if (!IS_ID.test(name) || name === 'externalId') return false;
			if (name in idSources) return !text.includes(`see "${idSources[name]}"`);
			return !description.includes('Get Filters');
		});

		expect(unexplained).toEqual([]);
	});

	it('is short enough for every model', () => {
		expect(toolsWhere(({ text }) => text.length > MAX_CHARACTERS)).toEqual([]);
	});

	it('requires no field that another choice hides', () => {
		const offenders = toolsWhere(({ text, fields }) => {
			const [, always = ''] = /It needs ([^.]*)\./.exec(text) ?? [];
			const labels = always.split('; ').map((part) => part.split(' (')[0]);
			return fields.some(
				({ displayOptions, displayName }) => displayOptions && labels.includes(displayName),
			);
		});

		expect(offenders).toEqual([]);
	});
});

describe('the tool description of an operation with alternatives', () => {
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
				/If 'Step Type' is linkedinInMail: Subject \(/,
				/If 'Step Type' is linkedinInMail, linkedinSend, sms or whatsappMessage: Message \(/,
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
		[
			'company: upsert',
			[
				/If 'Find Company By' is domain: Domain \(/,
				/If 'Find Company By' is linkedinUrl: LinkedIn URL/,
				/If 'Find Company By' is domain, linkedinUrl or linkedinUrlSalesNav: Name \(/,
			],
		],
	])('says when %s needs a field', (name, sentences) => {
		const text = textOf(name, 'v2');

		expect(sentences.filter((sentence) => !sentence.test(text))).toEqual([]);
	});

	it('asks for one of two identifiers of a lead', () => {
		expect(textOf('lead: create', 'v2')).toMatch(
			/It needs Campaign [^.]*; Email or LinkedIn URL\./,
		);
	});

	it('names the fields that the original API requires', () => {
		expect(textOf('lead: create', 'v1')).toMatch(/It needs Campaign [^.]*; Email \([^.]*\)\.$/);
	});
});

describe('the texts for models', () => {
	it('name only actions of the node as sources of IDs', () => {
		const actions = EVERY_OPERATION.map(({ operation }) => operation.action);

		expect(Object.values(idSources).filter((action) => !actions.includes(action))).toEqual([]);
	});

	it('come first in the form of the tool, and are only there', () => {
		const isOfTool = ({ displayOptions }: INodeProperties) =>
			displayOptions?.show?.['@tool'] !== undefined;
		const ofTool = toProperties(resources).filter(isOfTool).slice(0, 4);

		expect(ofTool.map(({ name, type }) => `${name}: ${type}`)).toEqual([
			'toolDescriptionMode: options',
			'manualToolDescription: string',
			'toolDescription: hidden',
			'operationTexts: hidden',
		]);
	});
});

function textOf(name: string, version: ApiVersion): string {
	const tool = TOOLS.find(({ title }) => title === `${name} in ${version}`);
	if (!tool) throw new Error(`There is no ${name} in ${version}`);
	return tool.text;
}
