const { require: requireTypeScript } = require('tsx/cjs/api');

const base = require('./jest.config.js');
const { olderCoreFolder } = requireTypeScript('./harness/n8n/installOlderCore.ts', __filename);

// Written as ES modules, which jest does not load by itself before Node 24.
const MODULES = '(p-retry|is-network-error|p-queue|p-timeout|uuid)';

/** The engine tests on the engine of n8n 1.x, with which the nodes still work. */
module.exports = {
	...base,
	globals: { isOlderN8n: true },
	globalSetup: '<rootDir>/harness/n8n/installOlderCore.ts',
	testMatch: [
		'<rootDir>/test/engine/**/*.test.ts',
		'<rootDir>/test/transport/*.test.ts',
		'<rootDir>/test/{trigger,pollingTrigger,resources}/**/*.test.ts',
	],
	moduleNameMapper: {
		'^(n8n-core|n8n-workflow|reflect-metadata)$': `${olderCoreFolder()}/node_modules/$1`,
	},
	transform: {
		...base.transform,
		[`/${MODULES}/.*\\.js$`]: '<rootDir>/harness/engine/esmTransformer.js',
	},
	transformIgnorePatterns: [`/node_modules/(?!${MODULES}/)`],
};
