import { emulatorForEachTest } from './emulatorForEachTest';

describe('GET /fields', () => {
	const context = emulatorForEachTest();

	it('returns the registry by entity and source', async () => {
		const all = await context.http.get('/fields');
		const custom = await context.http.get('/fields?entity=contact&source=custom');

		expect(Object.keys(all.data.data)).toEqual(['contact', 'company']);
		expect(custom.data).toEqual({
			success: true,
			data: {
				contact: [
					{ name: 'favoriteColor', label: 'Favorite Color', type: 'text', source: 'custom' },
					{ name: 'score', label: 'Score', type: 'number', source: 'custom' },
				],
			},
		});
	});
});
