import type { IExecuteFunctions } from 'n8n-workflow';

import type { ThisN8n } from '../operation';

// The address at which a waiting execution is resumed: the only webhook address that n8n provides to a node other than a trigger.
const RESUME_URL = '{{ $execution.resumeUrl }}';

/** What n8n says about itself to an operation. */
export function readThisN8n(context: IExecuteFunctions, itemIndex: number): ThisN8n {
	return {
		instanceId: context.getInstanceId(),
		editorUrl: context.getInstanceBaseUrl().replace(/\/+$/, ''),
		webhookRoot: toWebhookRoot(String(context.evaluateExpression(RESUME_URL, itemIndex))),
	};
}

/** `https://n8n.example.com/n8n` of `https://n8n.example.com/n8n/webhook-waiting/123?signature=…`. */
function toWebhookRoot(resumeUrl: string): string {
	const { origin, pathname } = new URL(resumeUrl);
	return origin + pathname.split('/').slice(0, -2).join('/');
}
