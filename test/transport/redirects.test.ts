import type { HttpMethod } from '../../nodes/Lemlist/transport/call';
import { rejectionOf, emulatorForEachTest, request } from './emulatorForEachTest';

describe('a write that is redirected', () => {
	const lemlist = emulatorForEachTest();
	const leadAway = (status: number) =>
		lemlist.emulator.addFault({
			kind: 'redirect',
			status,
			headers: { Location: `${lemlist.emulator.baseUrl}/team` },
			times: 9,
		});
	const change = async (method: HttpMethod) =>
		await rejectionOf(request(lemlist.context, { method, path: '/tasks' }));

	it.each([301, 307, 308])('fails with advice on the credential (%i)', async (status) => {
		leadAway(status);

		const error = await change('POST');

		const { origin } = new URL(lemlist.emulator.baseUrl);
		expect(error.message).toBe(`the address of lemlist leads to ${origin} (${status})`);
		expect(error.description).toMatch(/^Nothing was changed\. Enter https:\/\/api\.lemlist\.com/);
		expect(lemlist.emulator.lines()).toEqual(['POST /tasks']);
	});

	it.each([302, 303])(
		'has an unknown outcome where the new URL may show its result (%i)',
		async (status) => {
			leadAway(status);

			expect((await change('POST')).message).toMatch(/^It is unknown whether lemlist applied/);
			expect(lemlist.emulator.lines()).toEqual(['POST /tasks']);
		},
	);

	it('is never followed as a GET', async () => {
		leadAway(301);

		for (const method of ['PATCH', 'PUT', 'DELETE'] as const) await change(method);

		expect(lemlist.emulator.lines()).toEqual(['PATCH /tasks', 'PUT /tasks', 'DELETE /tasks']);
	});
});

describe('an endless response', () => {
	const lemlist = emulatorForEachTest({}, { requestTimeoutMs: 1_500 });

	it('is aborted after the timeout', async () => {
		lemlist.emulator.addFault({ kind: 'trickle', times: 9 });

		const error = await rejectionOf(
			request(lemlist.context, { method: 'POST', path: '/campaigns', body: { name: 'A' } }),
		);

		expect(error.message).toMatch(/^It is unknown .*: the answer .* broke off: it took too long$/);
	});

	it('is read only in part when it is an error', async () => {
		lemlist.emulator.addFault({ kind: 'trickle', match: 'GET /nothing', times: 9 });

		const error = await rejectionOf(request(lemlist.context, { method: 'GET', path: '/nothing' }));

		expect(error.message).toMatch(/\(404\)$|web page$/);
	});
});
