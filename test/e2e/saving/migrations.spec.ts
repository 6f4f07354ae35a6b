import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../browser';
import type { Served } from '../serveBuilt';
import { serveStorePage } from './servedStorePage';
import type { StorePage } from './storePage';

const MAPS = 5;

let served: Served;
let browser: Browser;

beforeAll(async () => {
  [browser, served] = await Promise.all([launchBrowser(), serveStorePage()]);
});
afterAll(async () => {
  await browser?.close();
  await served?.close();
});

async function aPage(): Promise<Page> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(served.url);
  await page.evaluate((maps) => (globalThis as unknown as { storePage: StorePage }).storePage.fill(maps), MAPS);
  // Connections of a page keep a newer version out: each opening is of a page of its own.
  await page.reload();
  return page;
}

async function ask(page: Page, name: 'migrate' | 'rows' | 'openedByOlder', step = 0): Promise<string> {
  const answer = await page.evaluate(
    ([what, at]) => (globalThis as unknown as { storePage: StorePage }).storePage[what](at),
    [name, step] as const,
  );
  await page.reload();
  return answer;
}

describe('bringing the database up to date', () => {
  it('is done whole or not at all, at whatever step it fails', async () => {
    const page = await aPage();
    const before = await ask(page, 'rows');
    let step = 1;
    for (; (await ask(page, 'migrate', step)) !== 'migrated'; step += 1) {
      // The older build finds everything as it left it.
      expect(await ask(page, 'rows'), `step ${step}`).toBe(before);
    }
    expect(step).toBe(MAPS + 3);
    await page.context().close();
  });

  it('keeps an older build out, which changes nothing', async () => {
    const page = await aPage();
    expect(await ask(page, 'migrate')).toBe('migrated');
    expect(await ask(page, 'openedByOlder')).toBe('VersionError');
    expect(await ask(page, 'migrate')).toBe('migrated');
    await page.context().close();
  });
});
