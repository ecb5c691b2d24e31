import type { EmulatorOptions } from '../../emulator';
import { Editor } from '../editor/editor';
import { startN8nInstance, START_TIMEOUT_MS, type N8nInstance } from './n8nInstance';

/**
 * A stage for the tests of a file: opened before the first, its emulator emptied before each, closed
 * after the last.
 */
export function n8nInstanceForFile(
	options?: EmulatorOptions,
	env?: NodeJS.ProcessEnv,
): N8nInstance {
	const instance = {} as N8nInstance;
	beforeAll(
		async () => void Object.assign(instance, await startN8nInstance(options, env)),
		START_TIMEOUT_MS,
	);
	beforeEach(() => instance.emulator.reset());
	afterAll(async () => await instance.close());
	return instance;
}

/** The same with n8n's editor in a browser. */
export function n8nInstanceWithEditor(): { instance: N8nInstance; editor: Editor } {
	const editor = Object.create(Editor.prototype) as Editor;
	// Declared first, so that the browser has let go of n8n before that is stopped.
	afterAll(async () => await editor.close());
	const instance = n8nInstanceForFile();
	beforeAll(async () => {
		Object.assign(editor, await Editor.open(instance.server.url, instance.login));
	}, START_TIMEOUT_MS);
	return { instance, editor };
}
