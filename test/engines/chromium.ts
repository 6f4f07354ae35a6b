import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { launchOnProfile } from '../e2e/browser';
import { killTree, pidsHolding, untilGone } from '../helpers/killTree';
import { atStart } from './atStart';
import { type Engine, type Folders, type Pane, SCREEN } from './engine';

/** The engine of all other tests in a browser, walked too so that the walk itself is known to be right. */
export function chromiumEngine({ profile, downloads }: Folders): Engine {
  let context: BrowserContext | undefined;
  const running = () => {
    if (!context) throw new Error('Chromium was not started.');
    return context;
  };
  return {
    name: 'Chromium',
    secondCopies: true,
    start: async () => {
      context = await launchOnProfile(profile, {
        viewport: SCREEN,
        locale: 'fr-FR',
        reducedMotion: 'reduce',
        acceptDownloads: true,
      });
      await context.addInitScript(atStart);
      const keep = (page: Page) =>
        page.on('download', (download) => {
          const path = join(downloads, download.suggestedFilename());
          // Under its own name only once it is whole.
          void download.saveAs(`${path}.part`).then(() => rename(`${path}.part`, path));
        });
      context.pages().forEach(keep);
      context.on('page', keep);
      return paneOf(context.pages()[0] ?? (await context.newPage()));
    },
    panes: async () => running().pages().map(paneOf),
    kill: async () => {
      const pids = pidsHolding(`--user-data-dir=${profile}`);
      pids.forEach(killTree);
      await Promise.all(pids.map(untilGone));
      await running()
        .close()
        .catch(() => {});
      context = undefined;
    },
    stop: async () => {
      await context?.close();
      context = undefined;
    },
  };
}

function paneOf(page: Page): Pane {
  return {
    goto: async (url) => void (await page.goto(url)),
    reload: async () => void (await page.reload()),
    evaluate: async <Value>(run: (...args: never[]) => unknown, ...args: readonly unknown[]) =>
      (await page.evaluate(`(${run.toString()})(...${JSON.stringify(args)})`)) as Value,
    type: (text) => page.keyboard.type(text),
    press: (keys) => page.keyboard.press(keys),
    clickAt: (x, y) => page.mouse.click(x, y),
    giveFiles: (selector, paths) =>
      page
        .locator(selector)
        .last()
        .setInputFiles([...paths]),
  };
}
