import { runNode } from '../../../harness/engine/runNode';
import { toDeliveryTarget } from './deliveryTarget';
import { triggerHarnessForEachTest } from './triggerHarness';

const harness = triggerHarnessForEachTest({ enrichmentPolls: 0 });

const PERSON = {
	firstName: 'Ada',
	lastName: 'Okafor',
	companyDomain: 'lumen.com',
	linkedinUrl: 'https://www.linkedin.com/in/ada-okafor',
};

const enrich = async (enrichments: string[], operation: 'enrichPerson' | 'enrichMany') =>
	await runNode(harness.emulator, {
		operation: `enrichment: ${operation}`,
		parameters: { person: PERSON, enrichments },
	});

describe('an enrichment that lemlist delivers', () => {
	it.each<[string, string[]]>([
		['the event alone', ['enrichmentDone']],
		['all events', ['*']],
	])('is an item as Enrichment: Get returns it, for %s', async (_name, events) => {
		const trigger = await harness.openPublished({ events });
		const { json: started } = await enrich(['findEmail', 'findPhone'], 'enrichPerson');

		await harness.emulator.awaitDeliveries();

		const enrichmentId = String(started[0].id ?? started[0].enrichmentId);
		const { json } = await runNode(harness.emulator, {
			operation: 'enrichment: get',
			parameters: { enrichmentId, simplify: true },
		});
		expect(toDeliveryTarget(trigger).outputs()).toEqual([
			[{ event: 'enrichmentDone', ...json[0], emailStatus: 'deliverable' }],
		]);
		expect(json[0]).toMatchObject({ enrichmentId, email: 'ada@lumen.com' });
	});

	it('starts one execution for the people of a request', async () => {
		const trigger = await harness.openPublished({ events: ['enrichmentDone'] });
		await runNode(harness.emulator, {
			operation: 'enrichment: enrichMany',
			parameters: { person: PERSON, enrichments: ['findEmail'] },
			items: [{}, {}],
		});

		await harness.emulator.awaitDeliveries();

		expect(toDeliveryTarget(trigger).outputs()).toMatchObject([
			[{ email: 'ada@lumen.com' }, { email: 'ada@lumen.com' }],
		]);
	});

	it('stays as lemlist sent it without Simplify, but for the secret', async () => {
		const trigger = await harness.openPublished({ events: ['enrichmentDone'], simplify: false });
		await enrich(['verifyEmail', 'findEmail', 'linkedinEnrichment'], 'enrichPerson');

		await harness.emulator.awaitDeliveries();

		const [[item] = []] = toDeliveryTarget(trigger).outputs();
		expect(Object.keys(item ?? {})).toEqual(['type', 'data']);
	});
});
