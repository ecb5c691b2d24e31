/** The former paths of operations that lemlist has moved; both may work. */
export const MOVED: Readonly<Record<string, readonly string[]>> = {
	'POST /warmup/{userMailboxId}/start': ['POST /lemwarm/{userMailboxId}/start'],
	'POST /warmup/{userMailboxId}/pause': ['POST /lemwarm/{userMailboxId}/pause'],
	'GET /warmup/{userMailboxId}/settings': ['GET /lemwarm/{userMailboxId}/settings'],
	'PATCH /warmup/{userMailboxId}/settings': ['PATCH /lemwarm/{userMailboxId}/settings'],
};

const IS_NEWER = 'newer than this version of the node; API Request sends it';

const NEWER = `
	GET /v2/campaigns/{campaignId}/export/leads
`;

/** Why no operation of the node reaches a known operation of lemlist, by its request. */
export const NOT_REACHED: Readonly<Record<string, string>> = Object.fromEntries(
	NEWER.trim()
		.split(/\s*\n\s*/)
		.map((request) => [request, IS_NEWER]),
);
