/** Unit and engine tests; the engine tests load `dist`, so `npm test` builds first. */
module.exports = {
	testEnvironment: 'node',
	testMatch: ['<rootDir>/test/**/*.test.ts'],
	testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/e2e/', '<rootDir>/test/matrix/'],
	// jest would leave one core idle: on a machine with two, all tests ran in one process, which loads n8n
	// again for each file, frees nothing and spends its time in the garbage collector before long.
	maxWorkers: '100%',
	workerIdleMemoryLimit: '1GB',
	// Some tests run an operation once for each of its choices.
	testTimeout: 30_000,
	setupFiles: ['<rootDir>/harness/engine/setup.ts'],
	setupFilesAfterEnv: ['<rootDir>/harness/engine/timerGuard.ts'],
	transform: { '\\.ts$': ['ts-jest', { tsconfig: 'tsconfig.tools.json', diagnostics: false }] },
};
