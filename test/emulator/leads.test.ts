import { twoCampaignsForEachTest } from './twoCampaignsForEachTest';

describe('a lead', () => {
	const { context, state, addLead } = twoCampaignsForEachTest();

	it.each(['ID', 'email address'])('is updated by %s', async (name) => {
		const { _id } = addLead('cam_1');

		const { data } = await context.http.patch(
			`/campaigns/cam_1/leads/${name === 'ID' ? _id : 'a%40x.io'}`,
			{ companyName: 'Pied Piper' },
		);

		expect(data).toMatchObject({
			_id,
			firstName: 'Ada',
			companyName: 'Pied Piper',
			campaignName: 'First',
		});
		expect(state().leads[0].variables.companyName).toBe('Pied Piper');
	});

	it.each([
		['an empty body', '/campaigns/cam_1/leads/a%40x.io', {}, 400, 'Bad params: body'],
		['an unknown lead', '/campaigns/cam_1/leads/b%40x.io', { a: 1 }, 404, 'Lead not found'],
		['another campaign', '/campaigns/cam_2/leads/a%40x.io', { a: 1 }, 404, 'Lead not found'],
	])('is not updated with %s', async (_name, url, body, status, message) => {
		addLead('cam_1');

		const response = await context.http.patch(url, body);

		expect([response.status, response.data]).toEqual([status, message]);
	});

	it('is unsubscribed from all campaigns, and cannot be updated afterwards', async () => {
		const { _id } = addLead('cam_1');
		addLead('cam_2');

		const { data } = await context.http.delete('/campaigns/cam_1/leads/a%40x.io');
		const update = await context.http.patch(`/campaigns/cam_1/leads/${_id}`, { a: 1 });

		expect(data).toMatchObject({ _id, email: 'a@x.io' });
		expect(state().leads.map(({ status }) => status)).toEqual(['unsubscribed', 'unsubscribed']);
		expect(state().unsubscribes).toMatchObject([{ value: 'a@x.io', source: 'api' }]);
		expect([update.status, update.data]).toEqual([500, 'Lead in graveyard']);
	});

	it('cannot be unsubscribed without an email address', async () => {
		const { _id } = context.emulator.addLead({ campaignId: 'cam_1' });

		const { status, data } = await context.http.delete(`/campaigns/cam_1/leads/${_id}`);

		expect([status, data]).toEqual([404, 'An email is required to unsub a lead']);
	});

	it('is deleted from one campaign with its activities', async () => {
		const { _id } = addLead('cam_1');
		const { _id: other } = addLead('cam_2');
		context.emulator.addActivity({ leadId: _id });

		const { data } = await context.http.delete(`/campaigns/cam_1/leads/${_id}?action=remove`);

		expect(data).toMatchObject({ _id, email: 'a@x.io' });
		expect(state().leads.map((lead) => lead._id)).toEqual([other]);
		expect([state().activities, state().unsubscribes]).toEqual([[], []]);
	});

	it('is returned as one flat object in the original API', async () => {
		const { _id } = addLead('cam_1');

		for (const url of [
			'/leads/a%40x.io',
			`/leads/${_id}`,
			`/leads?id=${_id}`,
			'/leads?email=a@x.io',
		]) {
			expect((await context.http.get(url)).data).toMatchObject({
				_id,
				email: 'a@x.io',
				firstName: 'Ada',
			});
		}
	});

	it('is returned once per campaign in the current API', async () => {
		addLead('cam_1');
		addLead('cam_2');

		const { data } = await context.http.get('/leads/a%40x.io?version=v2');

		expect(data).toMatchObject([
			{
				variables: { email: 'a@x.io' },
				campaign: { id: 'cam_1', name: 'First', status: 'running' },
			},
			{ enrichment: { emailStatus: 'deliverable' }, campaign: { id: 'cam_2', name: 'Second' } },
		]);
	});

	it('is paused and resumed by email address in all campaigns, and returned as an object', async () => {
		const { _id } = addLead('cam_1');
		addLead('cam_2');

		const paused = await context.http.post('/leads/pause/a%40x.io');
		const whilePaused = state().leads.map(({ isPaused }) => isPaused);
		const resumed = await context.http.post('/leads/start/a%40x.io');

		expect(paused.data).toMatchObject({ _id, isPaused: true });
		expect(whilePaused).toEqual([true, true]);
		expect(resumed.data).toMatchObject({ _id, isPaused: false });
	});

	it('is paused by ID in all campaigns, and returned as an array', async () => {
		const { _id } = addLead('cam_1');
		addLead('cam_2');

		const { data } = await context.http.post(`/leads/pause/${_id}`);

		expect(data).toMatchObject([{ campaignId: 'cam_1' }, { campaignId: 'cam_2', isPaused: true }]);
	});

	it('is paused in one campaign only', async () => {
		addLead('cam_1');
		addLead('cam_2');

		const { data } = await context.http.post('/leads/pause/a%40x.io?campaignId=cam_2');

		expect(data).toMatchObject([{ campaignId: 'cam_2' }]);
		expect(state().leads.map(({ isPaused }) => isPaused)).toEqual([false, true]);
	});

	it('is listed in its campaign', async () => {
		const { _id, contactId } = addLead('cam_1');

		const { data } = await context.http.get('/campaigns/cam_1/leads/');

		expect(data).toEqual([{ _id, contactId, state: 'scanned' }]);
	});
});
