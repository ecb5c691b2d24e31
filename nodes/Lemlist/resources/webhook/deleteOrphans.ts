import { defineOperation } from '../../engine/define';
import { wholeList } from '../../transport/pagination';
import { addressOf, orphansOf } from './orphans';
import { orphanFields } from './orphanFields';
import { withState } from './withState';

export const deleteOrphans = defineOperation({
	name: 'Delete Orphans',
	value: 'deleteOrphans',
	action: 'Delete orphaned webhooks',
	description:
		'Find the webhooks of an address that no workflow uses any more, and delete them unless it is a dry run',
	effects: ['permanent'],
	fields: orphanFields,
	route: 'GET /hooks',
	// Two items about one address must not delete the same webhooks.
	orderedBy: () => 'orphans',
	output: withState,
	async run({ begin, send, fail }, { baseUrl, knownUrls, dryRun }) {
		if (!addressOf(baseUrl)) {
			fail({ problem: `'${baseUrl}' is not a URL`, advice: "Begin 'Base URL' with https://." });
		}
		const orphans = orphansOf(wholeList().records(await begin()), baseUrl, knownUrls);
		for (const { _id } of dryRun ? [] : orphans) {
			await send('DELETE /hooks/{hookId}', { path: { hookId: _id } });
		}
		return orphans.map((hook) => ({ ...hook, deleted: !dryRun }));
	},
});
