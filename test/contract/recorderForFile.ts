import { startRecorder, type Recorder } from './recorder';
import { readColumns } from './samples';

/** A recorder for the tests of a file, started when the columns that forms are filled with are known. */
export function recorderForFile(): Recorder {
	const recorder = {} as Recorder;
	beforeAll(async () => {
		await readColumns();
		Object.assign(recorder, await startRecorder());
	});
	afterAll(async () => await recorder.close());
	return recorder;
}
