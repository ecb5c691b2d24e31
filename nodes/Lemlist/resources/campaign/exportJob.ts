/** An export of statistics that lemlist prepares (fact sheet 2.3, no. 18 to 20). */
export interface ExportJob {
	_id: string;
	campaignName?: string;
	status: 'pending' | 'done' | 'error';
	url?: string;
}
