// Pairs of more options would take too many forms.
const MOST_OPTIONS_OF_A_PAIR = 4;

interface Choice {
	name: string;
	index: number;
	isPaired: boolean;
}

/**
 * Chooses options for one form after another, so that each option is chosen once and, of short
 * lists, each pair of options meets once.
 */
export class Choices {
	private readonly uses = new Map<string, number[]>();

	private readonly pairs = new Set<string>();

	private form: Choice[] = [];

	private isSomethingNew = false;

	/** Begins the next form. */
	begin(): void {
		this.form = [];
		this.isSomethingNew = false;
	}

	/** Whether the present form holds an option or a pair that no former one had, or one is left. */
	get isGoingOn(): boolean {
		return this.isSomethingNew || [...this.uses.values()].some((counts) => counts.includes(0));
	}

	/** One of the options of what is chosen at a place of the form. */
	next<Option>(place: string, options: readonly Option[]): Option {
		const name = `${place}: ${options.join()}`;
		const counts = this.uses.get(name) ?? options.map(() => 0);
		const isPaired = options.length <= MOST_OPTIONS_OF_A_PAIR;
		const candidates = options.map((_, index) => ({ name, index, isPaired }));
		const [best] = candidates.sort(
			(a, b) => this.gain(b) - this.gain(a) || counts[a.index] - counts[b.index],
		);
		this.isSomethingNew ||= counts[best.index] === 0 || this.gain(best) > 0;
		for (const pair of this.pairsOf(best)) this.pairs.add(pair);
		this.form.push(best);
		this.uses.set(name, counts.with(best.index, counts[best.index] + 1));
		return options[best.index];
	}

	private gain(choice: Choice): number {
		return this.pairsOf(choice).filter((pair) => !this.pairs.has(pair)).length;
	}

	private pairsOf(choice: Choice): string[] {
		if (!choice.isPaired) return [];
		const others = this.form.filter(({ isPaired }) => isPaired);
		return others.map((other) => `${keyOf(other)} + ${keyOf(choice)}`);
	}
}

function keyOf({ name, index }: Choice): string {
	return `${name} #${index}`;
}
