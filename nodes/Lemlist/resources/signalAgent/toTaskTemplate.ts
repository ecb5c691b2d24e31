import type { IDataObject } from 'n8n-workflow';

/** The task of each signal as lemlist nests it; nothing when none is filled in. */
export function toTaskTemplate(task: IDataObject | undefined): IDataObject | undefined {
	if (!task) return undefined;
	const { ownerType, ownerId, type, priority, ...data } = task;
	return { ownerType, ownerId, type, priority: Number(priority), data };
}
