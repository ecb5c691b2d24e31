import { emulatorForEachTest, startReceiver } from './emulatorForEachTest';

type Receiver = Awaited<ReturnType<typeof startReceiver>>;

describe('a recorded activity', () => {
	const context = emulatorForEachTest({ deliveryRetryMs: 1, deliveryTries: 3 });
	let receiver: Receiver;

	afterEach(() => receiver.close());

	async function hook(fields: object = {}, statuses: number[] = []) {
		receiver = await startReceiver(statuses);
		return context.emulator.addHook({ targetUrl: receiver.url, ...fields });
	}

	it('is delivered to the hook with its secret and the variables of the lead', async () => {
		await hook({ secret: 'hush' });
		const { _id: campaignId, name } = context.emulator.addCampaign();
		const lead = context.emulator.addLead({
			campaignId,
			email: 'a@x.io',
			variables: { firstName: 'Ada', color: 'red' },
		});

		const { _id } = context.emulator.recordActivity({ type: 'emailsSent', leadId: lead._id });
		await context.emulator.awaitDeliveries();

		expect(receiver.bodies).toEqual([
			expect.objectContaining({
				_id,
				type: 'emailsSent',
				campaignId,
				campaignName: name,
				leadEmail: 'a@x.io',
				firstName: 'Ada',
				color: 'red',
				isFirst: true,
				secret: 'hush',
			}),
		]);
	});

	it.each([
		[{ type: 'emailsOpened' }, { type: 'emailsOpened' }, 1],
		[{ type: 'emailsOpened' }, { type: 'emailsSent' }, 0],
		[{ type: 'contacted' }, { type: 'linkedinInviteDone' }, 1],
		[{ type: 'hooked' }, { type: 'linkedinOpened' }, 1],
		[{ type: 'attracted' }, { type: 'linkedinInviteAccepted' }, 1],
		[{ type: 'warmed' }, { type: 'emailsReplied' }, 1],
		[{ type: 'interested' }, { type: 'manualInterested' }, 1],
		[{ type: 'interested' }, { type: 'manualNotInterested' }, 0],
		[{ type: 'notInterested' }, { type: 'emailsNotInterested' }, 1],
		[{ campaignId: 'cam_1' }, { campaignId: 'cam_1' }, 1],
		[{ campaignId: 'cam_1' }, { campaignId: 'cam_2' }, 0],
		[{ isFirst: true }, { isFirst: false }, 0],
		[{ disabled: true }, {}, 0],
	])(
		'for a hook with %j and an activity with %j is delivered %i times',
		async (fields, activity, times) => {
			await hook(fields);

			context.emulator.recordActivity(activity);
			await context.emulator.awaitDeliveries();

			expect(receiver.bodies).toHaveLength(times);
		},
	);

	it('has the type of its group if the option says so', async () => {
		await hook({ type: 'warmed' });
		context.emulator.options.groupDeliveryType = 'group';

		context.emulator.recordActivity({ type: 'emailsReplied' });
		await context.emulator.awaitDeliveries();

		expect(receiver.bodies[0].type).toBe('warmed');
	});

	it('is delivered again until it is accepted', async () => {
		const { _id } = await hook({}, [500, 503]);

		const activity = context.emulator.recordActivity();
		await context.emulator.awaitDeliveries();

		expect(context.emulator.deliveries.map(({ attempt, status }) => [attempt, status])).toEqual([
			[1, 500],
			[2, 503],
			[3, 200],
		]);
		expect(receiver.bodies.map((body) => body._id)).toEqual(Array(3).fill(activity._id));
		expect(context.emulator.deliveries[0]).toMatchObject({ hookId: _id, url: receiver.url });
		expect(context.emulator.state.hooks[0].disabled).toBeUndefined();
	});

	it('carries the secret of its hook unless lemlist does not send it', async () => {
		await hook({ secret: 'shared' });
		context.emulator.recordActivity();
		context.emulator.options.echoesSecret = false;
		context.emulator.recordActivity();
		await context.emulator.awaitDeliveries();

		expect(receiver.bodies.filter(({ secret }) => secret === 'shared')).toHaveLength(1);
	});

	it('disables a hook that never accepts it and delivers nothing more to it', async () => {
		await hook({}, [500, 500, 500]);

		context.emulator.recordActivity();
		await context.emulator.awaitDeliveries();
		context.emulator.recordActivity();
		await context.emulator.awaitDeliveries();

		expect(receiver.bodies).toHaveLength(3);
		expect((await context.http.get('/hooks')).data[0].disabled).toBe(true);
	});

	it('disables a hook only after as many deliveries as the option says', async () => {
		await hook({}, Array(6).fill(500));
		context.emulator.options.failedDeliveriesToDisable = 2;

		context.emulator.recordActivity();
		await context.emulator.awaitDeliveries();
		expect(context.emulator.state.hooks[0].disabled).toBeUndefined();
		context.emulator.recordActivity();
		await context.emulator.awaitDeliveries();

		expect(context.emulator.state.hooks[0].disabled).toBe(true);
	});

	it.each([404, 410])('silently deletes a hook that answers with %i', async (status) => {
		await hook({}, [status]);

		context.emulator.recordActivity();
		await context.emulator.awaitDeliveries();

		expect(receiver.bodies).toHaveLength(1);
		expect(context.emulator.state.hooks).toEqual([]);
	});

	it('is delivered again after 404 if the option says so', async () => {
		await hook({}, [404]);
		context.emulator.options.goneDelivery = 'isRepeated';

		context.emulator.recordActivity();
		await context.emulator.awaitDeliveries();

		expect(receiver.bodies).toHaveLength(2);
		expect(context.emulator.state.hooks).toHaveLength(1);
	});

	it('is delivered again when the receiver is unreachable', async () => {
		await hook();
		context.emulator.state.hooks[0].targetUrl = 'http://127.0.0.1:9/unreachable';

		context.emulator.recordActivity();
		await context.emulator.awaitDeliveries();

		expect(context.emulator.deliveries.map(({ status }) => status)).toEqual(
			Array(3).fill(undefined),
		);
	});

	it('can be delivered twice', async () => {
		await hook();
		const activity = context.emulator.recordActivity();

		context.emulator.redeliver(activity);
		await context.emulator.awaitDeliveries();

		expect(receiver.bodies.map(({ _id }) => _id)).toEqual([activity._id, activity._id]);
		expect(context.emulator.state.activities).toHaveLength(1);
	});
});

describe('an enrichment', () => {
	const context = emulatorForEachTest({ deliveryRetryMs: 1 });

	it.each([
		[{ type: 'enrichmentDone' }, 1],
		[{}, 1],
		[{ type: 'emailsSent' }, 0],
		[{ campaignId: 'cam_1' }, 0],
	])('is delivered to a hook with %j %i times', async (fields, times) => {
		const receiver = await startReceiver([]);
		context.emulator.addHook({ targetUrl: receiver.url, secret: 'hush', ...fields });

		await context.http.post('/v2/enrichments/bulk', [
			{
				input: { email: 'ada@x.io' },
				enrichmentRequests: ['verify'],
				metadata: { row: '1' },
			},
		]);
		await context.emulator.awaitDeliveries();

		const id = expect.stringMatching(/^enr_/) as string;
		const entry = { id, data: { verify: { status: 'deliverable' } }, metadata: { row: '1' } };
		const delivery = { type: 'enrichmentDone', data: [entry], secret: 'hush' };
		expect(receiver.bodies).toEqual(Array.from({ length: times }, () => delivery));
		await receiver.close();
	});
});
