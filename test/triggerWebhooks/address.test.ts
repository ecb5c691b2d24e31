import {
	readTriggerAddress,
	toMark,
	toTriggerAddress,
} from '../../nodes/Lemlist/triggerWebhooks/address';

const TOKEN = `${'A'.repeat(32)}.${'B'.repeat(43)}`;

const ADDRESS = {
	webhookUrl: 'https://n8n.example.com/n8n/webhook/2f9d/webhook',
	event: 'emailsReplied',
	workflowId: 'dX3kPq',
	mark: toMark('instance'),
};

describe('the address of the webhook of a trigger', () => {
	it.each([
		['for an event', ADDRESS],
		['for every event', { ...ADDRESS, event: '*' }],
		['for an event with unusual characters', { ...ADDRESS, event: 'a&b=c' }],
		['of a workflow without an ID', { ...ADDRESS, workflowId: undefined }],
	])('%s says what it was created with', (_name, address) => {
		expect(readTriggerAddress(toTriggerAddress(address, TOKEN))).toEqual(address);
	});

	it('ends with the token, so that it can be left out', () => {
		expect(toTriggerAddress(ADDRESS, TOKEN)).toMatch(new RegExp(`&token=${TOKEN}$`));
	});

	it('does not contain the ID of the n8n', () => {
		expect(toTriggerAddress({ ...ADDRESS, mark: toMark('abcdef') }, TOKEN)).not.toContain('abcdef');
	});

	it.each(['nonsense', ADDRESS.webhookUrl, `${ADDRESS.webhookUrl}?event=warmed&token=short`])(
		'is not %s',
		(targetUrl) => {
			expect(readTriggerAddress(targetUrl)).toBeUndefined();
		},
	);
});
