import { findUses } from '../../harness/n8nApi/findUses';
import oldest from '../../harness/n8nApi/oldest.json';

describe('what published code uses of n8n', () => {
	const uses = findUses();
	const isKnown = (name: string, isImported: boolean) =>
		(isImported ? oldest.exports : oldest.members).includes(name);

	it('is found by the types of the compiler', () => {
		const names = uses.map(({ name }) => name);

		expect(names).toEqual(
			expect.arrayContaining(['getNodeParameter', 'httpRequestWithAuthentication', 'NodeApiError']),
		);
	});

	it('is there in the oldest n8n that works, or the file asks first', () => {
		const offenders = uses
			.filter(({ name, isImported, isGuarded }) => !isGuarded && !isKnown(name, isImported))
			.map(({ name, file }) => `${name} in ${file}`);

		expect(offenders).toEqual([]);
	});

	it('asks only for what that n8n lacks', () => {
		const guarded = uses.filter(({ isGuarded }) => isGuarded).map(({ name }) => name);

		expect([...new Set(guarded)].sort()).toEqual([
			'OperationalError',
			'addExecutionHints',
			'getExecutionCancelSignal',
			'getPollBudgetMs',
			'isToolExecution',
			'saveFailedExecution',
		]);
	});
});
