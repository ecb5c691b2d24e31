import type { INode } from 'n8n-workflow';

import type { Editor } from '../../harness/editor/editor';
import { ERROR_CASES, UNREACHABLE_URL, type ErrorCase } from '../../harness/errorCases/errorCases';
import { lemlist, START, type Scene } from './scene';

/** What the editor shows of the errors that have a picture in the documentation, cut out of the output panel. */
export const ERROR_SCENES: Scene[] = ERROR_CASES.filter(({ file }) => file).map((one) => ({
	file: `errors/${one.file}`,
	nodes: [START, toNode(one)],
	form: 'Lemlist',
	baseUrl: one.isUnreachable && UNREACHABLE_URL,
	prepare: (emulator) => emulator.addFault({ ...one.fault, times: Infinity }),
	play: async (editor: Editor) => await editor.executeStep(),
	crop: (editor: Editor) => editor.errorBox(),
}));

function toNode({ operation: chosen, apiVersion = 'v2', parameters }: ErrorCase): INode {
	const [resource, operation] = chosen.split(': ');
	return lemlist({ apiVersion, resource, operation, ...parameters });
}
