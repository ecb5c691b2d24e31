import { emulatorForEachTest } from './emulatorForEachTest';

describe('a campaign', () => {
	const context = emulatorForEachTest();
	const create = async (body: object) => (await context.http.post('/campaigns', body)).data;

	it('starts as a draft with an empty sequence and a schedule in its time zone', async () => {
		const { _id, sequenceId, scheduleIds } = await create({ name: 'A', timezone: 'Asia/Seoul' });

		const [{ data: campaign }, { data: sequences }, { data: schedules }] = await Promise.all([
			context.http.get(`/campaigns/${_id}`),
			context.http.get(`/campaigns/${_id}/sequences`),
			context.http.get(`/campaigns/${_id}/schedules/`),
		]);
		expect(campaign).toMatchObject({ name: 'A', status: 'draft', timezone: 'Asia/Seoul' });
		expect(sequences).toEqual({ [sequenceId]: { _id: sequenceId, level: 0, steps: [] } });
		expect(schedules).toMatchObject([{ _id: scheduleIds[0], timezone: 'Asia/Seoul' }]);
	});

	it('keeps the settings of a group that an update does not name', async () => {
		const { _id } = await create({ name: 'A' });
		await context.http.patch(`/campaigns/${_id}`, { tracking: { trackOpens: false } });

		await context.http.patch(`/campaigns/${_id}`, { name: 'B', tracking: { trackClicks: true } });

		const [{ name, settings }] = context.emulator.state.campaigns;
		expect(name).toBe('B');
		expect(settings).toEqual({ tracking: { trackOpens: false, trackClicks: true } });
	});

	it('inserts a step at its index, and rejects changes to steps while it is running', async () => {
		const { _id, sequenceId } = await create({ name: 'A' });
		const path = `/sequences/${sequenceId}/steps`;
		const { data: last } = await context.http.post(path, { type: 'linkedinVisit' });
		const { data: first } = await context.http.post(path, { type: 'phone', index: 0 });
		await context.http.post(`/campaigns/${_id}/start`);

		const { status } = await context.http.delete(`${path}/${first._id}`);

		const { data } = await context.http.get(`/campaigns/${_id}/sequences`);
		expect(status).toBe(400);
		expect(data[sequenceId].steps).toMatchObject([{ _id: first._id }, { _id: last._id }]);
	});

	it('continues with variant B when variant A of an A/B test is deleted', async () => {
		const { _id, sequenceId } = await create({ name: 'A' });
		const path = `/sequences/${sequenceId}/steps`;
		const { data: step } = await context.http.post(path, { type: 'email', subject: 'A' });
		await context.http.post(`${path}/${step._id}/ab-test`);
		await context.http.patch(`${path}/${step._id}/ab-test`, { subject: 'B' });

		await context.http.delete(`${path}/${step._id}/ab-test?variant=A`);

		const { data } = await context.http.get(`/campaigns/${_id}/sequences`);
		expect(data[sequenceId].steps).toMatchObject([{ subject: 'B' }]);
		expect(data[sequenceId].steps[0]).not.toHaveProperty('abTest');
	});

	it('is duplicated with its steps', async () => {
		const { _id, sequenceId } = await create({ name: 'A' });
		await context.http.post(`/sequences/${sequenceId}/steps`, { type: 'phone' });

		const { data: copy } = await context.http.post(`/campaigns/${_id}/duplicate`, {});

		const { data } = await context.http.get(`/campaigns/${copy._id}/sequences`);
		expect(copy.name).toBe('A Copy');
		expect(data[copy.sequenceId].steps).toMatchObject([{ type: 'phone' }]);
	});

	it('no longer has a schedule after it is deleted', async () => {
		const { _id, scheduleIds } = await create({ name: 'A' });

		await context.http.delete(`/schedules/${scheduleIds[0]}`);

		const { data } = await context.http.get(`/campaigns/${_id}/schedules/`);
		const { status } = await context.http.get(`/schedules/${scheduleIds[0]}`);
		expect([data, status]).toEqual([[], 404]);
	});
});
