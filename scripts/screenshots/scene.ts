import type { IDataObject, INode } from 'n8n-workflow';
import type { Locator } from 'playwright-core';

import type { Emulator } from '../../emulator';
import type { Editor } from '../../harness/editor/editor';
import { node, buildTable } from '../../harness/instance/n8nInstance';

/** One picture: what is stored as a workflow, which form is open, and what is done in it. */
export interface Scene {
	/** The name of the picture, without its ending. */
	file: string;
	nodes: INode[];
	/** The node whose form is open; without it the canvas is shown. */
	form?: string;
	isDark?: boolean;
	/** Where the credential looks for lemlist, if not at the emulator. */
	baseUrl?: string;
	prepare?: (emulator: Emulator) => void;
	play?: (editor: Editor, emulator: Emulator) => Promise<void>;
	/** The part of the window that the picture shows; all of it without. */
	crop?: (editor: Editor) => Locator;
}

export const START = node('Start', 'n8n-nodes-base.manualTrigger');

/** The campaign that the pictures write to, as the picker stores it. */
export const CAMPAIGN = {
	__rl: true,
	mode: 'list',
	value: 'cam_autumn',
	cachedResultName: 'Autumn outreach',
};

/** Someone who is in that campaign already. */
export const KNOWN_PERSON = 'ada.okafor@example.com';

export function lemlist(parameters: IDataObject): INode {
	return node('Lemlist', 'lemlist', parameters);
}

/** A node that adds the one person of the README's first steps to the campaign. */
export function addOne(): INode {
	const value = { firstName: 'Ada' };
	return lemlist({
		...CREATE_WITH_MAPPING,
		email: 'you@example.com',
		variables: { mappingMode: 'defineBelow', value },
	});
}

/** A table of that many people, and a node that adds each of them to the campaign. */
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
