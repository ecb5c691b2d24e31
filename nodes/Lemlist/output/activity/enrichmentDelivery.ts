import type { IDataObject } from 'n8n-workflow';

import { enrichmentResult, PROFILE_FIELDS } from '../enrichmentResult';
import { asRecord, asRecords } from '../records';

const RESULT_NAMES = ['find_email', 'verify', 'find_phone', 'linkedin_enrichment'];

/** Whether a delivery holds results of enrichments, which are no activities. */
export function isEnrichmentDelivery({ type, data }: IDataObject): boolean {
	return /^enrichment(?:Done|Error)$/.test(String(type)) && asRecords(data).length > 0;
}

/** One item for each enrichment, with the fields that *Enrichment: Get* returns. */
export function simplifyEnrichments({ type, data, ...others }: IDataObject): IDataObject[] {
	return asRecords(data).map(({ id, data: found, metadata, ...entry }) => {
		const results: IDataObject = { ...entry, ...asRecord(found) };
		const [{ json }] = enrichmentResult.toItems(
			{
				enrichmentId: id,
				enrichmentStatus: type === 'enrichmentDone' ? 'done' : 'error',
				data: toResultData(results),
			},
			{ simplify: true },
		);
		const details = Object.entries({ ...others, ...results }).filter(isDetail);
		return {
			event: type,
			...json,
			...(metadata !== undefined && { metadata }),
			...(details.length > 0 && { details: Object.fromEntries(details) }),
		};
	});
}

/** The names of a delivery are those of bulk requests (docs/lemlist-api.md#enrichment). */
function toResultData(results: IDataObject): IDataObject {
	const [foundEmail, verified, phone, profile] = RESULT_NAMES.map((name) =>
		asRecord(results[name]),
	);
	const [position] = asRecords(profile, 'positionGroups');
	const { name: companyName, domain: companyDomain } = asRecord(position?.company);
	return {
		email: { ...asRecord(results.email), ...foundEmail, ...verified },
		phone: { ...asRecord(results.phone), ...phone },
		linkedin: { companyName, companyDomain, ...asRecord(results.linkedin), ...profile },
	};
}

/** Whether the fields of the result leave something out: all but a profile with a history is in them. */
function isDetail([name, value]: [string, unknown]): boolean {
	if (name === 'teamId') return false;
	if (name !== 'linkedin_enrichment' && name !== 'linkedin') {
		return ![...RESULT_NAMES, 'email', 'phone'].includes(name);
	}
	return Object.keys(asRecord(value)).some((key) => !PROFILE_FIELDS.includes(key));
}
