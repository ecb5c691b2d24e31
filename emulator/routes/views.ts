import { ApiError } from '../http/apiError';
import { filterField, toTreeFilter, type FilterField } from '../model/filterTrees';
import { removeFrom } from '../model/records';
import type { State } from '../model/state';
import { createView, VIEW_ENTITIES, type View } from '../model/views';
import { contactFilterFields } from './contactSearch';
import { bodyObject, requireById, type Route, type RouteCall, type Routes } from './route';
import { taskFilterFields } from './taskSearch';

/** Saved filters, of which lemlist documents the answers and few of the requests (docs/lemlist-api.md#views). */
export const views: Routes = {
	'GET /views/fields': ({ context, query }) => ({
		data: {
			fields: entityFields(context.state, requireEntity(query.entity)).map(
				({ field, label, type, operators }) => ({ id: field, label, type, operators }),
			),
		},
	}),

	'GET /views': ({ context, query }) => ({
		data: { views: viewsOf(context.state, requireEntity(query.entity)).map(toRecord) },
	}),

	'POST /views': (call) => {
		const { state, nextId } = call.context;
		const { entity, name, ...others } = bodyObject(call);
		const created = createView({
			_id: nextId('evw'),
			entity: requireEntity(entity),
			name: validName(name),
		});
		change(call, created, others);
		state.views.push(pin(state, created));
		return wrap(call, created);
	},

	'PUT /views/tabs': (call) => {
		const { entity, pinned } = bodyObject(call) as { entity: unknown; pinned?: string[] };
		if (!Array.isArray(pinned)) throw refusal(400, 'pinned must be a list');
		const known = viewsOf(call.context.state, requireEntity(entity));
		const tabs = pinned.map((id) => requireById(known, id, notFound()));
		for (const view of known) view.position = undefined;
		tabs.forEach((view, index) => (view.position = index));
		return { data: { pinned } };
	},

	'POST /views/:viewId/duplicate': (call) => {
		const { state, nextId } = call.context;
		const { entity, name, filterState } = requireView(call);
		if (bodyObject(call).entity !== entity) throw refusal(400, 'entity is wrong');
		const _id = nextId('evw');
		const copy = createView({ _id, entity, name: `${name} (copy)`, filterState });
		state.views.push(pin(state, copy));
		return wrap(call, copy);
	},

	'PATCH /views/:viewId': updateBy('PATCH'),

	'PUT /views/:viewId': updateBy('PUT'),

	'DELETE /views/:viewId': (call) => {
		const view = requireOwnView(call);
		removeFrom(call.context.state.views, view);
		return { data: { id: view._id, deleted: true } };
	},
};

// lemlist shows neither the verb nor the path of this.
function updateBy(verb: 'PATCH' | 'PUT'): Route {
	return (call) => {
		if (call.context.options.viewUpdateVerb !== verb) throw new ApiError(405, 'Bad method');
		const view = requireOwnView(call);
		change(call, view, bodyObject(call));
		return wrap(call, view);
	};
}

/** Takes over what lemlist knows of a body and ignores the rest. */
function change(call: RouteCall, view: View, body: Record<string, unknown>): void {
	const { viewConditionsKey } = call.context.options;
	const { name, icon, visibility } = body as Partial<View>;
	const conditions = body[viewConditionsKey];
	if (conditions !== undefined) {
		view.filterState = toFilterState(conditions, viewConditionsKey);
		const { advancedFilters } = view.filterState;
		const fields = entityFields(call.context.state, view.entity);
		if (advancedFilters) toTreeFilter(JSON.stringify(advancedFilters), fields);
	}
	Object.assign(view, {
		...(name !== undefined && { name: validName(name) }),
		...(icon !== undefined && { icon }),
		...(visibility !== undefined && { visibility }),
	});
}

function toFilterState(conditions: unknown, key: string): View['filterState'] {
	if (key !== 'filterState') return { basicFilters: [], advancedFilters: conditions as object };
	return { basicFilters: [], ...(conditions as object) };
}

function entityFields(state: State, entity: View['entity']): FilterField[] {
	if (entity === 'task') return taskFilterFields(state);
	if (entity === 'contact') return contactFilterFields(state);
	return [
		filterField('company', 'companyName', 'Company Name'),
		filterField('company', 'companyIndustry', 'Industry'),
	];
}

function viewsOf({ views: all }: State, entity: View['entity']): View[] {
	return all.filter((view) => view.entity === entity);
}

function pin(state: State, view: View): View {
	return Object.assign(view, { position: viewsOf(state, view.entity).length });
}

function requireEntity(entity: unknown): View['entity'] {
	const known = VIEW_ENTITIES.find((one) => one === entity);
	if (!known) throw refusal(400, 'entity is required');
	return known;
}

function requireView({ context, params }: RouteCall): View {
	return requireById(context.state.views, params.viewId, notFound());
}

function requireOwnView(call: RouteCall): View {
	const view = requireView(call);
	if (view.isDefault) throw refusal(403, 'Default views cannot be changed');
	return view;
}

function validName(name: unknown): string {
	if (typeof name !== 'string' || name === '') throw refusal(400, 'name is required');
	return name;
}

function notFound(): ApiError {
	return refusal(404, 'View not found');
}

function refusal(status: number, message: string): ApiError {
	return new ApiError(status, message, 'error');
}

function wrap({ context }: RouteCall, view: View): object {
	const record = toRecord(view);
	return { data: context.options.viewShape === 'named' ? { view: record } : record };
}

function toRecord({ _id, entity, name, icon, visibility, isDefault, position, filterState }: View) {
	return {
		id: _id,
		name,
		icon: icon ?? null,
		visibility,
		isDefault: isDefault ?? false,
		canEdit: !isDefault,
		pinned: position !== undefined,
		filterState,
		url: `https://app.lemlist.com/${entity}?view=${_id}`,
	};
}
