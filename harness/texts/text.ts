/** A text that a user reads, and where it is. */
export interface Text {
	/** File and line, such as `README.md:12`. */
	place: string;
	text: string;
	kind: 'product' | 'page';
	/** The property that holds the text in the code, such as `description`. */
	property?: string;
}
