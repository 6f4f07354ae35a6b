import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { writeNative } from '../../src/formats/native/write';
import { en } from '../../src/i18n/en';
import { fr } from '../../src/i18n/fr';
import { tableEn } from '../../src/i18n/table/en';
import { tableFr } from '../../src/i18n/table/fr';
import type { Line } from './line';
import { madeMap } from './madeMap';
import { onBuiltApp } from './onBuiltApp';
import { chooserOf, firstPaintedAfter, pageOf, paintedAt } from './picturePage';

const SECTION = 'saving (wall clock; Chromium)';
const COMMANDS = 200;
/** Of these, as many come at the pace of somebody who writes what others say; the rest each as soon as the one before is saved. */
const AT_PACE = 100;
/** Milliseconds between what is saved and the next command, at that pace: about a hundred a minute. */
const PACE = 400;
const GOALS = { saved: 150, recovered: 1500 };
const STARTS = 5;

/**
 * From a command to the word that it is saved, and from a start to the first picture of a map that is read again from its
 * snapshot and journal, in the built app. Needs a Chromium; without one there are no lines.
 */
export function storageLines(sizes: readonly number[]): Promise<Line[]> {
  return onBuiltApp(async ({ browser, url, folder }) => {
    const lines: Line[] = [];
    for (const size of sizes) {
      const map = madeMap(size);
      const file = join(folder, `bench-${size}.maillon.json`);
      await writeFile(file, writeNative(map));
      const { page } = await pageOf(browser);
      await page.goto(url, { waitUntil: 'load' });
      await paintedAt(page);
      await open(page, file, map.info.title);
      const times = await commandsToSaved(page);
      const starts: number[] = [];
      for (let start = 0; start < STARTS; start++) {
        await page.reload({ waitUntil: 'load' });
        await paintedAt(page);
        starts.push(await firstPaintedAfter(page, 0));
      }
      const shown = { section: SECTION, size: `${size} / ${map.ties.size}`, unit: 'ms' as const };
      const [atPace, inBurst] = [times.slice(0, AT_PACE), times.slice(AT_PACE)];
      const note = `of ${AT_PACE}, one every ${PACE} ms`;
      lines.push(
        { ...shown, what: 'command to “saved”, p50', ours: quantile(atPace, 0.5), note },
        {
          ...shown,
          what: 'command to “saved”, p95',
          ours: quantile(atPace, 0.95),
          goal: { atMost: GOALS.saved },
          note,
        },
        { ...shown, what: 'command to “saved”, p99', ours: quantile(atPace, 0.99), note },
        {
          ...shown,
          what: 'command to “saved” in a burst, p50',
          ours: quantile(inBurst, 0.5),
          note: 'each as soon as the one before is saved',
        },
        { ...shown, what: 'command to “saved” in a burst, p95', ours: quantile(inBurst, 0.95), note: 'the same' },
        {
          ...shown,
          what: `start to first picture, ${COMMANDS} entries to read again`,
          ours: quantile(starts, 0.5),
          goal: { atMost: GOALS.recovered },
          note: `median of ${STARTS}, slowest ${Math.round(quantile(starts, 1))}`,
        },
      );
      await page.context().close();
    }
    return lines;
  });
}

async function open(page: Page, file: string, title: string): Promise<void> {
  await (await chooserOf(page)).setFiles(file);
  while (!(await page.title()).startsWith(title)) await new Promise((resolve) => setTimeout(resolve, 50));
  await paintedAt(page);
}

/** Adds actors by the table; the page itself takes the times, from the key to the attribute that shows the word. */
async function commandsToSaved(page: Page): Promise<number[]> {
  const words = (await page.locator('html').getAttribute('lang')) === 'en' ? en : fr;
  await page.keyboard.press('t');
  const { newActor } = words === en ? tableEn : tableFr;
  await page.getByLabel(newActor, { exact: true }).focus();
  await page.evaluate(() => {
    const times: number[] = [];
    let from = 0;
    let taken = (): void => undefined;
    // Told by the page when it is so: asking it again and again would be among what is measured.
    const whenTaken = (count: number) =>
      new Promise<void>((resolve) => {
        taken = () => (times.length >= count ? resolve() : undefined);
        taken();
      });
    Object.assign(window, { times, whenTaken });
    addEventListener('submit', () => (from = performance.now()), { capture: true });
    new MutationObserver((changes) => {
      for (const { target } of changes) {
        if (from === 0 || (target as Element).getAttribute('data-state') !== 'saved') continue;
        times.push(performance.now() - from);
        from = 0;
        taken();
      }
    }).observe(document, { subtree: true, attributes: true, attributeFilter: ['data-state'] });
  });
  for (let command = 1; command <= COMMANDS; command++) {
    await page.keyboard.insertText(`N${command}`);
    await page.keyboard.press('Enter');
    await page.evaluate(
      (count) => (Reflect.get(window, 'whenTaken') as (count: number) => Promise<void>)(count),
      command,
    );
    if (command <= AT_PACE) await new Promise((resolve) => setTimeout(resolve, PACE));
  }
  return page.evaluate(() => Reflect.get(window, 'times') as number[]);
}

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}
