import type { IDataObject } from 'n8n-workflow';

import { concurrently } from '../transport/concurrently';
import { wholeListIn } from '../transport/pagers';
import { wholeList } from '../transport/pagination';
import { request } from '../transport/request';
import { listOf, whole, type Asked, type Source } from './source';

/** lemlist tells the mailboxes of one member at a time, so a page are those of so many members. */
const MEMBERS_PER_PAGE = 20;

/** All members; without `version`, names are missing (docs/lemlist-api.md#team-members). */
export const members = listOf({
	path: '/team',
	query: { version: 'v2' },
	paging: wholeListIn('users'),
});

const senderList = listOf({ path: '/team/senders', paging: wholeList() });
const crmList = listOf({ path: '/team/crmUsers', paging: wholeList() });

/** The members who send for campaigns. */
export const senders = whole(async (asked) => named(asked, await senderList.all(asked)));

/** The members who have connected the chosen CRM. */
export const crmMembers = whole(async (asked) => {
	const connected = await crmList.all(asked);
	return await named(
		asked,
		connected.filter(({ crm }) => crm === asked.parents.crm),
	);
});

/** The mailboxes of all members, each with the member it belongs to. */
export const mailboxes: Source = {
	all: async (asked) => await mailboxesOf(asked, await members.all(asked)),
	page: async (asked, place = '0') => {
		const all = await members.all(asked);
		const next = Number(place) + 1;
		const end = next * MEMBERS_PER_PAGE;
		const records = await mailboxesOf(asked, all.slice(end - MEMBERS_PER_PAGE, end));
		return { records, next: end < all.length ? String(next) : undefined };
	},
};

async function mailboxesOf({ context }: Asked, some: IDataObject[]): Promise<IDataObject[]> {
	const lists = await concurrently(some, async ({ userId, name }) => {
		const path = `/users/${encodeURIComponent(String(userId))}`;
		const user = await request<IDataObject>(context, { method: 'GET', path });
		const boxes = (user?.mailboxes ?? []) as IDataObject[];
		return boxes.map((mailbox) => ({ ...mailbox, owner: name }));
	});
	return lists.flat();
}

/** The WhatsApp accounts of the owner of the API key; lemlist does not tell those of others. */
export const whatsappAccounts = whole(async ({ context }) => {
	const channels = await request<IDataObject>(context, { method: 'GET', path: '/user/channels' });
	const { accounts = [] } = (channels?.whatsapp ?? {}) as { accounts?: IDataObject[] };
	return accounts;
});

// These lists have IDs only.
async function named(asked: Asked, records: IDataObject[]): Promise<IDataObject[]> {
	const all = await members.all(asked);
	return records.map((record) => ({
		...all.find(({ userId }) => userId === record.userId),
		...record,
	}));
}
