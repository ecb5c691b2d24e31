import type { IConnections, IDataObject, INode } from 'n8n-workflow';

/** A workflow as n8n's editor exports and imports it. */
export interface WorkflowJson {
	name: string;
	nodes: INode[];
	connections: IConnections;
	settings?: IDataObject;
	staticData?: IDataObject | null;
	/** The folder in which n8n lists it. */
	parentFolderId?: string;
}

/** A credential as n8n accepts it. */
export interface CredentialJson {
	name: string;
	type: string;
	data: IDataObject;
}
