/** The kinds of records that a view filters. */
export const VIEW_ENTITIES = ['contact', 'company', 'task'] as const;

/** A saved filter that the app shows as a tab. */
export interface View {
	_id: string;
	entity: (typeof VIEW_ENTITIES)[number];
	name: string;
	icon?: string;
	visibility: 'me' | 'everyone';
	isDefault?: boolean;
	/** Its place among the tabs; without one, the view is no tab. */
	position?: number;
	filterState: { basicFilters: object[]; advancedFilters?: object };
}

/** A view of contacts without conditions. */
export function createView(facts: Partial<View> & Pick<View, '_id' | 'name'>): View {
	return { entity: 'contact', visibility: 'me', filterState: { basicFilters: [] }, ...facts };
}

/** The views that every team has. */
export function defaultViews(): View[] {
	const _id = 'evw_contact_my_contacts';
	return [createView({ _id, name: 'My Contacts', isDefault: true, position: 0 })];
}
