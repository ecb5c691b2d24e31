import axios from 'axios';
import { parse } from 'csv-parse/sync';

import { toCsv } from '../../emulator/http/csv';
import { emulatorForEachTest } from './emulatorForEachTest';

describe('CSV', () => {
	it.each([
		[{}, 'a,b\n1,"x ""y"""\n"2\n3","p,q"\n'],
		[{ delimiter: ';' }, 'a;b\n1;"x ""y"""\n"2\n3";p,q\n'],
		[{ lineBreak: '\r\n' }, 'a,b\r\n1,"x ""y"""\r\n"2\n3","p,q"\r\n'],
		[{ hasFinalLineBreak: false }, 'a,b\n1,"x ""y"""\n"2\n3","p,q"'],
		[{ hasByteOrderMark: true }, '\uFEFFa,b\n1,"x ""y"""\n"2\n3","p,q"\n'],
	] as const)('is quoted by RFC 4180 in the dialect %j', (dialect, expected) => {
		const rows = [
			{ a: 1, b: 'x "y"' },
			{ a: '2\n3', b: 'p,q' },
		];

		expect(toCsv(['a', 'b'], rows, dialect)).toBe(expected);
	});
});

describe('the exports of a campaign', () => {
	const context = emulatorForEachTest({ exportPolls: 2 });
	const get = (path: string) => context.http.get(`/campaigns/cam_1/export${path}`);
	const parseRows = (text: string) => parse(text, { columns: true });

	beforeEach(() => {
		const { emulator } = context;
		emulator.addCampaign({ _id: 'cam_1' });
		emulator.addCampaign({ _id: 'cam_2' });
		const variables = { firstName: 'Ada', note: 'one,\n"two"' };
		const { _id: leadId } = emulator.addLead({ campaignId: 'cam_1', email: 'a@x.io', variables });
		emulator.addLead({ campaignId: 'cam_1', email: 'b@x.io', state: 'emailsSent' });
		emulator.addLead({ campaignId: 'cam_2', email: 'c@x.io' });
		emulator.addActivity({ type: 'emailsSent', leadId });
		emulator.addActivity({ type: 'emailsSent', leadId });
	});

	it('stream any number of sample leads', async () => {
		context.emulator.options.longExportRows = 1_234;

		const { headers, data } = await get('/leads?state=all');

		const rows = parseRows(data) as Array<{ email: string; note: string }>;
		expect(headers['content-length']).toBeUndefined();
		expect(new Set(rows.map(({ email }) => email)).size).toBe(1_234);
		expect(rows[1_233].note).toBe('Met at the fair, said "call me"\nin spring');
	});

	it.each(['/list', '/leads?state=all'])('return the leads as a file: %s', async (path) => {
		const { headers, data } = await get(path);

		expect(headers['content-type']).toBe('text/csv; charset=utf-8');
		expect(parseRows(data)).toMatchObject([
			{ email: 'a@x.io', firstName: 'Ada', note: 'one,\n"two"', lastState: 'scanned' },
			{ email: 'b@x.io', firstName: '', note: '', lastState: 'emailsSent' },
		]);
	});

	it.each([
		['', []],
		['&state=all', ['a@x.io', 'b@x.io']],
		['&state=emailsSent', ['b@x.io']],
		['&state=emailsSent,scanned', ['a@x.io', 'b@x.io']],
	])('return the leads in a state as JSON: %s', async (query, emails) => {
		const { data } = await get(`/leads?format=json${query}`);

		expect(data.map(({ email }: { email: string }) => email)).toEqual(emails);
	});

	it('return the statistics immediately in the original API', async () => {
		const { data } = await get('');

		expect(parseRows(data)).toMatchObject([
			{ email: 'a@x.io', emailsSent: '2', emailsOpened: '0' },
			{ email: 'b@x.io', emailsSent: '0' },
		]);
	});

	it('return the statistics after some polls in the current API', async () => {
		const { data: job } = await get('/start');
		const polls = [];
		for (let count = 0; count < 3; count++)
			polls.push((await get(`/${job.id}/status`)).data.status);
		const file = await axios.get(polls[2].url);

		expect(job).toMatchObject({ status: 'pending', campaignId: 'cam_1', total: 2 });
		expect(polls.map(({ status }) => status)).toEqual(['pending', 'pending', 'done']);
		expect(parseRows(file.data)).toHaveLength(2);
		expect(context.emulator.downloads.map(({ line }) => line)).toEqual([
			`GET /files/${job.id}.csv`,
		]);
	});

	it('end in an error if the option says so', async () => {
		Object.assign(context.emulator.options, { exportPolls: 0, exportOutcome: 'error' });
		const { data: job } = await get('/start');

		const { data } = await get(`/${job.id}/status`);

		expect(data.status.status).toBe('error');
		expect(data.status).not.toHaveProperty('url');
	});

	it('are written in the CSV dialect of the options', async () => {
		context.emulator.options.csv = { delimiter: ';', lineBreak: '\r\n', hasByteOrderMark: true };

		const { data } = await get('/leads?state=emailsSent');

		expect(data).toMatch(/^\uFEFF?emailStatus;email;.*\r\ndeliverable;b@x\.io;/);
	});

	it('can be truncated during the download', async () => {
		context.emulator.options.exportPolls = 0;
		const { data: job } = await get('/start');
		const { url } = (await get(`/${job.id}/status`)).data.status;
		context.emulator.addFault({ match: /^GET \/files/, kind: 'truncate' });

		await expect(axios.get(url)).rejects.toThrow();
	});
});

describe('the exports of the unsubscribes', () => {
	const context = emulatorForEachTest();

	it.each([
		['/unsubscribes/export', 'value,source,createdAt'],
		['/unsubs/export', 'value,source,createdAt'],
		['/v2/unsubscribes/exports/variables', '_id,value,source,createdAt'],
	])('are a file: %s', async (path, header) => {
		const { value, source, createdAt } = context.emulator.addUnsubscribe('a@x.io', 'bounced');

		const { data } = await context.http.get(path);

		expect(data.split('\n')[0]).toBe(header);
		expect(parse(data, { columns: true })).toMatchObject([{ value, source, createdAt }]);
	});
});
