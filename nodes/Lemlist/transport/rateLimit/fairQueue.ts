/** A queue in which the owners of a `queueKey` take turns, so that none waits for all of another's. */
export class FairQueue<Entry extends { queueKey: object; isRetry: boolean }> {
	/** The queue whose turn it is comes first. */
	private readonly queues = new Map<object, Entry[]>();

	get isEmpty(): boolean {
		return this.queues.size === 0;
	}

	/** Adds an entry at the end of its queue. A retry goes in front of the first attempts. */
	enqueue(entry: Entry): void {
		const queue = this.queues.get(entry.queueKey) ?? [];
		const firstNonRetry = queue.findIndex(({ isRetry }) => !isRetry);
		const goesLast = !entry.isRetry || firstNonRetry === -1;
		queue.splice(goesLast ? queue.length : firstNonRetry, 0, entry);
		this.queues.set(entry.queueKey, queue);
	}

	/** Removes and returns the first entry of the queue whose turn it is. */
	dequeue(): Entry | undefined {
		for (const [queueKey, queue] of this.queues) {
			const entry = queue.shift();
			// A map keeps the order of insertion, so this queue goes to the end.
			this.queues.delete(queueKey);
			if (queue.length > 0) this.queues.set(queueKey, queue);
			return entry;
		}
		return undefined;
	}

	/** Removes and returns all entries that match. */
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
