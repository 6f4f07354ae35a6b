import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveFolder } from '../../../src/cli/serve/staticServer.mjs';
import { launchBrowser } from '../browser';
import type { Served } from '../serveBuilt';

interface StorePage {
  readonly fill: (maps: number) => Promise<void>;
  readonly migrate: (failing: number) => Promise<string>;
  readonly rows: () => Promise<string>;
  readonly openedByOlder: () => Promise<string>;
}

const MAPS = 5;

let served: Served;
let browser: Browser;
let folder: string;

beforeAll(async () => {
  [browser, folder] = await Promise.all([launchBrowser(), mkdtemp(join(tmpdir(), 'migrations-'))]);
  await build({
    configFile: false,
    logLevel: 'silent',
    publicDir: false,
    build: {
      lib: { entry: resolve(import.meta.dirname, 'storePage.ts'), formats: ['es'], fileName: 'page' },
      outDir: folder,
      emptyOutDir: false,
    },
  });
  await writeFile(join(folder, 'index.html'), '<!doctype html><script type="module" src="./page.js"></script>');
  served = await serveFolder({ root: folder, port: 0, base: '/' });
});
afterAll(async () => {
  await browser?.close();
  await served?.close();
  if (folder) await rm(folder, { recursive: true, force: true });
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

async function ask(page: Page, name: Exclude<keyof StorePage, 'fill'>, step = 0): Promise<string> {
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
