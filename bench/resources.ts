import type { Tables } from './measurement/figures';
import { measureLeadMemory } from './leadMemory';
import { measureLargeFile } from './largeFile';
import { measureManyRows } from './manyRows';
import { measureCpuPerLead } from './cpuPerLead';

/** What the node costs n8n's process: per lead, for a file of 500 MB, and for a million rows. */
export async function measureResources(): Promise<Tables> {
	return {
		'CPU time for each lead': await measureCpuPerLead(),
		'Memory held for each lead, half-way': await measureLeadMemory(),
		'A file of 500 MB': await measureLargeFile(),
		'1,000,000 rows as items': await measureManyRows(),
	};
}
