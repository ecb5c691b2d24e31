/** A queue in which those who ask take turns, so that none has to wait for all that another wants. */
export class FairQueue<Entry extends { owner: object; isRetry: boolean }> {
	/** In the order of their turns. */
	private readonly lines = new Map<object, Entry[]>();

	get isEmpty(): boolean {
		return this.lines.size === 0;
	}

	/** A retry goes before the first tries of its owner. */
	add(entry: Entry): void {
		const line = this.lines.get(entry.owner) ?? [];
		const firstTry = line.findIndex(({ isRetry }) => !isRetry);
		const isLast = !entry.isRetry || firstTry === -1;
		line.splice(isLast ? line.length : firstTry, 0, entry);
		this.lines.set(entry.owner, line);
	}

	/** Takes the first of the one whose turn it is. */
	take(): Entry | undefined {
		for (const [owner, line] of this.lines) {
			const entry = line.shift();
			// Set anew, it is the last in turn.
			this.lines.delete(owner);
			if (line.length > 0) this.lines.set(owner, line);
			return entry;
		}
		return undefined;
	}

	/** Takes out all that the test picks. */
	remove(isPicked: (entry: Entry) => boolean): Entry[] {
		const picked: Entry[] = [];
		for (const [owner, line] of this.lines) {
			picked.push(...line.filter(isPicked));
			const rest = line.filter((entry) => !picked.includes(entry));
			if (rest.length > 0) this.lines.set(owner, rest);
			else this.lines.delete(owner);
		}
		return picked;
	}
}
