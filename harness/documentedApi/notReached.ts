/** The former paths of operations that lemlist has moved; both may work. */
export const MOVED: Readonly<Record<string, readonly string[]>> = {
	'POST /warmup/{userMailboxId}/start': ['POST /lemwarm/{userMailboxId}/start'],
	'POST /warmup/{userMailboxId}/pause': ['POST /lemwarm/{userMailboxId}/pause'],
	'GET /warmup/{userMailboxId}/settings': ['GET /lemwarm/{userMailboxId}/settings'],
	'PATCH /warmup/{userMailboxId}/settings': ['PATCH /lemwarm/{userMailboxId}/settings'],
};

/** Why no operation of the node reaches a known operation of lemlist, by its request. */
export const NOT_REACHED: Readonly<Record<string, string>> = {};
