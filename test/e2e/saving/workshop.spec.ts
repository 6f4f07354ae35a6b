import type { Browser, CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fr } from '../../../src/i18n/fr';
import { launchBrowser } from '../browser';
import { type Served, serveBuilt } from '../serveBuilt';
import {
  countedNames,
  fieldForNames,
  namesOf,
  openDesk,
  SOAK,
  savingState,
  startMap,
  untilState,
  watchSaving,
} from './desk';

const WIDE = { viewport: { width: 1920, height: 1080 }, acceptDownloads: true, locale: 'fr-FR' };
/** A workshop of 90 minutes has a command every two seconds. */
const MINUTES = SOAK ? 90 : 6;
const COMMANDS_A_MINUTE = 30;
const NAMES = 40;
/** Megabytes of an hour. The short form is too short for a slope: it only has to stay within what one step may leave. */
const SLOPE = 5;

let served: Served;
let browser: Browser;

beforeAll(async () => {
  [served, browser] = await Promise.all([serveBuilt(), launchBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await served?.close();
});

async function heapOf(client: CDPSession): Promise<number> {
  for (let i = 0; i < 3; i += 1) await client.send('HeapProfiler.collectGarbage');
  const { metrics } = await client.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? 0) / 1e6;
}

/** Undo and redo of what is there: the map stays as large, so that what grows is not the map. */
async function minute(page: Page): Promise<void> {
  for (let command = 0; command < COMMANDS_A_MINUTE / 2; command += 1) {
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+y');
  }
}

describe('a workshop', () => {
  it(`of ${MINUTES} minutes, at speed: saved to the last word, and the memory does not grow`, async () => {
    const context = await browser.newContext(WIDE);
    await watchSaving(context);
    const page = await openDesk(context, served.url);
    const client = await context.newCDPSession(page);
    await client.send('Performance.enable');
    await startMap(page);
    const field = await fieldForNames(page);
    for (let number = 1; number <= NAMES; number += 1) {
      await page.keyboard.insertText(`N${number}`);
      await page.keyboard.press('Enter');
    }
    await field.blur();
    const heap: number[] = [];
    for (let at = 0; at < MINUTES; at += 1) {
      await minute(page);
      if (at % 5 === 4 || !SOAK) {
        await untilState(page, 'saved');
        heap.push(await heapOf(client));
      }
    }
    await untilState(page, 'saved');
    // The first third fills what is remembered on purpose: steps to undo, texts of versions.
    const settled = heap.slice(Math.floor(heap.length / 3));
    const hours = (settled.length - 1) / (SOAK ? 12 : 60);
    const slope = ((settled.at(-1) ?? 0) - (settled[0] ?? 0)) / hours;
    process.stdout.write(
      `workshop: ${MINUTES} minutes, ${MINUTES * COMMANDS_A_MINUTE} commands, heap ${heap.map((one) => one.toFixed(1)).join(' ')} MB, ${slope.toFixed(1)} MB an hour\n`,
    );
    expect(await savingState(page)).toBe('saved');
    expect(countedNames(await namesOf(page))).toBe(NAMES);
    if (SOAK) expect(slope).toBeLessThan(SLOPE);
    else expect((settled.at(-1) ?? 0) - (settled[0] ?? 0)).toBeLessThan(SLOPE);
    expect(await page.getByText(fr.desk.saving.crashed).count()).toBe(0);
    await context.close();
  });
});
