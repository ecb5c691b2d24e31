// Pairs of longer lists would need too many forms.
const MAX_OPTIONS_PER_PAIR = 4;

interface Choice {
	name: string;
	index: number;
	isPaired: boolean;
}

/**
 * Selects options for one form after another, so that each option is selected once and each pair of
 * options from short lists occurs once.
 */
export class PairwiseChoices {
	private readonly useCounts = new Map<string, number[]>();

	private readonly coveredPairs = new Set<string>();

	private form: Choice[] = [];

	/** The number of forms since the last one with an option or a pair that no earlier form had. */
	private repeatedForms = 0;

	/** Starts the next form. */
	startForm(): void {
		this.form = [];
		this.repeatedForms++;
	}

	/** Whether one of the last two forms has an option or a pair that no earlier form had, or one is left. */
	get needsAnotherForm(): boolean {
		return (
			this.repeatedForms < 2 || [...this.useCounts.values()].some((counts) => counts.includes(0))
		);
	}

	/** Selects one of the options at a location of the form. */
	next<Option>(place: string, options: readonly Option[]): Option {
		const name = `${place}: ${options.join()}`;
		const counts = this.useCounts.get(name) ?? options.map(() => 0);
		const isPaired = options.length <= MAX_OPTIONS_PER_PAIR;
		const candidates = options.map((_, index) => ({ name, index, isPaired }));
		const [best] = candidates.sort(
			(a, b) => this.countNewPairs(b) - this.countNewPairs(a) || counts[a.index] - counts[b.index],
		);
		if (counts[best.index] === 0 || this.countNewPairs(best) > 0) this.repeatedForms = 0;
		for (const pair of this.toPairs(best)) this.coveredPairs.add(pair);
		this.form.push(best);
		this.useCounts.set(name, counts.with(best.index, counts[best.index] + 1));
		return options[best.index];
	}

	private countNewPairs(choice: Choice): number {
		return this.toPairs(choice).filter((pair) => !this.coveredPairs.has(pair)).length;
	}

	private toPairs(choice: Choice): string[] {
		if (!choice.isPaired) return [];
		const others = this.form.filter(({ isPaired }) => isPaired);
		return others.map((other) => `${toKey(other)} + ${toKey(choice)}`);
	}
}

function toKey({ name, index }: Choice): string {
	return `${name} #${index}`;
}
