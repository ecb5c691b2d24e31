import { DRIFT_KINDS, type Drift, type DriftKind } from './drift';

/** The differences as text for people: by kind, each in a line. Those with a reason are only counted. */
export function toDriftReport(drift: readonly Drift[]): string {
	const open = drift.filter(({ reason }) => !reason);
	const known = drift.length - open.length;
	const kinds = Object.keys(DRIFT_KINDS) as DriftKind[];
	const sections = kinds.flatMap((kind) => {
		const lines = open.filter((one) => one.kind === kind).map(toLine);
		return lines.length > 0
			? [`## ${DRIFT_KINDS[kind]} (${lines.length})\n\n${lines.join('\n')}\n`]
			: [];
	});
	return [toSummary(open.length, known), ...sections].join('\n');
}

function toSummary(open: number, known: number): string {
	const also = known > 0 ? ` ${known} more are known and have a reason.` : '';
	return open === 0
		? `The document describes lemlist's API as the node uses it.${also}\n`
		: `The document differs from what the node does in ${open} points.${also}\n`;
}

function toLine({ request, detail }: Drift): string {
	return detail ? `- \`${request}\`: ${detail}` : `- \`${request}\``;
}
