import type { IDataObject } from 'n8n-workflow';

/** The entry that lemlist answers with when a value is on its list. */
export function entry(answer: unknown): IDataObject | undefined {
	const found = answer as IDataObject | undefined;
	return found?._id ? found : undefined;
}
