import { expect } from 'expect';

// Under jest the global one exists already.
const scope = globalThis as { expect?: unknown };
scope.expect ??= expect;
