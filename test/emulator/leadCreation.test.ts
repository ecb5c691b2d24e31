import { twoCampaignsForEachTest } from './twoCampaignsForEachTest';

describe('a new lead', () => {
	const { context, state, addLead } = twoCampaignsForEachTest();

	it('is created with its email address in the path in the original API', async () => {
		const { data } = await context.http.post('/campaigns/cam_1/leads/a%2Bb%2Fc%40x.io', {
			firstName: 'Ada',
			score: 3,
		});

		expect(data).toMatchObject({
			_id: expect.stringMatching(/^lea_\w{17}$/),
			campaignId: 'cam_1',
			campaignName: 'First',
			leadUrl: `${context.emulator.baseUrl}/leads/a%2Bb%2Fc%40x.io`,
			email: 'a+b/c@x.io',
			firstName: 'Ada',
			score: '3',
		});
		expect(state().leads[0].variables).toEqual({ firstName: 'Ada', score: '3' });
	});

	it('needs no body in the original API', async () => {
		const { data } = await context.http.post('/campaigns/cam_1/leads/a@x.io');

		expect(data).toMatchObject({ email: 'a@x.io', campaignId: 'cam_1' });
	});

	it.each(['/campaigns/cam_1/leads/', '/campaigns/cam_1/leads'])(
		'is created with its email address in the body in the current API: %s',
		async (url) => {
			const { data } = await context.http.post(`${url}?findEmail=true`, {
				email: 'a@x.io',
				color: 'red',
			});

			expect(data).toEqual({
				campaignId: 'cam_1',
				campaignName: 'First',
				email: 'a@x.io',
				color: 'red',
				_id: expect.stringMatching(/^lea_/),
				isPaused: false,
				contactId: expect.stringMatching(/^ctc_/),
			});
		},
	);

	it('is created without an email address in the current API', async () => {
		const { status } = await context.http.post('/campaigns/cam_1/leads/', { firstName: 'Ada' });

		expect(status).toBe(200);
		expect(state().leads[0].email).toBeUndefined();
	});

	it('is the same contact in another campaign, and is rejected with deduplication', async () => {
		const { contactId } = addLead('cam_1');

		const rejected = await context.http.post('/campaigns/cam_2/leads/A@x.io?deduplicate=true');
		const created = await context.http.post('/campaigns/cam_2/leads/', { email: 'a@x.io' });

		expect([rejected.status, rejected.data]).toEqual([409, 'Lead already in other campaign']);
		expect(created.data.contactId).toBe(contactId);
	});

	it.each(['', '?deduplicate=true'])(
		'is rejected if it is already in the campaign (%s)',
		async (query) => {
			addLead('cam_1');

			const { status, data } = await context.http.post(`/campaigns/cam_1/leads/a@x.io${query}`);

			expect([status, data]).toEqual([400, 'Lead already in the campaign']);
			expect(state().leads).toHaveLength(1);
		},
	);

	it.each([
		['cam_none', 404, 'Campaign not found'],
		['none', 200, {}],
	])('is not created in the campaign %s', async (campaignId, status, body) => {
		const response = await context.http.post(`/campaigns/${campaignId}/leads/`, {
			email: 'a@x.io',
		});

		expect([response.status, response.data]).toEqual([status, body]);
		expect(state().leads).toEqual([]);
	});

	it('stores an object as [object Object]', async () => {
		await context.http.post('/campaigns/cam_1/leads/a@x.io', { variables: {} });

		expect(state().leads[0].variables).toEqual({ variables: '[object Object]' });
	});
});
