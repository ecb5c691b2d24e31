import type { IDataObject } from 'n8n-workflow';

import { mapConcurrently } from '../transport/mapConcurrently';
import { asList, asRecord, asRecords } from '../output/records';
import { singlePage } from '../pagination/strategies';
import { LemlistClient } from '../transport/client';
import {
	mapSource,
	toListSource,
	unpagedSource,
	type ListRequest,
	type ListSource,
} from './listSource';

/** The number of members per page of mailboxes, which lemlist returns for one member at a time. */
const MEMBERS_PER_PAGE = 20;

/** All members of the team. Without `version`, names are missing (docs/lemlist-api.md#team-members). */
export const members = toListSource({
	path: '/team',
	query: { version: 'v2' },
	paging: singlePage('users'),
});

const senderIds = toListSource({ path: '/team/senders', paging: singlePage() });
const crmUserIds = toListSource({ path: '/team/crmUsers', paging: singlePage() });

/** The members who send for campaigns. */
export const senders = unpagedSource(async (listRequest) =>
	withMemberDetails(listRequest, await senderIds.fetchAll(listRequest)),
);

/** The members who have connected Salesforce, the only CRM whose filters have owners. */
export const crmMembers = unpagedSource(async (listRequest) => {
	const connected = await crmUserIds.fetchAll(listRequest);
	return await withMemberDetails(
		listRequest,
		connected.filter(({ crm }) => crm === 'salesforce'),
	);
});

/** The mailboxes of all members, each with its member. */
export const mailboxes: ListSource = {
	isLong: true,
	fetchAll: async (listRequest) =>
		await fetchMailboxes(listRequest, await members.fetchAll(listRequest)),
	fetchPage: async (listRequest, cursor = '0') => {
		const all = await members.fetchAll(listRequest);
		const next = Number(cursor) + 1;
		const end = next * MEMBERS_PER_PAGE;
		const records = await fetchMailboxes(listRequest, all.slice(end - MEMBERS_PER_PAGE, end));
		return { records, nextCursor: end < all.length ? String(next) : undefined };
	},
};

async function fetchMailboxes(
	{ context }: ListRequest,
	users: IDataObject[],
): Promise<IDataObject[]> {
	const client = await LemlistClient.for(context);
	const lists = await mapConcurrently(users, async ({ userId, name }) => {
		const path = `/users/${encodeURIComponent(String(userId))}`;
		const user = await client.request<IDataObject>({ method: 'GET', path });
		const userMailboxes = (user?.mailboxes ?? []) as IDataObject[];
		return userMailboxes.map((mailbox) => ({ ...mailbox, owner: name }));
	});
	return lists.flat();
}

const senderRecords = toListSource({
	path: '/senders',
	paging: singlePage((response) => {
		const data = asRecord(response).data ?? response;
		return asList(asRecord(data).senders ?? data);
	}),
});

/** The accounts that campaigns can send from, each with its user. LinkedIn accounts have no ID. */
export const senderAccounts = mapSource(senderRecords, (records) =>
	records.flatMap((sender) =>
		asRecords(sender, 'channels')
			.filter(({ id }) => Boolean(id))
			.map((channel) => ({ ...channel, owner: sender.name })),
	),
);

/** The WhatsApp accounts of the API key's owner; lemlist does not list those of other users. */
export const whatsappAccounts = unpagedSource(async ({ context }) => {
	const client = await LemlistClient.for(context);
	const channels = await client.request<IDataObject>({ method: 'GET', path: '/user/channels' });
	const { accounts = [] } = (channels?.whatsapp ?? {}) as { accounts?: IDataObject[] };
	return accounts;
});

// These lists contain only IDs.
async function withMemberDetails(
	listRequest: ListRequest,
	records: IDataObject[],
): Promise<IDataObject[]> {
	const all = await members.fetchAll(listRequest);
	return records.map((record) => ({
		...all.find(({ userId }) => userId === record.userId),
		...record,
	}));
}
