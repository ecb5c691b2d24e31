import { ApiError } from '../http/apiError';
import { CsvFile, CsvStream } from '../http/csv';
import type { Campaign } from '../model/campaigns';
import { toFlatLead, type Lead } from '../model/leads';
import { timestamp } from '../model/records';
import type { ExportJob } from '../model/state';
import type { EmulatorContext } from '../context';
import { requireCampaign, type RouteCall, type Routes } from './route';

const COUNTED_TYPES = ['Sent', 'Opened', 'Clicked', 'Replied', 'Bounced', 'Unsubscribed'].map(
	(event) => `emails${event}`,
);
const SYSTEM_COLUMNS = ['lastState', 'status', '_id'];

export const exports: Routes = {
	'GET /campaigns/:campaignId/export': (call) => toStatsFile(call.context, requireCampaign(call)),

	'GET /campaigns/:campaignId/export/list': (call) =>
		toLeadsFile(findCampaignLeads(call.context, requireCampaign(call))),

	// Without a state, lemlist exports nothing (docs/lemlist-api.md#lead-states)
	'GET /campaigns/:campaignId/export/leads': (call) =>
		exportLeads(call, call.query.state ?? '', toExportRow),

	'GET /v2/campaigns/:campaignId/export/leads': (call) =>
		exportLeads(call, call.query.state ?? 'all', (lead) =>
			omit(
				{ ...toExportRow(lead), state: lead.state, stateSystem: lead.status },
				call.context.options.exportOmits,
			),
		),

	'GET /campaigns/:campaignId/export/start': (call) => {
		const campaign = requireCampaign(call);
		const { state, nextId } = call.context;
		const startedAt = timestamp();
		const job = { _id: nextId('axp'), campaignId: campaign._id, startedAt, polls: 0 };
		state.exports.push(job);
		return toJobView(call.context, campaign, job, 'pending');
	},

	'GET /campaigns/:campaignId/export/:exportId/status': (call) => {
		const campaign = requireCampaign(call);
		const job = requireJob(call);
		job.polls += 1;
		const { exportPolls, exportOutcome } = call.context.options;
		const status = job.polls > exportPolls ? exportOutcome : 'pending';
		return { ok: true, status: toJobView(call.context, campaign, job, status) };
	},

	'PUT /campaigns/:campaignId/export/:exportId/email/:email': (call) => {
		const campaign = requireCampaign(call);
		const job = requireJob(call);
		job.email = call.params.email;
		return { ok: true, status: toJobView(call.context, campaign, job, 'pending') };
	},
};

type Row = Record<string, unknown>;

/** The leads of a campaign in one of these states, as JSON or as a CSV file. */
function exportLeads(call: RouteCall, states: string, toRow: (lead: Lead) => Row): unknown {
	const { _id } = requireCampaign(call);
	const { longExportRows } = call.context.options;
	if (longExportRows > 0) return new CsvStream('leads.csv', longExportRows);
	const found = call.context.state.leads.filter(
		(lead) => lead.campaignId === _id && isInState(lead, states),
	);
	return call.query.format === 'json' ? found.map(toRow) : toLeadsFile(found, toRow);
}

/** The file of an asynchronous export. */
export function exportFile(context: EmulatorContext, exportId: string): CsvFile {
	const job = context.state.exports.find(({ _id }) => _id === exportId);
	const campaign = context.state.campaigns.find(({ _id }) => _id === job?.campaignId);
	if (!campaign) throw new ApiError(404, 'File not found');
	return toStatsFile(context, campaign);
}

function requireJob({ context, params }: RouteCall): ExportJob {
	const { campaignId, exportId } = params;
	const job = context.state.exports.find(({ _id }) => _id === exportId);
	if (job?.campaignId === campaignId) return job;
	throw new ApiError(404, `Export with id ${exportId} not found`, 'notOk');
}

function toJobView(context: EmulatorContext, campaign: Campaign, job: ExportJob, status: string) {
	const total = findCampaignLeads(context, campaign).length;
	return {
		_id: job._id,
		id: job._id,
		teamId: context.state.team._id,
		campaignId: campaign._id,
		campaignName: campaign.name,
		status,
		startedAt: job.startedAt,
		progress: status === 'done' ? total : 0,
		total,
		...(job.email !== undefined && { email: job.email }),
		...(status === 'done' && {
			endedAt: timestamp(),
			url: `${context.origin}/files/${job._id}.csv`,
		}),
	};
}

function findCampaignLeads({ state }: EmulatorContext, { _id }: Campaign): Lead[] {
	return state.leads.filter(({ campaignId }) => campaignId === _id);
}

function toStatsFile(context: EmulatorContext, campaign: Campaign): CsvFile {
	const rows = findCampaignLeads(context, campaign).map((lead) => {
		const activities = context.state.activities.filter(({ leadId }) => leadId === lead._id);
		const counts = COUNTED_TYPES.map((type) => [
			type,
			activities.filter((activity) => activity.type === type).length,
		]);
		return { ...toExportRow(lead), ...Object.fromEntries(counts) };
	});
	const columns = [
		'email',
		'firstName',
		'lastName',
		'companyName',
		...COUNTED_TYPES,
		...SYSTEM_COLUMNS,
	];
	return new CsvFile(`${campaign.name}.csv`, columns, rows);
}

function toLeadsFile(found: Lead[], toRow = toExportRow): CsvFile {
	const names = new Set(found.flatMap(({ variables }) => Object.keys(variables)));
	const rows = found.map(toRow);
	const newer = ['state', 'stateSystem'].filter((name) => rows.some((row) => name in row));
	const columns = ['emailStatus', 'email', ...names, ...SYSTEM_COLUMNS, ...newer];
	return new CsvFile('leads.csv', [...new Set(columns)], rows);
}

function toExportRow(lead: Lead): Row {
	const {
		isPaused: _isPaused,
		campaignId: _campaignId,
		contactId: _contactId,
		...row
	} = toFlatLead(lead);
	return { ...row, lastState: lead.state, status: lead.status };
}

function isInState(lead: Lead, states: string): boolean {
	return states.split(',').some((state) => ['all', lead.state, lead.status].includes(state));
}

function omit(row: Row, names: readonly string[]): Row {
	return Object.fromEntries(Object.entries(row).filter(([name]) => !names.includes(name)));
}
