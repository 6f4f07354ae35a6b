import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { serveFolder } from '../../src/cli/serve/staticServer.mjs';
import { findChromium } from '../e2e/chromium.mjs';
import type { Line } from './line';

/** The built app, served, and what a bench needs beside it. */
export interface BuiltApp {
  readonly browser: Browser;
  readonly url: string;
  /** For files; gone afterwards. */
  readonly folder: string;
}

/** Lines measured in the built app. Needs a Chromium; without one there are none. */
export async function onBuiltApp(measure: (app: BuiltApp) => Promise<Line[]>): Promise<Line[]> {
  const executablePath = findChromium();
  const { MAILLON_BUILT: built } = process.env;
  if (executablePath === undefined || built === undefined) return [];
  const served = await serveFolder({ root: built, port: 0, base: '/' });
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--no-first-run'] });
  const folder = await mkdtemp(join(tmpdir(), 'maillon-bench-'));
  try {
    return await measure({ browser, url: served.url, folder });
  } finally {
    await browser.close();
    await served.close();
    await rm(folder, { recursive: true, force: true });
  }
}
