import { LoggerProxy } from 'n8n-workflow';

import { contextWith } from '../support/context';

const LEVELS = ['error', 'warn', 'info', 'debug'] as const;

/** From now on everything that n8n would write to its log, at any level. */
export function keepLog(): unknown[] {
	const entries: unknown[] = [];
	const { logger } = contextWith({ apiKey: 'unused', baseUrl: 'http://127.0.0.1' });
	for (const level of LEVELS) logger[level] = (...entry) => void entries.push(entry);
	LoggerProxy.init(logger);
	return entries;
}
