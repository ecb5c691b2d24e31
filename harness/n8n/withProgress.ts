import { statfs } from 'node:fs/promises';

const TERMINAL_INTERVAL_MS = 1_000;
const LOG_INTERVAL_MS = 15_000;
const BYTES_PER_MB = 1_000_000;
/** Smaller changes are noise on a disk that other programs use, too. */
const NOTICEABLE_MB = 100;

/** Shows the progress of a long task: one line that updates on a terminal, a line every 15 s elsewhere. */
export async function withProgress<Result>(
	label: string,
	task: Promise<Result>,
	measure: () => Promise<string> = async () => '',
): Promise<Result> {
	const startedAt = Date.now();
	const isTerminal = process.stdout.isTTY === true;
	const showProgress = async () => {
		const seconds = Math.round((Date.now() - startedAt) / 1_000);
		const line = `  ${label}: ${seconds} s${await measure()}`;
		process.stdout.write(isTerminal ? `\r\x1b[2K${line}` : `${line}\n`);
	};
	const interval = isTerminal ? TERMINAL_INTERVAL_MS : LOG_INTERVAL_MS;
	const timer = setInterval(() => void showProgress(), interval);
	try {
		return await task;
	} finally {
		clearInterval(timer);
		await showProgress();
		if (isTerminal) process.stdout.write('\n');
	}
}

/**
 * Returns a function that reports how much has been written to the disk of a folder since. It reads
 * the free space of the disk, because walking 100,000 files would slow the installation down.
 */
export async function trackDiskUsage(folder: string): Promise<() => Promise<string>> {
	const freeBytes = async () => {
		const { bavail, bsize } = await statfs(folder);
		return bavail * bsize;
	};
	const freeAtStart = await freeBytes();
	let megabytes = 0;
	return async () => {
		const written = Math.round((freeAtStart - (await freeBytes())) / BYTES_PER_MB);
		megabytes = Math.max(megabytes, written);
		return megabytes < NOTICEABLE_MB ? ', looking up its parts' : `, about ${megabytes} MB on disk`;
	};
}
