import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { findCopyStore } from '../../../src/platform/copies/opfsCopyStore';

const directory = {};
const root = { getDirectoryHandle: async () => directory };
const refused = () => Promise.reject(new DOMException('refused by the test', 'SecurityError'));
const throwing = () => {
  throw new DOMException('refused by the test', 'SecurityError');
};
const silent = () => new Promise<never>(() => {});
/** Private files as they were before Safari 26: pages read them, workers alone write. */
const ReadOnly = { prototype: {} };
const Writable = { prototype: { createWritable() {} } };

/** What the browser has, and what is then known of its second copies. */
const BROWSERS = [
  ['WebKitGTK, and any browser on a page without https', undefined, Writable, 'absent'],
  ['a browser that came before private files', { persisted: async () => false }, ReadOnly, 'absent'],
  ['Safari 17', { getDirectory: async () => root }, ReadOnly, 'absent'],
  ['Safari 17, a private window', { getDirectory: refused }, ReadOnly, 'refused'],
  ['Firefox, a private window', { getDirectory: refused }, Writable, 'refused'],
  ['one that throws', { getDirectory: throwing }, Writable, 'refused'],
  ['one that never answers', { getDirectory: silent }, Writable, 'refused'],
  ['one that gives no folder', { getDirectory: async () => ({ getDirectoryHandle: refused }) }, Writable, 'refused'],
  ['Chromium', { getDirectory: async () => root }, Writable, 'a store'],
] as const;

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it.each(BROWSERS)('%s', async (_name, storage, FileSystemFileHandle, expected) => {
  vi.stubGlobal('navigator', { storage });
  vi.stubGlobal('FileSystemFileHandle', FileSystemFileHandle);
  const found = findCopyStore('copies');
  await vi.runAllTimersAsync();
  const known = await found;
  expect(typeof known === 'string' ? known : 'a store').toBe(expected);
});
