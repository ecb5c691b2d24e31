import { createRequire } from 'node:module';
import { resolve } from 'node:path';

import type * as TimingModule from '../../nodes/Lemlist/transport/timing';

const BUILT_FILE = resolve(__dirname, '../../dist/nodes/Lemlist/transport/timing.js');

/** Makes the built package wait milliseconds between attempts instead of seconds; `changes` win. */
export function useFastTimings(changes: Partial<TimingModule.Timing> = {}): void {
	const { configureTimings } = createRequire(__filename)(BUILT_FILE) as typeof TimingModule;
	configureTimings({ backoffMs: 1, maxBackoffMs: 4, maxJitterMs: 4, ...changes });
}
