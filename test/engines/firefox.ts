import { type Browser, type KeyInput, launch, type Page } from 'puppeteer-core';
import { killTree, untilGone } from '../helpers/killTree';
import { atStart } from './atStart';
import { type Engine, type Folders, type Pane, SCREEN } from './engine';

/**
 * Firefox, by WebDriver BiDi. Its limits: it saves into no file that was opened (files are downloads), its small storage reaches
 * the disk seconds late, and what is run before a page's own scripts is run in one window: the room's own is not watched for faults.
 */
export function firefoxEngine(
  { profile, downloads }: Folders,
  executablePath: string,
  prefs: Record<string, boolean | number> = {},
): Engine {
  let browser: Browser | undefined;
  const running = () => {
    if (!browser) throw new Error('Firefox was not started.');
    return browser;
  };
  return {
    name: 'Firefox',
    secondCopies: true,
    start: async () => {
      browser = await launch({
        browser: 'firefox',
        protocol: 'webDriverBiDi',
        executablePath,
        userDataDir: profile,
        defaultViewport: null,
        // The screen itself, so that the window of the room has it too.
        env: { ...process.env, MOZ_HEADLESS_WIDTH: String(SCREEN.width), MOZ_HEADLESS_HEIGHT: String(SCREEN.height) },
        args: [`--width=${SCREEN.width}`, `--height=${SCREEN.height}`],
        extraPrefsFirefox: {
          'browser.download.folderList': 2,
          'browser.download.dir': downloads,
          'browser.download.useDownloadDir': true,
          'browser.download.always_ask_before_handling_new_types': false,
          'intl.accept_languages': 'fr-FR, fr',
          'ui.prefersReducedMotion': 1,
          // A kill is no crash that one asks about.
          'browser.sessionstore.resume_from_crash': false,
          'toolkit.startup.max_resumed_crashes': -1,
          ...prefs,
        },
      });
      const page = (await browser.pages())[0] ?? (await browser.newPage());
      await page.evaluateOnNewDocument(`(${atStart.toString()})()`);
      return paneOf(page);
    },
    panes: async () => (await running().pages()).map(paneOf),
    kill: async () => {
      const pid = running().process()?.pid;
      if (pid === undefined) throw new Error('Firefox has no process.');
      killTree(pid);
      await untilGone(pid);
      await running()
        .disconnect()
        .catch(() => {});
      browser = undefined;
    },
    stop: async () => {
      await browser?.close();
      browser = undefined;
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
    press: async (keys) => {
      const names = keys.split('+') as KeyInput[];
      const last = names.pop() ?? 'Enter';
      for (const held of names) await page.keyboard.down(held);
      await page.keyboard.press(last);
      for (const held of names.toReversed()) await page.keyboard.up(held);
    },
    clickAt: (x, y) => page.mouse.click(x, y),
    giveFiles: async (selector, paths) => {
      const field = await page.$(selector);
      if (!field) throw new Error(`No ${selector}.`);
      await field.toElement('input').then((input) => input.uploadFile(...paths));
    },
  };
}
