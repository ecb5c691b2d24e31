import type { IDataObject } from 'n8n-workflow';

import type { FaultKind } from '../../emulator';
import type { ApiCall } from '../../nodes/Lemlist/transport/call';
import { rejectionOf, emulatorForEachTest, request } from './emulatorForEachTest';

const LOOKUP = 'GET /leads/a%40x.io?version=v2';

describe('a write with a lookup', () => {
	const lemlist = emulatorForEachTest({}, { requestTimeoutMs: 1_500 });
	let campaignId: string;
	let line: string;
	let call: ApiCall;

	beforeEach(() => {
		campaignId = lemlist.emulator.addCampaign()._id;
		line = `POST /campaigns/${campaignId}/leads/ {"email":"a@x.io"}`;
		call = {
			method: 'POST',
			path: `/campaigns/${campaignId}/leads/`,
			body: { email: 'a@x.io' },
			lookup: {
				call: { method: 'GET', path: '/leads/a%40x.io', query: { version: 'v2' } },
				findRecord: (answer) => (answer as IDataObject[])[0],
			},
		};
	});
	const post = { match: /^POST/ };
	const leadCount = () => lemlist.emulator.state.leads.length;

	it('needs no lookup when its response arrives', async () => {
		await request(lemlist.context, call);

		expect(lemlist.emulator.lines()).toEqual([line]);
	});

	it.each<FaultKind>(['dropAfter', 'statusAfter', 'hangAfter', 'brokenJson', 'truncate'])(
		'succeeds when its record is found after %s',
		async (kind) => {
			lemlist.emulator.addFault({ ...post, kind });

			const lead = await request(lemlist.context, call);

			expect(lead).toMatchObject({ _id: lemlist.emulator.state.leads[0]._id });
			expect(lemlist.emulator.lines()).toEqual([line, LOOKUP]);
			expect(leadCount()).toBe(1);
		},
	);

	it.each<FaultKind>(['dropBefore', 'status', 'hang', 'html'])(
		'is sent again when no record is found after %s',
		async (kind) => {
			lemlist.emulator.addFault({ ...post, kind });

			const lead = await request(lemlist.context, call);

			expect(lead).toMatchObject({ email: 'a@x.io' });
			expect(lemlist.emulator.lines()).toEqual([line, LOOKUP, line]);
			expect(leadCount()).toBe(1);
		},
	);

	it('is also sent again after an earlier 429', async () => {
		lemlist.emulator.addFault({ ...post, status: 429, retryAfter: 0.01 });
		lemlist.emulator.addFault({ ...post, kind: 'dropBefore' });

		await request(lemlist.context, call);

		expect(lemlist.emulator.lines()).toEqual([line, line, LOOKUP, line]);
	});

	it('needs no second lookup when a 429 follows the first', async () => {
		lemlist.emulator.addFault({ ...post, kind: 'dropBefore' });
		lemlist.emulator.addFault({ ...post, status: 429, retryAfter: 0.01 });

		await request(lemlist.context, call);

		expect(lemlist.emulator.lines()).toEqual([line, LOOKUP, line, line]);
	});

	it('is looked up again when the second response is also lost', async () => {
		lemlist.emulator.addFault({ ...post, kind: 'dropBefore' });
		lemlist.emulator.addFault({ ...post, kind: 'dropAfter' });

		await request(lemlist.context, call);

		expect(lemlist.emulator.lines()).toEqual([line, LOOKUP, line, LOOKUP]);
		expect(leadCount()).toBe(1);
	});

	it('succeeds when the first attempt was applied late and the second is rejected because of it', async () => {
		lemlist.emulator.addFault({ ...post, kind: 'dropBefore' });
		const { findRecord } = call.lookup!;
		// The lead appears between the first lookup and the second attempt.
		call.lookup!.findRecord = (answer) => {
			const lead = findRecord(answer);
			if (!lead) lemlist.emulator.addLead({ campaignId, email: 'a@x.io' });
			return lead;
		};

		const lead = await request(lemlist.context, call);

		expect(lead).toMatchObject({ _id: lemlist.emulator.state.leads[0]._id });
		expect(leadCount()).toBe(1);
	});

	it('has an unknown outcome when every response is lost and no record is found', async () => {
		lemlist.emulator.addFault({ ...post, kind: 'dropBefore', times: 9 });

		const error = await rejectionOf(request(lemlist.context, call));

		expect(error.message).toContain('lemlist may or may not have applied this request');
		expect(lemlist.emulator.lines()).toEqual(Array(4).fill([line, LOOKUP]).flat());
	});

	it('fails when lemlist responds to every attempt with 500 and no record is found', async () => {
		const message = 'Something broke';
		lemlist.emulator.addFault({ ...post, status: 500, message, times: 9 });

		const error = await rejectionOf(request(lemlist.context, call));

		expect(error.message).toBe(`${message} (500)`);
	});

	it.each([
		['500s', { status: 500, times: 9 }],
		['final rejections', { status: 400, times: 9 }],
	])('has an unknown outcome when a lost response is followed by %s', async (_name, fault) => {
		lemlist.emulator.addFault({ ...post, kind: 'dropBefore' });
		lemlist.emulator.addFault({ ...post, ...fault });

		const error = await rejectionOf(request(lemlist.context, call));

		expect(error.message).toContain('lemlist may or may not have applied this request');
	});

	it('fails at once when lemlist sends a final rejection as 500', async () => {
		const message = 'Lead already in other campaign';
		lemlist.emulator.addFault({ ...post, status: 500, message });

		const error = await rejectionOf(request(lemlist.context, call));

		expect(error.message).toBe(`${message} (500)`);
		expect(lemlist.emulator.lines()).toEqual([line]);
	});

	it.each([
		['the lookup fails', { match: /^GET/, status: 500, times: 9 }],
		[
			'the response to the lookup is malformed',
			{ match: /^GET/, kind: 'brokenJson' as const, times: 9 },
		],
		['the lookup is rejected', { match: /^GET/, status: 403 }],
	])('has an unknown outcome and is not sent again when %s', async (_name, fault) => {
		lemlist.emulator.addFault({ ...post, kind: 'dropAfter' });
		lemlist.emulator.addFault(fault);

		const error = await rejectionOf(request(lemlist.context, call));

		expect(error.message).toContain('lemlist may or may not have applied this request');
		expect(lemlist.emulator.lines().filter((one) => one === line)).toHaveLength(1);
	});

	it('has an unknown outcome when the record cannot be read', async () => {
		lemlist.emulator.addFault({ ...post, kind: 'dropAfter' });
		call.lookup!.findRecord = () => {
			throw new TypeError('odd');
		};

		const error = await rejectionOf(request(lemlist.context, call));

		expect(error.message).toContain('lemlist may or may not');
	});

	it('fails with the message of lemlist when it is rejected', async () => {
		lemlist.emulator.addFault({ ...post, status: 400, message: 'Bad email' });

		const error = await rejectionOf(request(lemlist.context, call));

		expect(error.message).toBe('Bad email (400)');
		expect(lemlist.emulator.lines()).toEqual([line]);
	});

	it('is not sent again when the execution is cancelled during the lookup', async () => {
		lemlist.emulator.addFault({ ...post, kind: 'dropBefore' });
		lemlist.emulator.addFault({ match: /^GET/, kind: 'hang' });
		const running = rejectionOf(request(lemlist.context, call));
		while (lemlist.emulator.lines().length < 2) await new Promise(setImmediate);

		lemlist.cancel();

		expect((await running).message).toBe('The execution was cancelled');
		expect(lemlist.emulator.lines()).toEqual([line, LOOKUP]);
	});
});
