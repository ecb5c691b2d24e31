import type { IDataObject } from 'n8n-workflow';

import { asRecord } from '../output/records';
import { stepType } from '../fields/stepType';

/** The label of an alert, which has no name: "bounceRate above 5 (global)". */
export function alertLabel({ metric, comparisonOperator, threshold, scope }: IDataObject): string {
	return `${metric} ${comparisonOperator} ${threshold} (${scope})`;
}

/** The label of a branch of a condition: its name, or what it tests. */
export function branchLabel({
	name,
	key,
	customField,
	customValues,
	index,
	fallback,
}: IDataObject): string {
	if (fallback) return 'Else';
	const test = [customField ?? key, customValues].flat().filter(Boolean).join(' ');
	return String(name || test || `Branch ${Number(index) + 1}`);
}

/** The label of a signal: its type, and whom or what it is about. */
export function signalLabel({ type, contact, company }: IDataObject): string {
	const { fullName, email, linkedinUrl } = asRecord(contact);
	const { name, domain } = asRecord(company);
	const subject = fullName ?? email ?? linkedinUrl ?? name ?? domain;
	return [type, subject].filter(Boolean).join(': ');
}

/** The label of a sequence: the main sequence, or a branch with the step where it begins. */
export function sequenceLabel(sequence: IDataObject): string {
	const { level, conditionalStepIndex, _id } = sequence;
	const count = sequenceSteps(sequence).length;
	const steps = count === 1 ? '1 step' : `${count} steps`;
	if (!level) return `Main sequence (${steps})`;
	const position =
		conditionalStepIndex === undefined ? '' : ` of step ${Number(conditionalStepIndex) + 1}`;
	return `Branch${position}, level ${level} (${steps}, ${_id})`;
}

/** The steps of a sequence in order. */
export function sequenceSteps({ steps }: IDataObject): IDataObject[] {
	return Array.isArray(steps) ? (steps as IDataObject[]) : [];
}

/** The label of a step: its position, its type and the beginning of its text. */
export function stepLabel({ index, type, subject, title, message }: IDataObject): string {
	const kind = stepType.options.find(({ value }) => value === type)?.name ?? type ?? 'Email';
	const text = toPlainText(subject || title || message);
	return [`${index}. ${kind}`, text].filter(Boolean).join(': ');
}

/** The label of a task: its title and its due date. */
export function taskLabel({ title, content, type, dueDate }: IDataObject): string {
	const due = typeof dueDate === 'string' ? `, due ${dueDate.slice(0, 'YYYY-MM-DD'.length)}` : '';
	return `${toPlainText(title || content) || type}${due}`;
}

const MAX_LABEL_LENGTH = 60;

function toPlainText(text: unknown): string {
	if (typeof text !== 'string') return '';
	const plainText = text
		.replace(/<[^>]*>/g, ' ')
		.replace(/\s+/g, ' ')
		.trim();
	return plainText.length > MAX_LABEL_LENGTH
		? `${plainText.slice(0, MAX_LABEL_LENGTH).trim()}...`
		: plainText;
}
