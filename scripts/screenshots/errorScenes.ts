import type { INode } from 'n8n-workflow';

import type { Editor } from '../../harness/editor/editor';
import { UNREACHABLE_URL, type ErrorRequest } from '../../harness/errorCases/errorCase';
import { ERROR_GROUPS } from '../../harness/errorCases/errorCases';
import { FORM, lemlist, START, type Scene } from './scene';

/** The output panel of the editor with the first error of each group. */
export const ERROR_SCENES: Scene[] = ERROR_GROUPS.map(({ picture, cases: [first] }) => ({
	file: `errors/${picture}`,
	nodes: [START, toNode(first)],
	form: FORM,
	baseUrl: first.isUnreachable && UNREACHABLE_URL,
	prepare: (emulator) => emulator.addFault({ ...first.fault, times: Infinity }),
	play: async (editor: Editor) => await editor.executeStep(),
	crop: (editor: Editor) => editor.errorBox(),
}));

function toNode({ operation: name, apiVersion = 'v2', parameters }: ErrorRequest): INode {
	const [resource, operation] = name.split(': ');
	return lemlist({ apiVersion, resource, operation, ...parameters });
}
