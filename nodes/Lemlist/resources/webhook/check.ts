import { defineOperation } from '../../engine/defineOperation';
import { defineField } from '../../fields/defineField';
import { raw } from '../../output/items';
import type { OutputFormat } from '../../output/outputFormat';
import { singlePage } from '../../pagination/strategies';
import { checkWebhooks } from './checkWebhooks';
import { findingsHint } from './findings';

const expectedUrls = defineField({
	displayName: 'Expected URLs or Paths',
	name: 'expectedUrls',
	type: 'string',
	typeOptions: { multipleValues: true, multipleValueButtonText: 'Add URL or Path' },
	default: [],
	placeholder: 'e.g. /webhook/2f9d6a1c-7c1b-4a55-9d0e-3b8a4f6c1e2d/webhook',
	description:
		'Webhook URLs that must have a webhook in lemlist, or their paths below the address of this n8n. In queue mode, the node needs them to find triggers without any webhook; otherwise it already knows the published triggers.',
});

const checkOutput: OutputFormat = {
	...raw,
	columns: {
		state:
			'`active`; `test` while n8n listens for a test event; or, with a `problem`, `disabled`, `duplicate`, `formerAddress`, `missing` or, in a single item, `none` if lemlist has no webhook for this n8n',
		isOk: '`false` if it needs attention',
		problem: 'What is wrong, and what to do',
		isManaged: 'Whether a Lemlist Community Trigger created it and repairs it',
		event: "lemlist's event; `*` for all events",
		eventName: 'The name of that event in the form of the trigger',
		campaignId: 'The campaign to which it is limited',
		isFirst: '`true` if it is limited to the first time',
		workflowId: 'The workflow of its trigger',
		workflowName:
			'The name of that workflow, if the process that runs the node also runs the trigger (not in queue mode)',
		nodeName: 'The node in that workflow, under the same condition',
		editorUrl: 'Where the workflow opens in n8n',
		workflowUrl: 'The URL that the trigger shows',
		targetUrl: 'The full address that lemlist calls, with its token masked',
		createdAt: 'When it was created',
		_id: 'Its ID, for *Webhook: Delete*',
		teamWebhooks: "How many webhooks the team has, including those that this n8n didn't create",
		teamLimit: 'How many it can have',
	},
};

export const check = defineOperation({
	name: 'Check',
	value: 'check',
	action: 'Check the webhooks of this n8n',
	description:
		'Check whether the triggers in this n8n have working webhooks in lemlist; returns an item for each webhook, including missing ones',
	fields: [expectedUrls],
	route: 'GET /hooks',
	output: checkOutput,
	summarize: findingsHint,
	async run({ start, thisN8n, accountKey }, { expectedUrls: expected }) {
		const hooks = singlePage().toRecords(await start());
		return checkWebhooks(hooks, { ...thisN8n(), account: accountKey() }, expected);
	},
});
