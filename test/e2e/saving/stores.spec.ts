import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../browser';
import type { Served } from '../serveBuilt';
import { serveStorePage } from './servedStorePage';
import type { StorePage } from './storePage';

let served: Served;
let browser: Browser;

beforeAll(async () => {
  [browser, served] = await Promise.all([launchBrowser(), serveStorePage()]);
});
afterAll(async () => {
  await browser?.close();
  await served?.close();
});

type Question = Exclude<keyof StorePage, 'fill' | 'migrate' | 'rows' | 'openedByOlder'>;

/** On a page and a disk of its own. */
async function asked<Name extends Question>(name: Name): Promise<Awaited<ReturnType<StorePage[Name]>>> {
  const context = await browser.newContext();
  const page: Page = await context.newPage();
  await page.goto(served.url);
  const answer = await page.evaluate(
    (what): Promise<unknown> => (globalThis as unknown as { storePage: StorePage }).storePage[what](),
    name,
  );
  await context.close();
  return answer as Awaited<ReturnType<StorePage[Name]>>;
}

describe('the store in the database of a browser', () => {
  it('asks for each write to be on the disk itself, not on its way there', async () => {
    expect(await asked('durabilities')).toEqual(['strict', 'strict']);
  });

  it('takes nothing for written before the transaction is complete, whatever its requests said', async () => {
    expect(await asked('writtenOnFullDisk')).toEqual({ written: { done: false, failure: 'lost' }, rows: 0 });
  });

  it('writes nothing for a window that lost the map', async () => {
    const { said, titles } = await asked('fencedWrites');
    expect(said).toEqual([{ done: true }, { done: false, failure: 'fenced' }]);
    expect(titles).toEqual(['a']);
  });

  it('leaves out, of what a page asks for as it goes, what is there already, and writes the rest', async () => {
    expect(await asked('urgentLabels')).toEqual(['there', 'new']);
  });

  it('makes a connection anew that was closed under it', async () => {
    expect(await asked('readAfterClosing')).toBe(1);
  });
});

describe('a text as long as a map', () => {
  it('comes back whole, by halves is never written, and goes with its record', async () => {
    const { said, snapshots, entries, counts, kept } = await asked('longTexts');
    expect(said).toEqual([{ done: true }, { done: false, failure: 'fenced' }]);
    expect(snapshots).toEqual([0, 1, 2]);
    // Of those asked for as the page was left, the one that was there is left out.
    expect(entries).toEqual([true, true]);
    expect(counts).toEqual([12, 6, 0]);
    expect(kept).toEqual([true, true]);
  });

  it('is handed to the browser, and given by it, a part at a time', async () => {
    expect(await asked('longestAtOnce')).toBe(1_000_001);
  });
});

describe('the private files of a browser', () => {
  it('hold a text whole, however many pieces it takes, and nothing of the one before', async () => {
    expect(await asked('textsInPrivateFile')).toEqual({ isLongSame: true, after: ['short', null] });
  });
});
