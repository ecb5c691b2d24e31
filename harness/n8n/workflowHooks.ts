import type { Hook } from '../../emulator/model/state';
import type { WorkflowJson } from './workflowJson';

/** The hooks at the emulator that call a webhook of this workflow; those of other workflows don't count. */
export function workflowHooks({ nodes }: Pick<WorkflowJson, 'nodes'>, hooks: Hook[]): Hook[] {
	const webhookIds = nodes.flatMap(({ webhookId }) => webhookId ?? []);
	return hooks.filter(({ targetUrl }) =>
		webhookIds.some((webhookId) => targetUrl.includes(`/${webhookId}/`)),
	);
}
