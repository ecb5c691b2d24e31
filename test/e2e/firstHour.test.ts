import type { IDataObject, INode } from 'n8n-workflow';

import { n8nInstanceWithEditor } from '../../harness/instance/n8nInstanceForFile';
import { buildTable, node } from '../../harness/instance/buildWorkflow';

const { instance, editor } = n8nInstanceWithEditor();

const ADA = 'ada@example.com';
/** What the form shows if lemlist has no fields. */
const NO_FIELDS = /No fields were found in lemlist/;

/** A sheet as people keep it, with the same person twice. */
const SHEET = [
	{ row_number: 2, Email: 'mia@example.com', 'First Name': 'Mia', Company: 'Acme', Budget: 12000 },
	{ row_number: 3, Email: 'mia@example.com', 'First Name': 'Mia', Company: 'Acme', Budget: 9000 },
];

beforeEach(() => {
	instance.emulator.addCampaign({ _id: 'cam_1', name: 'Spring launch' });
});

afterEach(async () => await instance.changeCredential());

// The mistakes of docs/first-hour.md that other tests provoke are linked there.
describe('a mistake of the first hour', () => {
	it('with a key that was withdrawn says so, and where to get a new one', async () => {
		await instance.changeCredential({ apiKey: 'withdrawn' });

		expect(await errorOf(createLead(ADA))).toEqual([
			'The authentication you supplied is incorrect (401) [item 0]',
			expect.stringContaining(
				"lemlist rejected the API key. Create a key in lemlist's Integrations settings",
			),
		]);
	});

	it('with a key that was withdrawn during a run says how many items were processed', async () => {
		const rows = Array.from({ length: 160 }, (_, index) => ({ Email: `p${index}@example.com` }));
		instance.emulator.addFault({ match: /^POST/, status: 401, skip: 100, times: Infinity });

		const [message, advice] = await errorOf(createLead('={{ $json.Email }}'), rows);

		expect(message).toMatch(/ \(401\) \[item \d+\]$/);
		expect(advice).toMatch(
			/lemlist rejected the API key\. .*100 items were processed before the node stopped\./s,
		);
		expect(instance.emulator.state.leads).toHaveLength(100);
	});

	it('with a URL that is not a campaign marks the field, and nothing runs', async () => {
		const url = 'https://app.lemlist.com/teams/tea_1/people/ctc_1';
		const campaignId = { __rl: true, mode: 'url', value: url };
		const create = lead('create', { email: ADA, campaignId });
		await editor.openForm(await instance.storeWorkflow(...buildTable([{}]), create), 'Lemlist');
		await editor.page.getByTestId('node-execute-button').click();

		await editor.page.getByTestId('ndv').getByTestId('parameter-issues').first().hover();
		await editor.page.getByText('it contains no ID that starts with cam_').first().waitFor();
		await picture('url');
		expect(instance.emulator.state.leads).toEqual([]);
	});

	it('with a campaign that does not exist names the field', async () => {
		expect(await errorOf(createLead(ADA, 'cam_2'))).toEqual([
			'Campaign not found (404) [item 0]',
			expect.stringContaining("lemlist can't find the value of 'Campaign'."),
		]);
	});

	it('with a misspelled column lists the columns of the input', async () => {
		expect(await errorOf(createLead('={{ $json.EMail }}'), SHEET)).toEqual([
			"'Email' or 'LinkedIn URL' is required [item 0]",
			expect.stringMatching(
				/It is missing in all 2 items\. .*The input has: row_number, Email, First Name, Company, Budget\. Nothing was sent to lemlist\./,
			),
		]);
		expect(instance.emulator.state.leads).toEqual([]);
	});

	it('with an address that is none names it before anything is sent', async () => {
		expect(await errorOf(createLead('n/a'))).toEqual([
			"'Email' is not an email address [item 0]",
			expect.stringContaining('The value is: n/a.'),
		]);
	});

	it('with the same person twice in Create offers ways out', async () => {
		expect(await errorOf(createLead('={{ $json.Email }}'), SHEET)).toEqual([
			'Lead already in the campaign (400) [item 1]',
			expect.stringMatching(
				/The person is already in a campaign.*Create or Update.*'Deduplicate'.*'On Error'/,
			),
		]);
	});

	it('with the same person twice in Create or Update updates the lead', async () => {
		await run(lead('upsert', { email: '={{ $json.Email }}' }), SHEET);
		const [head, ...rows] = await editor.outputTable();

		expect(rows.map((row) => row[head.indexOf('result')])).toEqual(['created', 'unchanged']);
		expect(instance.emulator.state.leads).toHaveLength(1);
	});

	it('with the columns of a sheet fills in the known fields, and says what it did with the others', async () => {
		const variables = { mappingMode: 'autoMapInputData', value: null };
		await run(lead('upsert', { email: '={{ $json.Email }}', variables }), SHEET);

		expect((await editor.hints()).join('\n')).toMatch(
			/Mapped from the input: .*First Name.*Company[^]*Not sent, because lemlist has no such fields: Budget/,
		);
		expect(await editor.page.getByText(NO_FIELDS).count()).toBe(0);
		const [{ variables: stored }] = instance.emulator.state.leads;
		expect(Object.keys(stored ?? {})).not.toContain('row_number');
	});

	it('with a campaign that was left empty does not run, and names the field', async () => {
		const campaignId = { __rl: true, mode: 'list', value: '' };
		const pause = node('Lemlist', 'lemlist', {
			resource: 'lead',
			operation: 'pause',
			lead: ADA,
			scope: 'oneCampaign',
			campaignId,
		});

		await editor.openForm(await instance.storeWorkflow(...buildTable([{}]), pause), 'Lemlist');
		await editor.page.getByTestId('node-execute-button').click();

		await editor.page.getByText('Parameter "Campaign" is required.').waitFor();
		await picture('empty');
		expect(instance.emulator.requests).toEqual([]);
	});

	it('with a trigger that lemlist cannot reach is not published, and says what to do', async () => {
		await editor.openWorkflow(await storeUnreachableTrigger());
		await editor.publish();

		await editor.page
			.getByText(/lemlist can't reach http/)
			.first()
			.waitFor();
		await picture('unpublished');
		await editor.page.getByText('Workflow could not be published').first().waitFor();
	});

	it('with a test of a trigger that lemlist cannot reach fails and says what to do', async () => {
		await editor.openForm(await storeUnreachableTrigger(), 'Lemlist');
		await editor.page.getByTestId('trigger-execute-button').click();

		const shown = editor.page.getByText(/lemlist can't reach http/).first();
		await shown.waitFor();
		await picture('unreachable');
		expect(await editor.page.locator('body').innerText()).toContain(
			'Use the Lemlist Community Polling Trigger instead',
		);
	});
});

/** A trigger on a local address, with a credential of the lemlist on the internet. */
async function storeUnreachableTrigger(): Promise<string> {
	await instance.changeCredential({ baseUrl: 'https://lemlist.example.com/api' });
	const events = ['emailsReplied'];
	return await instance.storeWorkflow(node('Lemlist', 'lemlistTrigger', { events }));
}

function lead(operation: string, more: IDataObject): INode {
	const campaignId = { __rl: true, mode: 'id', value: 'cam_1' };
	return node('Lemlist', 'lemlist', { resource: 'lead', operation, campaignId, ...more });
}

function createLead(email: string, campaign = 'cam_1'): INode {
	return lead('create', { email, campaignId: { __rl: true, mode: 'id', value: campaign } });
}

async function run(lemlist: INode, rows: IDataObject[] = [{ start: true }]): Promise<void> {
	const id = await instance.storeWorkflow(...buildTable(rows), lemlist);
	await editor.openForm(id, 'Lemlist');
	await editor.executeStep();
	await picture(expect.getState().currentTestName ?? 'run');
}

/** The message and the advice that the editor shows. */
async function errorOf(lemlist: INode, rows?: IDataObject[]): Promise<string[]> {
	await run(lemlist, rows);
	const output = editor.output();
	return [
		await output.getByTestId('node-error-message').innerText(),
		await output.getByTestId('node-error-description').innerText(),
	];
}

/** Keeps a picture for whoever wants to look, if there is a folder for it. */
async function picture(name: string): Promise<void> {
	const { FIRST_HOUR_PICTURES: folder } = process.env;
	if (!folder) return;
	await editor.page.screenshot({ path: `${folder}/${name.replace(/\W+/g, '-')}.png` });
}
