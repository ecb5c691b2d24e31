import type { FaultKind } from '../../emulator';
import type { ApiCall } from '../../nodes/Lemlist/transport/call';
import { rejectionOf, emulatorForEachTest, request } from './emulatorForEachTest';

const TEAM: ApiCall = { method: 'GET', path: '/team' };
const PAUSE: ApiCall = { method: 'POST', path: '/leads/pause/a%40x.io' };

describe('a request', () => {
	const lemlist = emulatorForEachTest({}, { requestTimeoutMs: 1_500 });

	it.each<[FaultKind, string]>([
		['status', 'a 500'],
		['dropBefore', 'a connection that broke'],
		['dropAfter', 'a connection that broke'],
		['hang', 'no answer in time'],
		['truncate', 'an answer that broke off'],
		['brokenJson', 'an answer that is malformed'],
	])('that reads is sent again after %s', async (kind) => {
		lemlist.emulator.addFault({ kind, times: 2 });

		const team = await request(lemlist.context, TEAM);

		expect(team).toMatchObject({ _id: lemlist.emulator.state.team._id });
		expect(lemlist.emulator.lines()).toEqual(['GET /team', 'GET /team', 'GET /team']);
	});

	it('that reads fails after five attempts', async () => {
		lemlist.emulator.addFault({ status: 500, message: 'Down', times: 9 });

		const error = await rejectionOf(request(lemlist.context, TEAM));

		expect(error.message).toBe('Down (500)');
		expect(lemlist.emulator.lines()).toHaveLength(5);
	});

	it('does not count 429s among its five attempts', async () => {
		lemlist.emulator.addFault({ status: 429, retryAfter: 0.01, times: 6 });
		lemlist.emulator.addFault({ status: 500, times: 4 });

		await request(lemlist.context, TEAM);

		expect(lemlist.emulator.lines()).toHaveLength(11);
	});

	it.each<FaultKind>([
		'status',
		'statusAfter',
		'dropBefore',
		'dropAfter',
		'hang',
		'hangAfter',
		'brokenJson',
		'truncate',
		'html',
	])('that writes is not sent again after %s, and its outcome is unknown', async (kind) => {
		const { _id } = lemlist.emulator.addCampaign();
		lemlist.emulator.addLead({ campaignId: _id, email: 'a@x.io' });
		lemlist.emulator.addFault({ kind });

		const error = await rejectionOf(request(lemlist.context, PAUSE));

		expect(error.message).toMatch(/^lemlist may or may not have applied this request: /);
		expect(error.description).toContain('Check in lemlist whether POST /leads/pause/a%40x.io');
		expect(lemlist.emulator.lines()).toEqual(['POST /leads/pause/a%40x.io']);
	});

	it('is rejected because of its error status even if the body breaks off', async () => {
		lemlist.emulator.addFault({ kind: 'truncate' });

		const error = await rejectionOf(request(lemlist.context, PAUSE));

		expect(error.message).toBe('lemlist returned no error message (404)');
	});

	it('that deletes fails when nothing is there', async () => {
		const error = await rejectionOf(
			request(lemlist.context, { method: 'DELETE', path: '/hooks/h' }),
		);

		expect(error.httpCode).toBe('404');
	});

	it('that deletes succeeds when nothing is there after a lost response', async () => {
		const { _id } = lemlist.emulator.addHook({ targetUrl: 'https://n8n.test/hook' });
		lemlist.emulator.addFault({ kind: 'dropAfter' });

		const answer = await request(lemlist.context, { method: 'DELETE', path: `/hooks/${_id}` });

		expect(answer).toBeUndefined();
		expect(lemlist.emulator.lines()).toEqual([`DELETE /hooks/${_id}`, `DELETE /hooks/${_id}`]);
	});

	it('that deletes also succeeds when lemlist responds with 400 after a lost response', async () => {
		lemlist.emulator.addUnsubscribe('ada@x.io');
		lemlist.emulator.addFault({ match: /DELETE/, kind: 'dropAfter' });
		const path = '/v2/unsubscribes/variables/ada%40x.io';

		const answer = await request(lemlist.context, { method: 'DELETE', path });

		expect(answer).toBeUndefined();
		expect(lemlist.emulator.state.unsubscribes).toEqual([]);
	});

	it('that deletes keeps its unknown outcome when it is rejected for another reason after a lost response', async () => {
		const { _id } = lemlist.emulator.addHook({ targetUrl: 'https://n8n.test/hook' });
		lemlist.emulator.addFault({ kind: 'dropAfter' });
		lemlist.emulator.addFault({ status: 403 });

		const error = await rejectionOf(
			request(lemlist.context, { method: 'DELETE', path: `/hooks/${_id}` }),
		);

		expect(error.message).toContain('lemlist may or may not have applied this request');
	});

	it('fails without a second attempt when the response is a web page', async () => {
		lemlist.emulator.addFault({ kind: 'html' });

		const error = await rejectionOf(request(lemlist.context, TEAM));

		expect(error.message).toBe('lemlist returned an invalid response: a web page');
		expect(error.description).toContain('Check the base URL');
		expect(lemlist.emulator.lines()).toHaveLength(1);
	});
});
