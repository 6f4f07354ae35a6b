import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import type { Line } from './line';
import { madeFile } from './madeFiles';
import { onBuiltApp } from './onBuiltApp';
import { chooserOf, pageOf, paintedAt } from './picturePage';

const SECTION = 'opening a file (wall clock; Chromium)';
/** Milliseconds for which a page may answer nobody. */
const GOAL = 200;
const RUNS = 3;
/** Large pictures are painted in turns, and the second copy is written some seconds later. */
const QUIET = 8_000;
/** More than the sample has, which is open before. */
const LEAST_ACTORS = 100;

/**
 * How long the page answers nobody while a file is opened: the longest task from the choice of the file to some seconds after its
 * picture, in the built app. The reading itself is in a worker. Needs a Chromium; without one there are no lines.
 */
export function openingLines(files: readonly (readonly [format: string, rows: number])[]): Promise<Line[]> {
  return onBuiltApp(async ({ browser, url, folder }) => {
    const lines: Line[] = [];
    for (const [format, rows] of files) {
      const { bytes } = madeFile(format, rows);
      const title = `${format} ${rows}`;
      const path = join(folder, `${title}.${format}`);
      await writeFile(path, bytes);
      const longest: number[] = [];
      for (let run = 0; run < RUNS; run++) longest.push(await longestTask(browser, url, path, title));
      longest.sort((a, b) => a - b);
      lines.push({
        section: SECTION,
        what: `longest the page answers nobody, ${format}`,
        size: `${rows} rows`,
        ours: longest[Math.floor(RUNS / 2)] ?? Number.NaN,
        unit: 'ms',
        goal: { atMost: GOAL },
        note: `of ${RUNS}: ${longest.map((time) => time.toFixed(0)).join(', ')}`,
      });
    }
    return lines;
  });
}

/** Its picture says how many actors it shows; before they are laid out, for half a minute on the largest, it shows nobody. */
async function drawn(page: Page): Promise<void> {
  const shown = () =>
    page.evaluate(() => {
      const said = [...document.querySelectorAll('[role=img]')].map((one) => one.getAttribute('aria-label') ?? '');
      const counts = said.map((label) => /([\d\s,]+)\s(?:acteurs|actors)/.exec(label)?.[1]?.replace(/\D/g, ''));
      return Math.max(0, ...counts.map(Number).filter(Number.isFinite));
    });
  for (let waited = 0; (await shown()) < LEAST_ACTORS; waited++) {
    if (waited > 480) throw new Error('bench: the picture shows nobody');
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
}

/** Milliseconds; 0 when no task was longer than the 50 from which a browser tells of them. */
async function longestTask(browser: Browser, url: string, path: string, title: string): Promise<number> {
  const { page } = await pageOf(browser);
  await page.goto(url, { waitUntil: 'load' });
  await paintedAt(page);
  const chooser = await chooserOf(page);
  await page.evaluate(() => {
    const tasks: number[] = [];
    Object.assign(window, { tasks });
    new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
      entryTypes: ['longtask'],
    });
  });
  await chooser.setFiles(path);
  // Looked at from here, seldom: what looks from within is a task too.
  for (let waited = 0; !(await page.title()).startsWith(title); waited++) {
    if (waited > 240) throw new Error(`${title} did not open`);
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  await drawn(page);
  await paintedAt(page, QUIET, await page.evaluate(() => performance.now()));
  const longest = await page.evaluate(() => Math.max(0, ...(Reflect.get(window, 'tasks') as number[])));
  await page.context().close();
  return longest;
}
