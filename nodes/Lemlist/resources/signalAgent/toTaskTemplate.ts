import type { IDataObject } from 'n8n-workflow';

/** Converts the form's task to lemlist's nested template; `undefined` without a task. */
export function toTaskTemplate(task: IDataObject | undefined): IDataObject | undefined {
	if (!task) return undefined;
	const { ownerType, ownerId, type, priority, ...data } = task;
	return { ownerType, ownerId, type, priority: Number(priority), data };
}
