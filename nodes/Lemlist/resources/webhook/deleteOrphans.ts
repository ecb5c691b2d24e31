import { defineOperation } from '../../engine/defineOperation';
import { singlePage } from '../../pagination/strategies';
import { findOrphans } from './findOrphans';
import { orphanFields } from './orphanFields';
import { webhookOutput } from './output';
import { toWebhookAddress } from './webhookAddress';

export const deleteOrphans = defineOperation({
	name: 'Delete Orphans',
	value: 'deleteOrphans',
	action: 'Delete orphaned webhooks',
	description:
		'Find webhooks that no workflow uses any longer, and delete them except in a dry run',
	sideEffects: ['irreversible'],
	fields: orphanFields,
	route: 'GET /hooks',
	// Two items with the same base URL must not delete the same webhooks.
	serializeBy: () => 'orphans',
	output: webhookOutput,
	async run({ start, send, fail }, { baseUrl, knownUrls, dryRun }) {
		if (!toWebhookAddress(baseUrl)) {
			fail({
				problem: `'${baseUrl}' is not a URL`,
				advice: "Enter a 'Base URL' that starts with https://.",
			});
		}
		const orphans = findOrphans(singlePage().toRecords(await start()), baseUrl, knownUrls);
		for (const { _id } of dryRun ? [] : orphans) {
			await send('DELETE /hooks/{hookId}', { path: { hookId: _id } });
		}
		return orphans.map((hook) => ({ ...hook, deleted: !dryRun }));
	},
});
