import type { IDataObject } from 'n8n-workflow';

import type { MessageText } from '../message/messageText';
import { LEAD } from '../recordKinds/kinds';
import { FORMER_ID, orderColumns } from '../recordKinds/recordKind';
import { asRecord, isRecord } from '../records';
import {
	CALL_EVIDENCE,
	CALL_FIELDS,
	CAMPAIGN_FIELDS,
	ENVELOPE_FIELDS,
	INTEREST_FIELDS,
	isOwnField,
	LEAD_FIELDS,
	LEFT_OUT,
	MESSAGE_FIELDS,
	SENDER_FIELDS,
} from './activityFields';
import { hasMessage, isCall, isEmail, isNote, isReply } from './activityKind';
import { isAutomatic, readText, textFields } from './activityText';
import { FieldReader, orUndefined } from './fieldReader';

/**
 * Where an activity comes from. lemlist's list has the lead's variables inside `lead`; a delivery has
 * them next to lemlist's own fields.
 */
export type ActivitySource = 'delivery' | 'list';

const NAMELESS_CAMPAIGN_FIELDS = { ...CAMPAIGN_FIELDS, name: ['campaignName'] };

/** The parts of a simplified activity, in their order; `_id` repeats the ID after them. */
export const ACTIVITY_PARTS = [
	...['id', 'event', 'createdAt', 'isFirst', 'bot', 'lead', 'campaign', 'message'],
	...['interest', 'call', 'sender', 'details'],
];

/**
 * An activity in parts: who, where, and what was written. The lead has the columns of every lead.
 * Each field with a value is in one place, unless it repeats another one or `LEFT_OUT` says why not.
 */
export function simplifyActivity(activity: IDataObject, source: ActivitySource): IDataObject {
	return new ActivitySimplifier(activity, source).simplify();
}

class ActivitySimplifier {
	private readonly fields: FieldReader;
	private readonly variables: FieldReader;
	private readonly leadRecord?: IDataObject;
	private readonly isListed: boolean;
	private readonly hasMessage: boolean;

	constructor(
		private readonly activity: IDataObject,
		source: ActivitySource,
	) {
		if (isRecord(activity.lead)) this.leadRecord = activity.lead;
		this.isListed = source === 'list' || this.leadRecord !== undefined;
		this.hasMessage = this.isListed || hasMessage(activity);
		this.fields = new FieldReader(activity);
		this.variables = new FieldReader(asRecord(this.leadRecord?.variables));
	}

	simplify(): IDataObject {
		const id = this.fields.take(['_id']);
		const event = this.fields.take(['type']);
		const [createdAt, isFirst, bot] = ['createdAt', 'isFirst', 'bot'].map((name) =>
			this.fields.take([name]),
		);
		const lead = this.lead();
		const parts = {
			campaign: this.campaign(),
			message: this.message(),
			interest: this.fields.takeAll(INTEREST_FIELDS),
			call: this.call(),
			sender: this.fields.takeAll(SENDER_FIELDS),
		};
		const { variables, details } = this.rest(lead !== undefined);
		const values = {
			...{ id, event, createdAt, isFirst, bot },
			lead: orUndefined(orderColumns(LEAD, { ...lead, variables })),
			...parts,
			details,
			[FORMER_ID]: id,
		};
		return orUndefined(values as IDataObject) ?? {};
	}

	private lead(): IDataObject | undefined {
		const { _id: id, contactId } = this.leadRecord ?? {};
		const inRecord: IDataObject = { id, contactId };
		const entries = Object.entries(LEAD_FIELDS).map(([name, sources]) => {
			const value = this.fields.take(sources) ?? inRecord[name];
			if (value === undefined) return [name, this.variables.take(sources)];
			this.variables.dropRepeated(sources, value);
			return [name, value];
		});
		const lead = Object.fromEntries(entries) as IDataObject;
		return orUndefined({ ...lead, email: lead.email ?? this.recipient() });
	}

	/** The address of an email that was sent to the lead. */
	private recipient(): string | undefined {
		const { to } = this.activity;
		if (!isEmail(this.activity) || isReply(this.activity)) return undefined;
		const first: unknown = Array.isArray(to) ? to[0] : to;
		const address = isRecord(first) ? first.address : first;
		// Such as `Ada <ada@example.com>`.
		return typeof address === 'string' ? /[^\s<>"]+@[^\s<>"]+/.exec(address)?.[0] : undefined;
	}

	private campaign(): IDataObject | undefined {
		const { campaignId } = this.activity;
		// Without a campaign, the name is one of the event's or the lead's own.
		const campaign = this.fields.takeAll(campaignId ? CAMPAIGN_FIELDS : NAMELESS_CAMPAIGN_FIELDS);
		if (typeof campaign?.step !== 'number') return campaign;
		return { ...campaign, stepNumber: campaign.step + 1 };
	}

	private message(): IDataObject | undefined {
		const { text, fullText, html }: MessageText = this.hasMessage ? readText(this.activity) : {};
		for (const name of this.textFields()) {
			const value = this.activity[name];
			if (value === html || String(value ?? '').trim() === fullText) this.fields.markUsed(name);
		}
		const hasEnvelope = this.hasMessage && !isNote(this.activity);
		const envelope = (hasEnvelope && this.fields.takeAll(ENVELOPE_FIELDS)) || {};
		const { subject, ...recipients } = envelope;
		const { preview, from, ...others } = this.fields.takeAll(MESSAGE_FIELDS) ?? {};
		const texts = { subject, text, fullText, html, preview };
		const message = orUndefined({ ...texts, from, ...recipients, ...others });
		if (!message || !isReply(this.activity)) return message;
		return { ...message, isAutomatic: isAutomatic(this.activity) };
	}

	private textFields(): string[] {
		return this.hasMessage ? textFields(this.activity) : [];
	}

	private call(): IDataObject | undefined {
		const isAbout = isCall(this.activity) || CALL_EVIDENCE.some((name) => this.activity[name]);
		return isAbout ? this.fields.takeAll(CALL_FIELDS) : undefined;
	}

	/** What no other part has. Only of a delivery about a lead, plain unknown fields are its variables. */
	private rest(hasLead: boolean): { variables?: IDataObject; details?: IDataObject } {
		const texts = this.textFields();
		const isOwn = (name: string) => isOwnField(name) || texts.includes(name);
		const isVariable = (name: string, value: unknown) =>
			hasLead && !this.isListed && !isOwn(name) && typeof value !== 'object';
		const entries = this.fields.remaining().filter(([name, value]) => !isLeftOut(name, value));
		const plain = entries.filter(([name, value]) => isVariable(name, value));
		return {
			variables: orUndefined(Object.fromEntries([...plain, ...this.variables.remaining()])),
			details: orUndefined(Object.fromEntries(entries.filter((entry) => !plain.includes(entry)))),
		};
	}
}

function isLeftOut(name: string, value: unknown): boolean {
	return Object.keys(LEFT_OUT).includes(name) && (name !== 'lead' || isRecord(value));
}
