import { expect } from 'expect';

// Under jest the global one is there already.
const scope = globalThis as { expect?: unknown };
scope.expect ??= expect;
