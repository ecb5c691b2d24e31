import type { RequestHandler } from 'express';

/** A file of a form, as the request log and the routes see it. */
export interface FormFile {
	name: string;
	type: string;
	sizeBytes: number;
}

/** Turns a multipart form into an object of its texts and files. */
export const formParser: RequestHandler = async (request, _response, next) => {
	if (!request.is('multipart/form-data')) return next();
	const headers = { 'Content-Type': String(request.headers['content-type']) };
	const form = await new Response(request.body as Buffer, { headers }).formData();
	const body: Record<string, unknown> = {};
	form.forEach((value, name) => (body[name] = toFormValue(value)));
	request.body = body;
	next();
};

function toFormValue(value: File | string): FormFile | string {
	if (typeof value === 'string') return value;
	return { name: value.name, type: value.type, sizeBytes: value.size };
}
