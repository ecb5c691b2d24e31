import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

import express, { type Response } from 'express';
import type { IDataObject } from 'n8n-workflow';

import type { CredentialJson } from '../n8n/workflowJson';

/** A tool as a model sees it. */
export interface OfferedTool {
	name: string;
	description: string;
	/** The JSON schema of its arguments. */
	parameters: { properties: Record<string, IDataObject>; required?: string[] };
}

export interface Message {
	role: 'system' | 'user' | 'assistant' | 'tool';
	content: string;
}

/** A request of an agent to its model. */
export interface ModelRequest {
	messages: Message[];
	tools: OfferedTool[];
	/** The results of the tools so far, oldest first. */
	toolResults: string[];
}

export interface ToolCall {
	tool: string;
	arguments: IDataObject;
}

/** The response of the model: a text, or the tools that it calls in parallel. */
export type Turn = string | ToolCall[];

/** A turn, or one that depends on the request. */
export type Line = Turn | ((request: ModelRequest) => Turn);

export interface ScriptedModel {
	/** For n8n's OpenAI Chat Model node, whose Responses API must be switched off. */
	credential: CredentialJson;
	/** The requests of the agents since the last script. */
	requests: ModelRequest[];
	/** Sets the responses of the model, one for each request; a further request fails. */
	script(...lines: Line[]): void;
	close(): Promise<void>;
}

interface ChatRequest {
	messages: Array<{ role: Message['role']; content: unknown }>;
	tools?: Array<{ function: OfferedTool }>;
	stream?: boolean;
}

const LIMIT = '50mb';

/** A server with OpenAI's chat completions API that responds as its script says. */
export async function startScriptedModel(): Promise<ScriptedModel> {
	let lines: Line[] = [];
	const app = express();
	const server = createServer(app.use(express.json({ limit: LIMIT })));
	await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;
	const model: ScriptedModel = {
		credential: {
			name: 'Scripted model',
			type: 'openAiApi',
			data: { apiKey: 'key-of-the-model', url: `http://127.0.0.1:${port}/v1` },
		},
		requests: [],
		script: (...next) => {
			lines = next;
			model.requests = [];
		},
		close: async () => {
			server.closeAllConnections();
			await new Promise((resolve) => void server.close(resolve));
		},
	};
	app.post('/v1/chat/completions', ({ body }: { body: ChatRequest }, response) => {
		const request = read(body);
		model.requests.push(request);
		const line = lines.shift();
		if (line === undefined) {
			// A status that clients do not retry.
			response.status(400).json({ error: { message: 'The script has no more lines' } });
			return;
		}
		const turn = typeof line === 'function' ? line(request) : line;
		const id = `turn-${model.requests.length}`;
		if (body.stream) stream(response, id, turn);
		else response.json(completion(id, { message: messageOf(id, turn), ...ending(turn) }));
	});
	return model;
}

function read({ messages, tools = [] }: ChatRequest): ModelRequest {
	const read = messages.map(({ role, content }) => ({ role, content: textOf(content) }));
	return {
		messages: read,
		tools: tools.map((tool) => tool.function),
		toolResults: read.filter(({ role }) => role === 'tool').map(({ content }) => content),
	};
}

// A content is a text, or a list of parts, some of which hold a text.
function textOf(content: unknown): string {
	if (!Array.isArray(content)) return String(content ?? '');
	return content.map((part: { text?: string }) => part.text ?? '').join('');
}

function messageOf(id: string, turn: Turn) {
	if (typeof turn === 'string') return { role: 'assistant', content: turn };
	const calls = turn.map((call, index) => ({
		id: `${id}-call-${index}`,
		index,
		type: 'function',
		function: { name: call.tool, arguments: JSON.stringify(call.arguments) },
	}));
	return { role: 'assistant', content: null, tool_calls: calls };
}

function ending(turn: Turn) {
	return { finish_reason: typeof turn === 'string' ? 'stop' : 'tool_calls' };
}

function completion(id: string, choice: object, object = 'chat.completion') {
	const usage = { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 };
	return { id, object, created: 0, model: 'scripted', choices: [{ index: 0, ...choice }], usage };
}

/** The same response as a stream of two chunks. */
function stream(response: Response, id: string, turn: Turn): void {
	const kind = 'chat.completion.chunk';
	const pieces = [
		completion(id, { delta: messageOf(id, turn), finish_reason: null }, kind),
		completion(id, { delta: {}, ...ending(turn) }, kind),
	];
	response.type('text/event-stream');
	for (const piece of pieces) response.write(`data: ${JSON.stringify(piece)}\n\n`);
	response.end('data: [DONE]\n\n');
}
