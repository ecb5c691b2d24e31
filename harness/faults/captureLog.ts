import { LoggerProxy } from 'n8n-workflow';

import { createExecuteContext } from '../engine/executeContext';

const LEVELS = ['error', 'warn', 'info', 'debug'] as const;

/** Collects everything that n8n logs from now on, at any level. */
export function captureLog(): unknown[] {
	const entries: unknown[] = [];
	const { logger } = createExecuteContext({ apiKey: 'unused', baseUrl: 'http://127.0.0.1' });
	for (const level of LEVELS) logger[level] = (...entry) => void entries.push(entry);
	LoggerProxy.init(logger);
	return entries;
}
