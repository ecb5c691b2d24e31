import { ApiError } from '../http/apiError';
import type { Campaign } from '../model/state';
import type { EmulatorContext } from '../context';
import type { Routes } from './route';

export const campaignReports: Routes = {
	'GET /campaigns/reports': ({ context, query }) => {
		if (!query.campaignIds) throw new ApiError(400, 'Bad params: campaignIds');
		const wanted = query.campaignIds.split(',');
		return context.state.campaigns
			.filter(({ _id }) => wanted.includes(_id))
			.map((campaign) => toReport(context, campaign));
	},
};

function toReport({ state }: EmulatorContext, campaign: Campaign) {
	const { _id, name, createdAt, createdBy, labels, status } = campaign;
	const creator = state.users.find((user) => user._id === createdBy);
	const leads = state.leads.filter(({ campaignId }) => campaignId === _id);
	const count = (eventType: string) =>
		state.activities.filter(({ campaignId, type }) => campaignId === _id && type === eventType)
			.length;
	return {
		_id,
		name,
		creator: `${createdBy}|${creator?.email}`,
		createdAt,
		createdBy: creator?.name,
		labels: labels.join(','),
		totalCount: leads.length,
		reviewedCount: leads.filter((lead) => lead.status !== 'review').length,
		inSequenceLeadCount: leads.filter((lead) => lead.status === 'running').length,
		state: status === 'paused' ? 'paused' : 'running',
		status,
		emailsSent: count('emailsSent'),
		emailsOpened: count('emailsOpened'),
		emailsClicked: count('emailsClicked'),
		emailsReplied: count('emailsReplied'),
		emailsUnsubscribed: count('emailsUnsubscribed'),
		emailsInterested: count('emailsInterested'),
		linkedinSent: count('linkedinSent'),
		linkedinReplied: count('linkedinReplied'),
		interested: count('interested'),
		notInterested: count('notInterested'),
	};
}
