import { startRecorder, type Recorder } from './recorder';
import { loadColumns } from './sampleValues';

/** A recorder for the tests of a file, started when the columns that forms are filled with are known. */
export function recorderForFile(): Recorder {
	const recorder = {} as Recorder;
	beforeAll(async () => {
		await loadColumns();
		Object.assign(recorder, await startRecorder());
	});
	afterAll(async () => await recorder.close());
	return recorder;
}
