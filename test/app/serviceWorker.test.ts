import { describe, expect, it } from 'vitest';
import { isNewerWaiting } from '../../src/app/buildWaiting';
import { offlineCopy } from '../../src/app/serviceWorker';
import { settled } from '../platform/aWorld';

const OWN = 2_000;

/** What a browser keeps: marks of builds in the order in which they came, and other files. */
function kept(...builds: readonly unknown[]): CacheStorage {
  const files = new Map([
    ['https://x.org/carte/index.html?__WB_REVISION__=1', '<p>'],
    ...builds.map((builtAt, index) => {
      return [`https://x.org/carte/build.json?__WB_REVISION__=${index}`, JSON.stringify({ builtAt })] as const;
    }),
  ]);
  const cache = {
    keys: async () => [...files.keys()].map((url) => ({ url })),
    match: async ({ url }: { readonly url: string }) => ({
      json: async () => JSON.parse(files.get(url) ?? '') as unknown,
    }),
  };
  return { keys: async () => ['precache'], open: async () => cache } as unknown as CacheStorage;
}

/** A page with a worker; `arrive` keeps another build. */
function aPage(builds: readonly unknown[], waiting = false) {
  const container = Object.assign(new EventTarget(), { controller: {} as ServiceWorker });
  const worker = Object.assign(new EventTarget(), { state: 'installing' });
  const registration = Object.assign(new EventTarget(), { waiting: waiting ? worker : null, installing: worker });
  const isNewer = () => isNewerWaiting(kept(...builds), OWN);
  const copy = offlineCopy(registration as unknown as ServiceWorkerRegistration, container, isNewer, () => undefined);
  let told = 0;
  copy.onUpdateReady(() => (told += 1));
  const arrive = async () => {
    worker.state = 'installed';
    worker.dispatchEvent(new Event('statechange'));
    await settled();
  };
  return { arrive, taken: () => container.dispatchEvent(new Event('controllerchange')), told: () => told };
}

describe('another build that waits to be taken', () => {
  it.each([
    ['newer', [OWN, 3_000], 1],
    ['older: the host went back', [OWN, 1_000], 0],
    ['older, after a newer one that was not taken', [OWN, 3_000, 1_000], 0],
    ['newer again', [1_000, OWN, 3_000], 1],
    ['of before builds said when they were made', [OWN], 0],
    ['with a mark that makes no sense', [OWN, 'demain'], 0],
  ])('is said to be new only when it is: %s', async (_what, builds, told) => {
    const page = aPage(builds);
    await page.arrive();
    expect(page.told()).toBe(told);
    await page.arrive();
    expect(page.told()).toBe(told);
    const already = aPage(builds, true);
    await settled();
    expect(already.told()).toBe(told);
    const elsewhere = aPage(builds);
    elsewhere.taken();
    await settled();
    expect(elsewhere.told()).toBe(told);
  });
});
