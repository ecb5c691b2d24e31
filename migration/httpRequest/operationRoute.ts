import type { INodeParameters } from 'n8n-workflow';

import type { ApiVersion } from '../../nodes/Lemlist/engine/operation';

/** A place in a request: `path.lead`, `query.state`, `body.name`; `body.*` for values of any name. */
export type Place = string;

/** A field of an operation whose value lemlist receives unchanged. */
export interface TargetField {
	place: Place;
	/** The parameter by path: `filters.state`. */
	parameter: string;
	type:
		| 'text'
		| 'locator'
		| 'number'
		| 'boolean'
		| 'option'
		| 'date'
		| 'day'
		| 'list'
		| 'json'
		| 'columns'
		| 'variables'
		/** One choice of a list, sent as `true`. */
		| 'flag';
	/** The pattern of a record's ID. */
	pattern?: string;
	/** What each value must match, as the parts of a regular expression. */
	format?: { source: string; flags: string };
	/** The only values, or the only columns; of a flag, the choice itself. */
	choices?: readonly string[];
	/** The list is sent as a text with commas. */
	isJoined?: true;
	/** The smallest and the largest number. */
	min?: number;
	max?: number;
	/** How many records one request returns. */
	isPageSize?: true;
	/** What is sent in addition as soon as the field has a value. */
	implies?: Readonly<Record<Place, unknown>>;
}

/** What an operation sends to one of its routes; plain data, so that it can be part of an importable workflow. */
export interface OperationRoute {
	/** `<resource>: <operation>`. */
	operation: string;
	/** What the editor calls it. */
	label: string;
	apiVersion: ApiVersion;
	method: string;
	segments: readonly string[];
	/** The parameters with which the operation uses this route. */
	parameters: INodeParameters;
	/** What it sends unless a field at the same place has another value. */
	constants: Readonly<Record<Place, unknown>>;
	fields: readonly TargetField[];
	/** The labels of the parameters that it needs, by path. */
	required: Readonly<Record<string, string>>;
	/** It needs one of these parameters. */
	requireOneOf: readonly string[];
	/** It uses this route only if an ID, or an email address, identifies the record. */
	identifier?: 'id' | 'email';
	/** Its items are not simply lemlist's response. */
	changesOutput: boolean;
	/** Why it cannot send a request of another node. */
	obstacle?: string;
}
