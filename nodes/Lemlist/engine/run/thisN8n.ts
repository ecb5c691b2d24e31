import type { IExecuteFunctions } from 'n8n-workflow';

import type { ThisN8n } from '../operation';

// The address at which a waiting execution is resumed: the only one for webhooks that n8n gives a node that is no trigger.
const RESUME_URL = '{{ $execution.resumeUrl }}';

/** What n8n tells an operation about itself. */
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
