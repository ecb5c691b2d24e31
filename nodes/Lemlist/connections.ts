/** The connection of items. n8n before 1.85 has no `NodeConnectionTypes` and would not load the nodes. */
export const MAIN = 'main';
