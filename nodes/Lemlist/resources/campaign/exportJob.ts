import type { IDataObject } from 'n8n-workflow';

import type { ResponseProblem } from '../../engine/operation';
import { asRecord } from '../../output/records';

/** A statistics export, prepared in the background (docs/lemlist-api.md#statistics-export). */
export interface ExportJob {
	_id: string;
	status: string;
	url: string;
	campaignName?: IDataObject[string];
}

/** Reads an export from a part of a response; missing values become empty texts. */
export function toExportJob(response: unknown): ExportJob {
	const { _id, status, url, campaignName } = asRecord(response);
	return {
		_id: String(_id ?? ''),
		status: String(status ?? ''),
		url: String(url ?? ''),
		campaignName,
	};
}

export const NOT_STARTED: ResponseProblem = {
	problem: 'lemlist returned no export ID',
	advice: 'Run the workflow again later.',
};

export const NOT_WRITTEN: ResponseProblem = {
	problem: 'lemlist could not write the export',
	advice: 'Run the workflow again later.',
};

export function notReadyAfter(minutes: number): ResponseProblem {
	return {
		problem: `The export is not ready after ${minutes} minutes`,
		advice: "Increase 'Maximum Wait'.",
	};
}
