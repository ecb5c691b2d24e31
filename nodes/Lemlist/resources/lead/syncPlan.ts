import type { IDataObject } from 'n8n-workflow';

import type { GroupOutcome, GroupPlan, OperationApi, Step } from '../../engine/operation';
import { fetchCampaignLeads, fetchContacts, fetchLead, toIdentity } from './campaignLeads';
import type { CampaignLeads } from './campaignLeads';
import { PausedLeads } from './pausedLeads';
import { endSync, isPaused, tooManyMissing } from './syncMissing';
import {
	createLead,
	resumeLead,
	toSkipped,
	toNewLead,
	toWanted,
	syncLead,
	toLeadChange,
	type SkipReason,
	type SyncParameters,
} from './syncSteps';
import { findUnexported, unexportedHint } from './unexportedFields';

const NO_IDENTITY = {
	problem: 'No item has an email address or a LinkedIn URL',
	advice: 'Map the column with the email address to Email. Nothing was changed.',
};

/** An item and the lead of the campaign that it stands for. */
interface Match {
	item: SyncParameters;
	lead?: IDataObject;
	skipped?: SkipReason;
}

/** Compares the items with the leads of their campaign, and decides what each of them needs. */
export async function planSync(
	api: OperationApi,
	items: SyncParameters[],
	{ isComplete }: GroupOutcome,
): Promise<GroupPlan> {
	const [first] = items;
	const campaign = await fetchCampaignLeads(api);
	const pausedLeads = new PausedLeads(api.staticData(), first.campaignId);
	const matches = matchItems(items, campaign);
	const hasIdentities = matches.every(({ skipped }) => skipped !== 'noIdentity');
	if (matches.every(({ skipped }) => skipped === 'noIdentity')) return api.fail(NO_IDENTITY);

	const present = new Set(matches.map(({ lead }) => lead));
	const missing = campaign.all.filter((lead) => !present.has(lead));
	const problem = tooManyMissing(first, missing.length, campaign.all.length);
	if (problem && isComplete && hasIdentities) return api.fail(problem);

	// A lead that was resumed or has ended meanwhile is no longer the sync's: a person may pause it again.
	pausedLeads.retain(new Set(campaign.all.filter(isPaused).map(({ _id }) => _id)));
	const existing = matches.flatMap(({ item, lead, skipped }) =>
		lead && !skipped ? [{ change: toLeadChange(item), lead }] : [],
	);
	const unexported = await findUnexported(api, existing, campaign);
	return {
		steps: await planSteps(api, matches, unexported.leads, pausedLeads),
		finish: (outcome) => {
			const isWhole = outcome.isComplete && hasIdentities;
			const end = endSync(first, missing, { isComplete: isWhole, pausedLeads });
			const hints = [end.hint, unexportedHint(unexported)].filter(Boolean);
			return { ...end, hint: hints.join(' ') || undefined };
		},
	};
}

// The first item of a person counts.
function matchItems(items: SyncParameters[], campaign: CampaignLeads): Match[] {
	const seen = new Set<unknown>();
	return items.map((item) => {
		const identity = toIdentity(toWanted(item));
		const { email, linkedinUrl } = identity;
		if (!email && !linkedinUrl) return { item, skipped: 'noIdentity' };
		const lead = campaign.find(identity);
		const keys = [lead, email, linkedinUrl].filter(Boolean);
		const isDuplicate = keys.some((key) => seen.has(key));
		for (const key of keys) seen.add(key);
		return { item, lead, ...(isDuplicate && { skipped: 'duplicateRow' as const }) };
	});
}

async function planSteps(
	api: OperationApi,
	matches: Match[],
	leadsToRead: ReadonlySet<IDataObject>,
	pausedLeads: PausedLeads,
): Promise<Step[]> {
	const emails = matches
		.filter(({ lead, skipped }) => !lead && !skipped)
		.map(({ item }) => toIdentity(toWanted(item)).email);
	const contacts = await fetchContacts(api, emails.filter(Boolean));
	return matches.map(({ item, lead, skipped }): Step => {
		if (skipped) return async () => toSkipped(skipped, lead ?? toNewLead(item));
		if (!lead) {
			const contact = contacts.get(toIdentity(toWanted(item)).email);
			return async (stepApi) => await createLead(stepApi, item, contact);
		}
		return async (stepApi) => {
			const details = leadsToRead.has(lead) ? await fetchLead(stepApi, lead._id) : {};
			const record = await syncLead(stepApi, item, { ...lead, ...details });
			const isReturning = item.options.resumeReturning && pausedLeads.has(lead._id);
			return isReturning ? await resumeLead(stepApi, item, { record, pausedLeads }) : record;
		};
	});
}
