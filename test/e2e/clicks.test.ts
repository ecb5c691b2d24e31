import { ClickCounter } from '../../harness/editor/clickCounter';
import { NodePanel } from '../../harness/editor/nodePanel';
import { n8nInstanceWithEditor } from '../../harness/instance/n8nInstanceForFile';

/** How a user gets from an empty workflow to a filled form; a credential is there already. */
interface Job {
	title: string;
	words: string;
	app: string;
	category: 'Actions' | 'Triggers';
	line: string;
	/** The campaign to select, if the form asks for one. */
	campaign?: string;
	/** What is typed, by field. */
	texts?: Record<string, string>;
	/** Clicks to the open form, and in the form until it is filled in. */
	clicks: { toForm: number; inForm: number };
}

const JOBS: Job[] = [
	{
		title: 'Create a lead',
		words: 'lemlist add lead',
		app: 'Lemlist Community',
		category: 'Actions',
		line: 'Create a lead in a campaign',
		campaign: 'Win back',
		texts: { email: 'ada@example.com' },
		clicks: { toForm: 4, inForm: 3 },
	},
	{
		title: 'Create or Update',
		words: 'lemlist update lead',
		app: 'Lemlist Community',
		category: 'Actions',
		line: 'Create or update a lead in a campaign',
		campaign: 'Win back',
		texts: { email: 'ada@example.com' },
		clicks: { toForm: 4, inForm: 3 },
	},
	{
		title: 'On email reply',
		words: 'lemlist reply',
		app: 'Lemlist Community',
		category: 'Triggers',
		line: 'On email reply',
		clicks: { toForm: 3, inForm: 0 },
	},
	{
		title: 'HubSpot: Create or update',
		words: 'hubspot',
		app: 'HubSpot',
		category: 'Actions',
		line: 'Create or update a contact',
		texts: { email: 'ada@example.com' },
		clicks: { toForm: 3, inForm: 1 },
	},
	{
		title: 'HubSpot: On contact created',
		words: 'hubspot',
		app: 'HubSpot',
		category: 'Triggers',
		line: 'On contact created',
		clicks: { toForm: 3, inForm: 0 },
	},
];

const { instance, editor } = n8nInstanceWithEditor();

const figures: string[] = [
	'| Job | clicks to the form | clicks in it | line in the panel | seconds |',
];

describe('a user with a credential', () => {
	beforeEach(async () => {
		for (const [name, status] of [
			['Last year', 'ended'],
			['Win back', 'running'],
		] as const) {
			instance.emulator.addCampaign({ name, status });
		}
		await editor.openNewWorkflow();
	});

	afterAll(() => console.log(figures.join('\n')));

	it.each(JOBS)('$title', async ({ title, clicks, ...job }) => {
		const counter = await ClickCounter.start(editor.page);
		const panel = new NodePanel(editor.page);
		await panel.searchElsewhere(job.words, job.app);
		await panel.openEntry(job.app);
		await panel.foldOut(job.category);
		const place = await panel.placeOf(job.line);
		await panel.pick(job.line);
		const toForm = await counter.count();
		if (job.campaign) await editor.picker('campaignId').select(job.campaign);
		for (const [parameter, text] of Object.entries(job.texts ?? {})) {
			await editor.field(parameter).locator('input').click();
			await editor.page.keyboard.type(text);
		}
		const inForm = (await counter.count()) - toForm;
		figures.push(`| ${title} | ${toForm} | ${inForm} | ${place} | ${counter.seconds()} |`);

		expect({ toForm, inForm }).toEqual(clicks);
	});
});
