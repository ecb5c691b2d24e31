import path from 'node:path';

import { DISTURBANCES } from './disturbances';
import { disturbEveryWay, KINDS, TIMES } from './matrix';
import { quicken } from './pace';
import { leftOpen } from './leftovers';

const rejections: unknown[] = [];

beforeAll(() => {
	quicken(jest.requireActual(path.resolve(__dirname, '../../dist/nodes/Lemlist/transport/timing')));
	process.on('unhandledRejection', (error) => rejections.push(error));
});

describe.each(KINDS.map((kind) => [kind.name, kind] as const))('%s', (_name, kind) => {
	it('survives every disturbance, and reports the truth', async () => {
		const leftovers = leftOpen();

		const cells = await disturbEveryWay(kind);

		const { length } = kind.unsuited ?? [];
		expect(cells).toHaveLength((DISTURBANCES.length - length) * TIMES.length);
		expect(cells.filter(({ problems }) => problems.length > 0)).toEqual([]);
		expect(rejections).toEqual([]);
		expect(await leftovers()).toEqual([]);
	}, 300_000);
});
