import type { IDataObject } from 'n8n-workflow';

import type { Flaw } from '../../engine/operation';
import { asRecord } from '../../output/records';

/** A statistics export, prepared in the background (docs/lemlist-api.md#statistics-export). */
export interface ExportJob {
	_id: string;
	status: string;
	url: string;
	campaignName?: IDataObject[string];
}

/** The export in a part of an answer; empty texts stand for what lemlist did not say. */
export function toExportJob(response: unknown): ExportJob {
	const { _id, status, url, campaignName } = asRecord(response);
	return {
		_id: String(_id ?? ''),
		status: String(status ?? ''),
		url: String(url ?? ''),
		campaignName,
	};
}

export const NOT_STARTED: Flaw = {
	problem: 'lemlist gave no ID of an export',
	advice: 'Run the workflow again later.',
};

export const NOT_WRITTEN: Flaw = {
	problem: 'lemlist could not write the export',
	advice: 'Run the workflow again later.',
};

export function notReadyAfter(minutes: number): Flaw {
	return {
		problem: `The export is not ready after ${minutes} minutes`,
		advice: "Raise 'Wait at Most'.",
	};
}
