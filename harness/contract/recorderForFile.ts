import { startRecorder, type Recorder } from './recorder';
import { loadColumns } from './sampleValues';

/** A recorder for the tests of a file, started once the columns of the mappers are loaded. */
export function recorderForFile(): Recorder {
	const recorder = {} as Recorder;
	beforeAll(async () => {
		await loadColumns();
		Object.assign(recorder, await startRecorder());
	});
	afterAll(async () => await recorder.close());
	return recorder;
}
