import { CsvFile } from '../answers';
import { Refusal } from '../errors';
import { flatLead } from '../leadViews';
import { LongExport } from '../longExport';
import type { Campaign, ExportJob, Lead } from '../state';
import type { World } from '../world';
import { campaignOf, type Call, type Routes } from './route';

const COUNTED = ['Sent', 'Opened', 'Clicked', 'Replied', 'Bounced', 'Unsubscribed'].map(
	(event) => `emails${event}`,
);
const SYSTEM_COLUMNS = ['lastState', 'status', '_id'];

export const exports: Routes = {
	'GET /campaigns/:campaignId/export': (call) => statistics(call.world, campaignOf(call)),

	'GET /campaigns/:campaignId/export/list': (call) =>
		leadFile(leadsIn(call.world, campaignOf(call))),

	'GET /campaigns/:campaignId/export/leads': (call) => {
		const { _id } = campaignOf(call);
		const { longExportRows } = call.world.options;
		if (longExportRows > 0) return new LongExport('leads.csv', longExportRows);
		const found = call.world.state.leads.filter(
			(lead) => lead.campaignId === _id && isInState(lead, call.query.state),
		);
		return call.query.format === 'json' ? found.map(exportRow) : leadFile(found);
	},

	'GET /campaigns/:campaignId/export/start': (call) => {
		const campaign = campaignOf(call);
		const { state, nextId } = call.world;
		const startedAt = new Date().toISOString();
		const job = { _id: nextId('axp'), campaignId: campaign._id, startedAt, polls: 0 };
		state.exports.push(job);
		return jobView(call.world, campaign, job, 'pending');
	},

	'GET /campaigns/:campaignId/export/:exportId/status': (call) => {
		const campaign = campaignOf(call);
		const job = jobOf(call);
		job.polls += 1;
		const { exportPolls, exportOutcome } = call.world.options;
		const status = job.polls > exportPolls ? exportOutcome : 'pending';
		return { ok: true, status: jobView(call.world, campaign, job, status) };
	},

	'PUT /campaigns/:campaignId/export/:exportId/email/:email': (call) => {
		const campaign = campaignOf(call);
		const job = jobOf(call);
		job.email = call.params.email;
		return { ok: true, status: jobView(call.world, campaign, job, 'pending') };
	},
};

/** The file of an asynchronous export. */
export function exportFile(world: World, exportId: string): CsvFile {
	const job = world.state.exports.find(({ _id }) => _id === exportId);
	const campaign = world.state.campaigns.find(({ _id }) => _id === job?.campaignId);
	if (!campaign) throw new Refusal(404, 'File not found');
	return statistics(world, campaign);
}

function jobOf({ world, params }: Call): ExportJob {
	const { campaignId, exportId } = params;
	const job = world.state.exports.find(({ _id }) => _id === exportId);
	if (job?.campaignId === campaignId) return job;
	throw new Refusal(404, `Export with id ${exportId} not found`, 'notOk');
}

function jobView(world: World, campaign: Campaign, job: ExportJob, status: string) {
	const total = leadsIn(world, campaign).length;
	return {
		_id: job._id,
		id: job._id,
		teamId: world.state.team._id,
		campaignId: campaign._id,
		campaignName: campaign.name,
		status,
		startedAt: job.startedAt,
		progress: status === 'done' ? total : 0,
		total,
		...(job.email !== undefined && { email: job.email }),
		...(status === 'done' && {
			endedAt: new Date().toISOString(),
			url: `${world.origin}/files/${job._id}.csv`,
		}),
	};
}

function leadsIn({ state }: World, { _id }: Campaign): Lead[] {
	return state.leads.filter(({ campaignId }) => campaignId === _id);
}

function statistics(world: World, campaign: Campaign): CsvFile {
	const rows = leadsIn(world, campaign).map((lead) => {
		const own = world.state.activities.filter(({ leadId }) => leadId === lead._id);
		const counts = COUNTED.map((type) => [type, own.filter((one) => one.type === type).length]);
		return { ...exportRow(lead), ...Object.fromEntries(counts) };
	});
	const columns = ['email', 'firstName', 'lastName', 'companyName', ...COUNTED, ...SYSTEM_COLUMNS];
	return new CsvFile(`${campaign.name}.csv`, columns, rows);
}

function leadFile(found: Lead[]): CsvFile {
	const names = new Set(found.flatMap(({ variables }) => Object.keys(variables)));
	const columns = ['emailStatus', 'email', ...names, ...SYSTEM_COLUMNS];
	return new CsvFile('leads.csv', [...new Set(columns)], found.map(exportRow));
}

function exportRow(lead: Lead): Record<string, unknown> {
	const {
		isPaused: _isPaused,
		campaignId: _campaignId,
		contactId: _contactId,
		...row
	} = flatLead(lead);
	return { ...row, lastState: lead.state, status: lead.status };
}

// Without a state, lemlist exports nothing (docs/lemlist-api.md#lead-states)
function isInState(lead: Lead, states = ''): boolean {
	return states.split(',').some((state) => ['all', lead.state, lead.status].includes(state));
}
