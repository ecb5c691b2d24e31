import type { IDataObject, INode } from 'n8n-workflow';
import type { Locator } from 'playwright-core';

import type { Emulator } from '../../emulator';
import type { Editor } from '../../harness/editor/editor';
import { NODE_NAMES } from '../../harness/docs/nodeNames';
import { node, buildTable } from '../../harness/instance/buildWorkflow';

/** One picture: the workflow, the open form, and what to do in it. */
export interface Scene {
	/** The path of the picture in `docs/screenshots`, without `.png`. */
	file: string;
	nodes: INode[];
	/** The node whose form is open; by default the picture shows the canvas. */
	form?: string;
	isDark?: boolean;
	/** The base URL of the credential; by default the emulator's. */
	baseUrl?: string;
	prepare?: (emulator: Emulator) => void;
	play?: (editor: Editor, emulator: Emulator) => Promise<void>;
	/** The part of the window that the picture shows; by default all of it. */
	crop?: (editor: Editor) => Locator;
}

/** The node whose form most pictures show, as n8n names a new one. */
export const FORM = NODE_NAMES.lemlist;

export const START = node('Start', 'n8n-nodes-base.manualTrigger');

/** The campaign that the pictures write to, as the picker stores it. */
export const CAMPAIGN = {
	__rl: true,
	mode: 'list',
	value: 'cam_autumn',
	cachedResultName: 'Autumn outreach',
};

/** A lead of that campaign. */
export const KNOWN_PERSON = 'ada.okafor@example.com';

export function lemlist(parameters: IDataObject): INode {
	return node(FORM, 'lemlist', parameters);
}

/** A node that adds the person from the README's first steps to the campaign. */
export function addOne(): INode {
	const value = { firstName: 'Ada' };
	return lemlist({
		...CREATE_WITH_MAPPING,
		email: 'you@example.com',
		variables: { mappingMode: 'defineBelow', value },
	});
}

/** Nodes that add this many people to the campaign. */
export function addPeople(count: number): INode[] {
	const people = Array.from({ length: count }, (_, index) => ({
		email: `person.${index + 1}@example.com`,
		firstName: `Person ${index + 1}`,
		company: 'Lumen Works',
	}));
	return [...buildTable(people), lemlist(CREATE_WITH_MAPPING)];
}

const CREATE_WITH_MAPPING: IDataObject = {
	resource: 'lead',
	operation: 'create',
	campaignId: CAMPAIGN,
	email: '={{ $json.email }}',
	variables: {
		mappingMode: 'defineBelow',
		value: { firstName: '={{ $json.firstName }}', companyName: '={{ $json.company }}' },
	},
};
