import { startEmulator, type Emulator } from '../../emulator';

/**
 * An emulator for the tests of a file: started before the first one, reset before each, closed
 * after the last.
 */
export function emulatorForFile(): Emulator {
	const emulator = {} as Emulator;
	beforeAll(async () => void Object.assign(emulator, await startEmulator()));
	beforeEach(() => emulator.reset());
	afterAll(async () => await emulator.close());
	return emulator;
}
