import { NodeOperationError } from 'n8n-workflow';

import { BASE_URL_ADVICE, enteredBaseUrl, isWebAddress, type ServerFields } from './baseUrl';
import type { Context } from './call';
import { NOT_ALLOWED } from './errors/classification';

export const CREDENTIAL_TYPE = 'lemlistCommunityApi';

export interface Credential {
	apiKey: string;
	/** Without a slash at the end. */
	baseUrl: string;
}

/**
 * The credential of a node, without surrounding blanks. Its expressions are evaluated for the item, or
 * without one where there are no items. Throws an error that names the field which has no usable value.
 */
export async function readCredential(context: Context, itemIndex?: number): Promise<Credential> {
	const stored = await context.getCredentials<ServerFields & { apiKey?: unknown }>(
		CREDENTIAL_TYPE,
		itemIndex,
	);
	const fail = (problem: string, advice: string): never => {
		const error = new NodeOperationError(context.getNode(), problem, { description: advice });
		Object.assign(error.context, NOT_ALLOWED);
		throw error;
	};
	const read = (value: unknown, label: string, advice: string): string => {
		const isText = typeof value !== 'object' || value === null;
		const text = isText ? String(value ?? '').trim() : '';
		if (text) return text;
		const problem = isText ? 'empty' : 'not a text';
		return fail(`'${label}' of the credential is ${problem}`, `${advice} ${EXPRESSION_ADVICE}`);
	};

	const apiKey = read(stored.apiKey, 'API Key', API_KEY_ADVICE);
	const urlAdvice = `Open the credential. ${BASE_URL_ADVICE}`;
	const baseUrl = read(enteredBaseUrl(stored), 'Base URL', urlAdvice).replace(/\/+$/, '');
	if (!isWebAddress(baseUrl)) fail("'Base URL' of the credential is not a web address", urlAdvice);
	return { apiKey, baseUrl };
}

const API_KEY_ADVICE =
	'Open the credential and enter the API key from Settings > Integrations in lemlist.';

const EXPRESSION_ADVICE =
	'An expression needs a value for each item; dropdown lists have no item, so enter IDs there.';
