import type { INodeParameters } from 'n8n-workflow';

import type { ApiVersion } from '../nodes/Lemlist/engine/operation';
import type { OldParameters } from './values';

/** What a node becomes. */
export interface ConvertedParameters {
	apiVersion: ApiVersion;
	parameters: INodeParameters;
	/** What the owner of the workflow should look at in this node. */
	notes?: string[];
}

/** How one operation of n8n's own Lemlist node is done by ours. */
export interface Mapping {
	/** `<resource>: <operation>` of n8n's node. */
	from: string;
	/** The versions of n8n's node that have it. */
	versions: readonly number[];
	/** `<resource>: <operation>` of ours. */
	to: string;
	/** Where each parameter has gone, by the labels that users see. */
	fields: Readonly<Record<string, string>>;
	/** How the output differs, whatever is filled in. */
	outputChange?: string;
	/** What the defect was, and that it is gone. */
	improvement?: string;
	/** The values that n8n leaves out of a saved workflow. */
	defaults?: OldParameters;
	convert(old: OldParameters): ConvertedParameters;
}
