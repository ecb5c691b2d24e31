import { ClickCounter } from '../harness/editor/clickCounter';
import { Editor } from '../harness/editor/editor';
import { NodePanel } from '../harness/editor/nodePanel';
import { startN8nInstance } from '../harness/instance/n8nInstance';
import type { Tables } from './measurement/figures';

const ROUNDS = 2;
const CAMPAIGN = 'Win back';

/** How a user gets from an empty workflow to a filled form. */
interface Job {
	title: string;
	/** What is typed into the search of the node panel, and the entry to open. */
	words: string;
	app: string;
	category: 'Actions' | 'Triggers';
	line: string;
	/** Whether the form asks for a campaign. */
	hasCampaign?: boolean;
	/** Whether the form asks for an email address. */
	hasEmail?: boolean;
}

const LEMLIST = { app: 'Lemlist Community' };
const HUBSPOT = { app: 'HubSpot', words: 'hubspot' };
const ACTION = { category: 'Actions', hasEmail: true } as const;
const EVENT = { category: 'Triggers' } as const;

const JOBS: Job[] = [
	{
		title: 'Lemlist Community: create a lead',
		words: 'lemlist add lead',
		line: 'Create a lead in a campaign',
		hasCampaign: true,
		...LEMLIST,
		...ACTION,
	},
	{
		title: 'Lemlist Community: create or update',
		words: 'lemlist update lead',
		line: 'Create or update a lead in a campaign',
		hasCampaign: true,
		...LEMLIST,
		...ACTION,
	},
	{
		title: 'Lemlist Community: sync',
		words: 'lemlist sync',
		line: 'Sync leads with a campaign',
		hasCampaign: true,
		...LEMLIST,
		...ACTION,
	},
	{
		title: 'HubSpot: create or update',
		line: 'Create or update a contact',
		...HUBSPOT,
		...ACTION,
	},
	{
		title: 'Lemlist Community: on email reply',
		words: 'lemlist reply',
		line: 'On email reply',
		...LEMLIST,
		...EVENT,
	},
	{ title: 'HubSpot: on contact created', line: 'On Contact Created', ...HUBSPOT, ...EVENT },
];

/** The clicks and seconds from an empty workflow to a filled form, compared with n8n's HubSpot node. */
export async function measureClicks(): Promise<Tables> {
	const instance = await startN8nInstance();
	try {
		instance.emulator.addCampaign({ name: 'Last year', status: 'ended' });
		instance.emulator.addCampaign({ name: CAMPAIGN, status: 'running' });
		const editor = await Editor.open(instance.server.url, instance.login);
		try {
			const rows = [];
			for (const job of JOBS) rows.push(await measureJob(editor, job));
			return rows;
		} finally {
			await editor.close();
		}
	} finally {
		await instance.close();
	}
}

/** The fastest of some rounds: every other one waited for what the machine did besides. */
async function measureJob(editor: Editor, job: Job) {
	const rounds = [];
	for (let round = 0; round < ROUNDS; round++) rounds.push(await fillForm(editor, job));
	const [{ seconds, ...fastest }] = rounds.sort((a, b) => a.seconds - b.seconds);
	return { job: job.title, ...fastest, seconds: seconds.toFixed(1) };
}

async function fillForm(editor: Editor, job: Job) {
	await editor.openNewWorkflow();
	const counter = await ClickCounter.start(editor.page);
	const panel = new NodePanel(editor.page);
	await panel.searchElsewhere(job.words, job.app);
	await panel.openEntry(job.app);
	await panel.foldOut(job.category);
	const line = await panel.placeOf(job.line, job.category);
	await panel.pick(job.line);
	const clicksToForm = await counter.count();
	if (job.hasCampaign) await editor.picker('campaignId').select(CAMPAIGN);
	if (job.hasEmail) {
		await editor.field('email').locator('input').click();
		await editor.page.keyboard.type('ada@example.com');
	}
	const clicksInForm = (await counter.count()) - clicksToForm;
	const seconds = counter.seconds();
	return { 'clicks to the form': clicksToForm, 'clicks in it': clicksInForm, line, seconds };
}
