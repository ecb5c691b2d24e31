import type { Tables } from './arena/figures';
import { measureLargeFile } from './largeFile';
import { measureManyRows } from './manyRows';
import { measurePerLead } from './perLead';

/** What the node costs n8n's process: for a lead, for a file of 500 MB, for a million rows. */
export async function measureResources(): Promise<Tables> {
	return {
		'For each lead': await measurePerLead(),
		'A file of 500 MB': await measureLargeFile(),
		'1,000,000 rows as items': await measureManyRows(),
	};
}
