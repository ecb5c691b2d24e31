import type { INode, INodeCredentials, INodeParameters } from 'n8n-workflow';

import type { ApiVersion } from '../nodes/Lemlist/engine/operation';
import { findMapping } from './mappings';
import { isHttpRequest, toRequestOperation } from './httpRequest/migrateHttpRequest';
import type { OperationRoute } from './httpRequest/operationRoute';
import { migrateTrigger } from './migrateTrigger';
import type { OldParameters } from './values';

const OLD_PACKAGE = 'n8n-nodes-base';
const NEW_PACKAGE = 'n8n-nodes-lemlist';
const OLD_CREDENTIAL = 'lemlistApi';
const NEW_CREDENTIAL = 'lemlistCommunityApi';
/** The versions that the editor gives new nodes. */
const ACTION_VERSION = 1;
const TRIGGER_VERSION = 1.1;

/** A changed node, and what its owner should know. */
export interface MigratedNode {
	node: INode;
	/** Its operation, as `<resource>: <operation>` and version, or the name of the trigger. */
	does: string;
	notes: string[];
	/** The name that its new credential should have. */
	credential?: string;
}

/** A node that concerns lemlist and is left as it is. */
export interface SkippedNode {
	reason: string;
}

/** Our replacement for a built-in Lemlist node, or for an HTTP Request node that calls one of our routes; none for any other node. */
export function migrateNode(
	node: INode,
	routes: readonly OperationRoute[],
): MigratedNode | SkippedNode | undefined {
	const [packageName, name] = node.type.split('.');
	if (packageName !== OLD_PACKAGE) return skipUnknown(node);
	if (name === 'lemlistTrigger')
		return replaceNode(node, {
			...migrateTrigger(readOldParameters(node)),
			does: 'trigger',
			typeVersion: TRIGGER_VERSION,
		});
	// As a tool of an AI agent, the node has another type and a description.
	if (name === 'lemlist' || name === 'lemlistTool') return migrateAction(node);
	return isHttpRequest(node) ? migrateRequest(node, routes) : skipUnknown(node);
}

function skipUnknown({ credentials = {} }: INode): SkippedNode | undefined {
	return OLD_CREDENTIAL in credentials
		? { reason: "it uses the credential of n8n's own node" }
		: undefined;
}

const readOldParameters = ({ parameters }: INode) => parameters as OldParameters;

function migrateRequest(
	node: INode,
	routes: readonly OperationRoute[],
): MigratedNode | SkippedNode | undefined {
	const found = toRequestOperation(node, routes, OLD_CREDENTIAL);
	if (!found || 'reason' in found) return found;
	const { operation, apiVersion, parameters, notes } = found;
	const { [OLD_CREDENTIAL]: lemlist } = node.credentials ?? {};
	const withoutOthers = { ...node, ...(lemlist && { credentials: { [OLD_CREDENTIAL]: lemlist } }) };
	return replaceNode(withoutOthers, {
		name: node.type.endsWith('Tool') ? 'lemlistTool' : 'lemlist',
		does: `${operation} in ${apiVersion}`,
		typeVersion: ACTION_VERSION,
		parameters: toActionParameters(node, { operation, apiVersion, parameters }),
		notes,
	});
}

function migrateAction(node: INode): MigratedNode | SkippedNode {
	const mapping = findMapping(node.parameters);
	if (!mapping) return { reason: 'its operation is unknown' };
	const {
		apiVersion,
		parameters,
		notes = [],
	} = mapping.convert({
		...mapping.defaults,
		...node.parameters,
	});
	return replaceNode(node, {
		does: `${mapping.to} in ${apiVersion}`,
		typeVersion: ACTION_VERSION,
		parameters: toActionParameters(node, { operation: mapping.to, apiVersion, parameters }),
		notes: [...(mapping.outputChange ? [mapping.outputChange] : []), ...notes],
	});
}

/** The parameters of our action node, with the text that a user has written for a tool. */
function toActionParameters(
	{ parameters: { descriptionType, toolDescription } }: INode,
	ours: { operation: string; apiVersion: ApiVersion; parameters: INodeParameters },
): INodeParameters {
	const [resource, operation] = ours.operation.split(': ');
	const hasOwnText = descriptionType !== 'auto' && toolDescription !== undefined;
	return {
		...(hasOwnText && {
			toolDescriptionMode: 'manual',
			manualToolDescription: toolDescription,
		}),
		...(ours.apiVersion === 'v1' && { apiVersion: 'v1' }),
		resource,
		operation,
		...ours.parameters,
	};
}

interface Replacement
	extends Pick<INode, 'parameters' | 'typeVersion'>,
		Pick<MigratedNode, 'does' | 'notes'> {
	/** The type without its package; by default that of the old node. */
	name?: string;
}

function replaceNode(node: INode, { does, notes, name, ...ours }: Replacement): MigratedNode {
	const { continueOnFail, credentials, ...kept } = node;
	const onError = node.onError ?? (continueOnFail ? 'continueRegularOutput' : undefined);
	const credential = credentials?.[OLD_CREDENTIAL]?.name || undefined;
	const isNameless = credentials !== undefined && OLD_CREDENTIAL in credentials && !credential;
	return {
		does,
		node: {
			...kept,
			type: `${NEW_PACKAGE}.${name ?? node.type.split('.')[1]}`,
			...ours,
			...(onError && { onError }),
			...(credentials && { credentials: newCredentials(credentials) }),
		},
		notes: [
			...notes,
			...(onError && onError !== 'stopWorkflow' ? [FAILED_ITEMS] : []),
			...(isNameless ? [NO_NAME] : []),
		],
		credential,
	};
}

const FAILED_ITEMS =
	'A failed item keeps the columns of its input and has `error`; at the regular output it has `errorDetails` as well.';

const NO_NAME = 'Its credential had no name; select one in the node.';

/** Exports hold no secrets; n8n selects the credential with this name. */
function newCredentials({
	[OLD_CREDENTIAL]: lemlist,
	...others
}: INodeCredentials): INodeCredentials {
	return lemlist?.name ? { ...others, [NEW_CREDENTIAL]: { id: null, name: lemlist.name } } : others;
}
