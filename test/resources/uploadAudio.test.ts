import { emulatorForFile } from '../../harness/engine/emulatorForFile';
import { runNode } from '../../harness/engine/runNode';

const emulator = emulatorForFile();

describe('lead: Upload Audio', () => {
	it.each(['recording', 'constructor', '__proto__'])(
		'rejects a field without a file before any request (%s)',
		async (binaryPropertyName) => {
			const { error, requests } = await runNode(emulator, {
				operation: 'lead: uploadAudio',
				parameters: {
					leadId: 'lea_1',
					stepId: { __rl: true, mode: 'id', value: 'stp_1' },
					binaryPropertyName,
				},
				binary: { data: { data: '', mimeType: 'audio/mpeg', fileName: 'a.mp3' } },
			});

			expect(error?.message).toBe("'Input Binary Field' doesn't match a file of the item [item 0]");
			expect(error?.description).toBe(
				`The value is: ${binaryPropertyName}. The item has: data. Nothing was sent to lemlist.`,
			);
			expect(requests).toEqual([]);
		},
	);
});
