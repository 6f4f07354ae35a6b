import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { Line } from './line';
import { madeFile } from './madeFiles';
import { onBuiltApp } from './onBuiltApp';
import { chooserOf, pageOf, paintedAt } from './picturePage';
import { medianOf } from './timed';

const SECTION = 'cancel of a reading (wall clock; Chromium)';
const RUNS = 5;
/** Milliseconds from the key to a page that shows no reading any more and answers. */
const ANSWERS_WITHIN = 300;
/** Until the thread is gone: Chromium waits two seconds for one that is busy. The next file has another meanwhile. */
const ENDED_WITHIN = 2500;
/** Share of the reading at which it is cancelled. */
const HALFWAY = 0.3;

/**
 * What leaving a long reading costs the person, in the built app. Needs a Chromium; without one there are no lines.
 */
export function cancelLines(rows: number): Promise<Line[]> {
  return onBuiltApp(async ({ browser, url, folder }) => {
    const lines: Line[] = [];
    for (const format of ['csv', 'xlsx', 'gexf', 'json']) {
      const { name, bytes } = madeFile(format, rows);
      const file = join(folder, name);
      await writeFile(file, bytes);
      const { page } = await pageOf(browser);
      await page.goto(url, { waitUntil: 'load' });
      await paintedAt(page);
      const [idle, ended]: [number[], number[]] = [[], []];
      for (let run = 0; run < RUNS; run++) {
        const times = await cancelled(page, file);
        idle.push(times.idle);
        ended.push(times.ended);
      }
      const line = { section: SECTION, size: `${rows} rows`, unit: 'ms' } as const;
      const note = (times: readonly number[]) => `median of ${RUNS}, slowest ${Math.round(Math.max(...times))}`;
      lines.push(
        {
          ...line,
          what: `${format}: key to a page that answers`,
          ours: medianOf(idle),
          goal: { atMost: ANSWERS_WITHIN },
          note: note(idle),
        },
        {
          ...line,
          what: `${format}: key to no thread that reads`,
          ours: medianOf(ended),
          goal: { atMost: ENDED_WITHIN },
          note: note(ended),
        },
      );
      await page.context().close();
    }
    return lines;
  });
}

/** Opens the file and leaves it while it is read: the page takes the first time, the end of its thread gives the second. */
async function cancelled(page: Page, file: string): Promise<{ readonly idle: number; readonly ended: number }> {
  await (await chooserOf(page)).setFiles(file);
  const bar = page.getByRole('dialog').getByRole('progressbar');
  await bar.waitFor();
  while (Number(await bar.getAttribute('value')) < HALFWAY) await new Promise((resolve) => setTimeout(resolve, 5));
  const reader = page.workers().find((worker) => worker.url().includes('files.worker'));
  if (!reader) throw new Error('bench: no thread reads');
  let ended = 0;
  const end = reader.waitForEvent('close').then(() => (ended = Date.now()));
  await page.evaluate(() => {
    let pressed = 0;
    addEventListener('keydown', () => (pressed = performance.now()), { capture: true, once: true });
    // Idle: the reading is gone, and the page has drawn a frame without it.
    const look = () => {
      const isGone = pressed > 0 && !document.querySelector('[role=dialog] progress, [role=dialog] [role=progressbar]');
      if (!isGone) requestAnimationFrame(look);
      else requestAnimationFrame(() => Object.assign(window, { idleAfter: performance.now() - pressed }));
    };
    Object.assign(window, { idleAfter: 0 });
    look();
  });
  const pressedAt = Date.now();
  await page.keyboard.press('Escape');
  await page.waitForFunction(() => (Reflect.get(window, 'idleAfter') as number) > 0);
  await end;
  return { idle: await page.evaluate(() => Reflect.get(window, 'idleAfter') as number), ended: ended - pressedAt };
}
