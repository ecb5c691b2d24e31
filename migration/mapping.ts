import type { INodeParameters } from 'n8n-workflow';

import type { ApiVersion } from '../nodes/Lemlist/engine/operation';
import type { OldParameters } from './values';

/** The replacement of a node. */
export interface ConvertedParameters {
	apiVersion: ApiVersion;
	parameters: INodeParameters;
	/** What the owner of the workflow should check in this node. */
	notes?: string[];
}

/** How our node replaces one operation of n8n's built-in Lemlist node. */
export interface Mapping {
	/** `<resource>: <operation>` of the built-in node. */
	from: string;
	/** The versions of the built-in node that have it. */
	versions: readonly number[];
	/** `<resource>: <operation>` of ours. */
	to: string;
	/** The replacement of each parameter, by the labels that users see. */
	fields: Readonly<Record<string, string>>;
	/** How the output differs, whatever the parameters are. */
	outputChange?: string;
	/** A defect of the built-in node that ours does not have. */
	improvement?: string;
	/** The defaults, which n8n omits from a saved workflow. */
	defaults?: OldParameters;
	convert(old: OldParameters): ConvertedParameters;
}
