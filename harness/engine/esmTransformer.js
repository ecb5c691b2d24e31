const { transformSync } = require('esbuild');

/** Lets jest load packages that are written as ES modules, as Node itself does. */
module.exports = {
	process: (source) => ({
		code: transformSync(source, { format: 'cjs', target: 'node20' }).code,
	}),
};
