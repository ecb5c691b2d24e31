import { NodeOperationError, type INode } from 'n8n-workflow';

import type { Context } from '../call';
import { NOT_ALLOWED } from '../errors/classification';
import { BASE_URL_ADVICE, isWebAddress } from './baseUrl';

/** The error for a credential that cannot be used, with what to do about it. */
export function credentialError(
	context: { getNode(): INode },
	problem: string,
	advice: string,
): NodeOperationError {
	const error = new NodeOperationError(context.getNode(), problem, { description: advice });
	Object.assign(error.context, NOT_ALLOWED);
	return error;
}

/** The text of a credential's field, without surrounding blanks. Throws an error with its label if there is none. */
export function readText(context: Context, value: unknown, label: string, advice: string): string {
	const isText = typeof value !== 'object' || value === null;
	const text = isText ? String(value ?? '').trim() : '';
	if (text) return text;
	const problem = isText ? 'empty' : 'not text';
	throw credentialError(context, `'${label}' of the credential is ${problem}`, advice);
}

/** The base URL that a user has entered, without a slash at the end. Throws where it is no web address. */
export function readBaseUrl(context: Context, entered: unknown, adviceIfEmpty = ''): string {
	const advice = `Open the credential. ${BASE_URL_ADVICE}`;
	const baseUrl = readText(context, entered, 'Base URL', `${advice} ${adviceIfEmpty}`.trim());
	if (!isWebAddress(baseUrl))
		throw credentialError(context, "'Base URL' of the credential is not a web address", advice);
	return baseUrl.replace(/\/+$/, '');
}
