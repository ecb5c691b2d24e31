import { Editor } from '../editor/editor';
import {
	startN8nInstance,
	START_TIMEOUT_MS,
	type InstanceOptions,
	type N8nInstance,
} from './n8nInstance';

/**
 * An instance for the tests of a file: started before the first one and closed after the last one.
 * The emulator is reset before each.
 */
export function n8nInstanceForFile(options?: InstanceOptions): N8nInstance {
	const instance = {} as N8nInstance;
	beforeAll(
		async () => void Object.assign(instance, await startN8nInstance(options)),
		START_TIMEOUT_MS,
	);
	beforeEach(() => instance.emulator.reset());
	afterAll(async () => await instance.close());
	return instance;
}

/** The same with n8n's editor in a browser. */
export function n8nInstanceWithEditor(options?: InstanceOptions): {
	instance: N8nInstance;
	editor: Editor;
} {
	const editor = Object.create(Editor.prototype) as Editor;
	// Declared first, so that the browser is closed before n8n is.
	afterAll(async () => await editor.close());
	const instance = n8nInstanceForFile(options);
	beforeAll(async () => {
		Object.assign(editor, await Editor.open(instance.server.url, instance.login));
	}, START_TIMEOUT_MS);
	return { instance, editor };
}
