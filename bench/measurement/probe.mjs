// Loaded into n8n with NODE_OPTIONS: tells a benchmark what n8n's own process uses, also after a
// garbage collection, which is the only way to see what is really held.
import { createServer } from 'node:http';
import { basename } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

const { BENCH_PROBE_PORT } = process.env;
// V8 lets go of code that several collections have found unused, which would count against the first look.
const COLLECTIONS = 10;
// NODE_OPTIONS reaches every process that n8n starts.
const isN8n = basename(process.argv[1] ?? '') === 'n8n';

if (isN8n && BENCH_PROBE_PORT) {
	setFlagsFromString('--expose-gc');
	const collectGarbage = runInNewContext('gc');

	const server = createServer(({ url }, response) => {
		if (url === '/collected') for (let round = 0; round < COLLECTIONS; round++) collectGarbage();
		const { user, system } = process.cpuUsage();
		const { rss } = process.memoryUsage();
		response.end(JSON.stringify({ cpuMs: (user + system) / 1_000, rss }));
	});
	server.listen(Number(BENCH_PROBE_PORT), '127.0.0.1').unref();
}
