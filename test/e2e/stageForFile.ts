import type { EmulatorOptions } from '../../emulator';
import { Editor } from './browser';
import { openStage, OPENING_TIMEOUT_MS, type Stage } from './support';

/**
 * A stage for the tests of a file: opened before the first, its emulator emptied before each, closed
 * after the last.
 */
export function stageForFile(options?: EmulatorOptions, env?: NodeJS.ProcessEnv): Stage {
	const stage = {} as Stage;
	beforeAll(
		async () => void Object.assign(stage, await openStage(options, env)),
		OPENING_TIMEOUT_MS,
	);
	beforeEach(() => stage.emulator.reset());
	afterAll(async () => await stage.close());
	return stage;
}

/** The same with n8n's editor in a browser. */
export function stageWithEditor(): { stage: Stage; editor: Editor } {
	const editor = Object.create(Editor.prototype) as Editor;
	// Declared first, so that the browser has let go of n8n before that is stopped.
	afterAll(async () => await editor.close());
	const stage = stageForFile();
	beforeAll(async () => {
		Object.assign(editor, await Editor.open(stage.server.url, stage.login));
	}, OPENING_TIMEOUT_MS);
	return { stage, editor };
}
