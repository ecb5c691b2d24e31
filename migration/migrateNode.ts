import type { INode, INodeCredentials } from 'n8n-workflow';

import { findMapping } from './mappings';
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

/** Our replacement for a built-in Lemlist node; none for any other node. */
export function migrateNode(node: INode): MigratedNode | undefined {
	const [packageName, name] = node.type.split('.');
	if (packageName !== OLD_PACKAGE) return undefined;
	if (name === 'lemlistTrigger')
		return replaceNode(node, {
			...migrateTrigger(readOldParameters(node)),
			does: 'trigger',
			typeVersion: TRIGGER_VERSION,
		});
	// As a tool of an AI agent, the node has another type and a description.
	if (name === 'lemlist' || name === 'lemlistTool') return migrateAction(node);
	return undefined;
}

/** Why a node that concerns lemlist was not changed; none for all others. */
export function skipReason({ type, credentials = {} }: INode): string | undefined {
	if (/^n8n-nodes-base\.lemlist(Tool)?$/.test(type)) return 'its operation is unknown';
	return OLD_CREDENTIAL in credentials
		? "it uses the credential of n8n's own node; perhaps the Lemlist node has an operation for what it does"
		: undefined;
}

const readOldParameters = ({ parameters }: INode) => parameters as OldParameters;

function migrateAction(node: INode): MigratedNode | undefined {
	const mapping = findMapping(node.parameters);
	if (!mapping) return undefined;
	const converted = mapping.convert({ ...mapping.defaults, ...node.parameters });
	const [resource, operation] = mapping.to.split(': ');
	const { descriptionType, toolDescription } = node.parameters;
	return replaceNode(node, {
		does: `${mapping.to} in ${converted.apiVersion}`,
		typeVersion: ACTION_VERSION,
		parameters: {
			...(descriptionType !== undefined && { descriptionType }),
			...(toolDescription !== undefined && { toolDescription }),
			apiVersion: converted.apiVersion,
			resource,
			operation,
			...converted.parameters,
		},
		notes: [...(mapping.outputChange ? [mapping.outputChange] : []), ...(converted.notes ?? [])],
	});
}

function replaceNode(
	node: INode,
	{
		does,
		notes,
		...ours
	}: Pick<INode, 'parameters' | 'typeVersion'> & Pick<MigratedNode, 'does' | 'notes'>,
): MigratedNode {
	const { continueOnFail, credentials, ...kept } = node;
	const onError = node.onError ?? (continueOnFail ? 'continueRegularOutput' : undefined);
	return {
		does,
		node: {
			...kept,
			type: node.type.replace(OLD_PACKAGE, NEW_PACKAGE),
			...ours,
			...(onError && { onError }),
			...(credentials && { credentials: newCredentials(credentials) }),
		},
		notes: [...notes, ...(onError && onError !== 'stopWorkflow' ? [FAILED_ITEMS] : [])],
		credential: credentials?.[OLD_CREDENTIAL]?.name,
	};
}

const FAILED_ITEMS =
	'A failed item holds `error` as before, and `message` (what to do) and `details` beside it.';

/** Exports hold no secrets; n8n selects the credential with this name. */
function newCredentials({
	[OLD_CREDENTIAL]: lemlist,
	...others
}: INodeCredentials): INodeCredentials {
	return lemlist ? { ...others, [NEW_CREDENTIAL]: { id: null, name: lemlist.name } } : others;
}
