import type { Tables } from './arena/figures';
import { measureHeldMemory } from './heldMemory';
import { measureLargeFile } from './largeFile';
import { measureManyRows } from './manyRows';
import { measurePerLead } from './perLead';

/** What the node costs n8n's process: for a lead, for a file of 500 MB, for a million rows. */
export async function measureResources(): Promise<Tables> {
	return {
		'CPU time for each lead': await measurePerLead(),
		'Memory held for each lead, half-way': await measureHeldMemory(),
		'A file of 500 MB': await measureLargeFile(),
		'1,000,000 rows as items': await measureManyRows(),
	};
}
