import type { IDataObject } from 'n8n-workflow';

import { stepType } from '../fields/stepType';

/** What the form calls records that have no name of their own. */
export function alertName({ metric, comparisonOperator, threshold, scope }: IDataObject): string {
	return `${metric} ${comparisonOperator} ${threshold} (${scope})`;
}

/** The main sequence of a campaign, or the branch of one by the step where it begins. */
export function sequenceName(sequence: IDataObject): string {
	const { level, conditionalStepIndex, _id } = sequence;
	const count = stepsOf(sequence).length;
	const steps = count === 1 ? '1 step' : `${count} steps`;
	if (!level) return `Main sequence (${steps})`;
	const place =
		conditionalStepIndex === undefined ? '' : ` of step ${Number(conditionalStepIndex) + 1}`;
	return `Branch${place}, level ${level} (${steps}, ${_id})`;
}

/** The steps of a sequence, in order. */
export function stepsOf({ steps }: IDataObject): IDataObject[] {
	return Array.isArray(steps) ? (steps as IDataObject[]) : [];
}

/** The place of a step, its kind as the form calls it, and the beginning of its text. */
export function stepName({ index, type, subject, title, message }: IDataObject): string {
	const kind = stepType.options.find(({ value }) => value === type)?.name ?? type ?? 'Email';
	const text = plain(subject || title || message);
	return [`${index}. ${kind}`, text].filter(Boolean).join(': ');
}

/** What a task is about and when it is due. */
export function taskName({ title, content, type, dueDate }: IDataObject): string {
	const due = typeof dueDate === 'string' ? `, due ${dueDate.slice(0, 'YYYY-MM-DD'.length)}` : '';
	return `${plain(title || content) || type}${due}`;
}

const MAX_LENGTH = 60;

function plain(text: unknown): string {
	if (typeof text !== 'string') return '';
	const words = text
		.replace(/<[^>]*>/g, ' ')
		.replace(/\s+/g, ' ')
		.trim();
	return words.length > MAX_LENGTH ? `${words.slice(0, MAX_LENGTH).trim()}...` : words;
}
