import type { INodeType } from 'n8n-workflow';

import { getLeadFields } from './getLeadFields';
import { searchCampaigns } from './searchCampaigns';

/** What the editor asks lemlist while a form is filled in. */
export const methods = {
	listSearch: { searchCampaigns },
	resourceMapping: { getLeadFields },
} satisfies INodeType['methods'];
