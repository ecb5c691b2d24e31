import { without } from '../../output/items';
import type { Output } from '../../output/output';
import { addressOf } from './orphans';

const hooks = without('secret');

/** Webhooks with their state and with the address that the trigger of their workflow shows. */
export const withState: Output = {
	toItems: (answer, parameters) =>
		hooks.toItems(answer, parameters).map(({ json }) => ({
			json: {
				...json,
				state: json.disabled ? 'disabled' : 'active',
				workflowUrl: addressOf(String(json.targetUrl)) ?? '',
			},
		})),
};
