import type { IDataObject } from 'n8n-workflow';

/** A hint about disabled webhooks; lemlist disables one that keeps failing, without a notification. */
export function disabledHint(hooks: IDataObject[]): string | undefined {
	const count = hooks.filter(({ disabled }) => disabled === true).length;
	if (count === 0) return undefined;
	const subject = count === 1 ? '1 webhook is' : `${count} webhooks are`;
	return `${subject} disabled: lemlist stopped delivering because the address kept failing. If a Lemlist Community Trigger needs it, publish that workflow again to repair it; otherwise delete it.`;
}
