import type { Row } from './measurement/figures';
import { surviveWithOurTrigger, toSingleProcess } from './measurement/troubleRun';

/** Our trigger in an hour of trouble, in one process of n8n with SQLite. */
export async function measureTrouble(): Promise<Row[]> {
	return await surviveWithOurTrigger({}, toSingleProcess);
}
