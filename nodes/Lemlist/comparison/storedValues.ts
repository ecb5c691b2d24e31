import type { IDataObject } from 'n8n-workflow';

import { isBlank, trimText } from '../engine/input/values';

// A lead's company is one record for all leads that work there (docs/lemlist-api.md#lead-fields).
const COMPANY_FIELDS = /^company(Name|Domain|Website|LinkedinUrl|LinkedinUrlSalesNav)$/;

const ISO_DATE = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?$/;

/** The address in the form in which two spellings of one mailbox are equal. */
export function normalizeEmail(email: unknown): string {
	return trimText(String(email ?? '')).toLowerCase();
}

/** The part of a LinkedIn URL that identifies a person or a company, such as `/in/jane-doe`; empty without one. */
export function normalizeLinkedinUrl(url: unknown): string {
	const text = trimText(String(url ?? ''))
		.replace(/^https?:\/\//i, '')
		.replace(/[?#].*$/, '')
		.replace(/\/+$/, '');
	const [host, ...path] = text.split('/');
	if (!/(^|\.)linkedin\.com$/i.test(host) || path.length < 2) return decode(text);
	// A language or a tab can follow a public profile; the ID of Sales Navigator comes third.
	const isPublic = /^(in|company|school|showcase)$/i.test(path[0]);
	return decode(`/${(isPublic ? path.slice(0, 2) : path).join('/')}`);
}

/**
 * The wanted fields whose value lemlist stores differently. lemlist keeps texts: numbers, booleans and
 * dates become texts, and blanks at the ends are lost (docs/lemlist-api.md#lead-fields).
 */
export function changedFields(
	stored: IDataObject,
	wanted: IDataObject,
	{ updatesCompany = true }: { updatesCompany?: boolean } = {},
): IDataObject {
	const entries = Object.entries(wanted).filter(([name, value]) => {
		if (isEqual(name, stored[name], value)) return false;
		return updatesCompany || !COMPANY_FIELDS.test(name) || isBlank(stored[name]);
	});
	return Object.fromEntries(entries) as IDataObject;
}

/** Whether lemlist would store a value as what it stores already. */
function isEqual(name: string, stored: unknown, wanted: unknown): boolean {
	const [before, after] = [toStoredText(stored), toStoredText(wanted)];
	if (before === after) return true;
	if (before === '' || after === '') return false;
	if (name === 'email') return normalizeEmail(before) === normalizeEmail(after);
	if (/linkedinUrl/i.test(name))
		return normalizeLinkedinUrl(before) === normalizeLinkedinUrl(after);
	if (/domain$/i.test(name)) return before.toLowerCase() === after.toLowerCase();
	if (/phone/i.test(name)) return onlyDigits(before) === onlyDigits(after);
	return isSameMoment(before, after);
}

function toStoredText(value: unknown): string {
	if (isBlank(value)) return '';
	return trimText(String(value)).normalize('NFC').replace(/\r\n?/g, '\n');
}

// lemlist may group digits (believed); a number without digits is compared as text.
function onlyDigits(text: string): string {
	return text.replace(/[\s().\-/]/g, '') || text;
}

function isSameMoment(before: string, after: string): boolean {
	if (!ISO_DATE.test(before) || !ISO_DATE.test(after)) return false;
	return new Date(before).getTime() === new Date(after).getTime();
}

function decode(text: string): string {
	try {
		return decodeURIComponent(text).toLowerCase();
	} catch {
		return text.toLowerCase();
	}
}
