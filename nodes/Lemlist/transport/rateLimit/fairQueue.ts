/** A queue in which those who ask take turns, so that none has to wait for all that another wants. */
export class FairQueue<Entry extends { queueKey: object; isRetry: boolean }> {
	/** In the order of their turns. */
	private readonly queues = new Map<object, Entry[]>();

	get isEmpty(): boolean {
		return this.queues.size === 0;
	}

	/** A retry goes before the first tries of its owner. */
	enqueue(entry: Entry): void {
		const queue = this.queues.get(entry.queueKey) ?? [];
		const firstNonRetry = queue.findIndex(({ isRetry }) => !isRetry);
		const goesLast = !entry.isRetry || firstNonRetry === -1;
		queue.splice(goesLast ? queue.length : firstNonRetry, 0, entry);
		this.queues.set(entry.queueKey, queue);
	}

	/** Takes the first of the one whose turn it is. */
	dequeue(): Entry | undefined {
		for (const [queueKey, queue] of this.queues) {
			const entry = queue.shift();
			// Set anew, it is the last in turn.
			this.queues.delete(queueKey);
			if (queue.length > 0) this.queues.set(queueKey, queue);
			return entry;
		}
		return undefined;
	}

	/** Takes out all that the test picks. */
	remove(predicate: (entry: Entry) => boolean): Entry[] {
		const removedEntries: Entry[] = [];
		for (const [queueKey, queue] of this.queues) {
			removedEntries.push(...queue.filter(predicate));
			const rest = queue.filter((entry) => !removedEntries.includes(entry));
			if (rest.length > 0) this.queues.set(queueKey, rest);
			else this.queues.delete(queueKey);
		}
		return removedEntries;
	}
}
