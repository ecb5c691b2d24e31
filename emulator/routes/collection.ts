import type { Route, RouteCall, Routes } from './route';

type ItemRoute<Item> = (item: Item, call: RouteCall) => unknown;

/** The operations that lemlist offers for one kind of record. */
interface Collection<Item> {
	/** The path of one record, such as `/schedules/:scheduleId`; without its last part, of the list. */
	path: string;
	/** Returns the record of the path, or throws an ApiError. */
	require: (call: RouteCall) => Item;
	/** `GET` of the list. */
	list?: Route;
	/** `POST` to the list. */
	create?: Route;
	/** `GET` of a record. */
	get?: ItemRoute<Item>;
	/** `PATCH` of a record. */
	update?: ItemRoute<Item>;
	/** `DELETE` of a record. */
	remove?: ItemRoute<Item>;
}

/** The routes of a collection. */
export function collection<Item>(definition: Collection<Item>): Routes {
	const { path, require, list, create, get, update, remove } = definition;
	const listPath = path.slice(0, path.lastIndexOf('/'));
	const forItem = (route: ItemRoute<Item>): Route => {
		return (call) => route(require(call), call);
	};
	return {
		...(list && { [`GET ${listPath}`]: list }),
		...(create && { [`POST ${listPath}`]: create }),
		...(get && { [`GET ${path}`]: forItem(get) }),
		...(update && { [`PATCH ${path}`]: forItem(update) }),
		...(remove && { [`DELETE ${path}`]: forItem(remove) }),
	};
}
