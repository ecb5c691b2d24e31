const base = require('./jest.e2e.config.js');

// `npm run test:matrix` sets the version; without it, this runs on the last n8n 1.x.
process.env.LEMLIST_MATRIX_N8N ||= '1.123.81';

/** What has to work on each version of n8n: the packed package in a real one, one file at a time. */
module.exports = { ...base, testMatch: ['<rootDir>/test/matrix/*.test.ts'] };
