import { emulatorForEachTest } from './emulatorForEachTest';

describe('GET /activities', () => {
	const context = emulatorForEachTest();
	const list = async (query: string) => (await context.http.get(`/activities?${query}`)).data;
	const ids = async (query: string) => (await list(query)).map(({ _id }: { _id: string }) => _id);

	function addThree() {
		const { emulator } = context;
		const add = (day: number, fields: object) =>
			emulator.addActivity({
				_id: `act_${day}`,
				createdAt: `2026-01-0${day}T00:00:00.000Z`,
				...fields,
			});
		add(1, { type: 'emailsSent', campaignId: 'cam_1', leadId: 'lea_1' });
		add(3, { type: 'emailsSent', campaignId: 'cam_2', leadId: 'lea_2' });
		add(2, { type: 'emailsOpened', campaignId: 'cam_1', leadId: 'lea_1', isFirst: false });
	}

	it.each([
		['', ['act_3', 'act_2', 'act_1']],
		['type=emailsSent', ['act_3', 'act_1']],
		['type=emailsOpened', ['act_2']],
		['campaignId=cam_1', ['act_2', 'act_1']],
		['isFirst=true', ['act_3', 'act_1']],
		['offset=1&limit=1', ['act_2']],
		['offset=3', []],
		['version=v2&leadId=lea_1', ['act_2', 'act_1']],
		['version=v2&minDate=2026-01-02T00:00:00.000Z', ['act_3', 'act_2']],
		['version=v2&maxDate=2026-01-02T00:00:00.000Z', ['act_2', 'act_1']],
		['version=v2&startDate=1767312000&endDate=1767312000', ['act_2']],
	])('returns the newest first and filters by %s', async (query, expected) => {
		addThree();

		expect(await ids(query)).toEqual(expected);
	});

	it('returns up to 100', async () => {
		for (let count = 0; count < 130; count++) context.emulator.addActivity();

		expect(await list('limit=1000')).toHaveLength(100);
		expect(await list('offset=100')).toHaveLength(30);
	});

	describe('by default', () => {
		it.each(['emailsEaten', 'warmed'])('refuses the unknown type %s with 400', async (type) => {
			const { status } = await context.http.get(`/activities?type=${type}`);

			expect(status).toBe(400);
		});
	});

	it('returns an empty object for an unknown type if so set', async () => {
		addThree();
		context.emulator.options.unknownActivityType = 'emptyObject';

		expect(await list('type=emailsEaten')).toEqual({});
	});

	it('ignores an unknown type if so set', async () => {
		addThree();
		context.emulator.options.unknownActivityType = 'ignored';

		expect(await ids('type=emailsEaten')).toEqual(['act_3', 'act_2', 'act_1']);
	});

	it('filters by groups if so set', async () => {
		addThree();
		context.emulator.options.filtersByGroup = true;

		expect(await ids('type=hooked')).toEqual(['act_2']);
	});

	it('includes lead, contact and step only in the current API', async () => {
		const { emulator } = context;
		const { _id: campaignId } = emulator.addCampaign();
		const { _id: leadId } = emulator.addLead({ campaignId, email: 'a@x.io' });
		emulator.addActivity({ leadId });

		const [current] = await list('version=v2');
		const [original] = await list('');

		expect(current).toMatchObject({
			contactId: expect.stringMatching(/^ctc_/),
			stepId: expect.stringMatching(/^stp_/),
			lead: { _id: leadId, variables: { email: 'a@x.io' } },
		});
		expect(original).toMatchObject({ leadId, leadEmail: 'a@x.io' });
		for (const name of ['lead', 'contactId', 'stepId']) expect(original).not.toHaveProperty(name);
	});
});
