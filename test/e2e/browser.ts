import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type ConsoleMessage,
  chromium,
  type Locator,
  type Page,
} from 'playwright-core';
import { findChromium } from './chromium.mjs';

/**
 * Every visit has a window of its own, for which Chromium begins a process and loads two pages: the list under its address bar,
 * which nobody sees here. They took a quarter of the processor's time. Of two lists the last one counts: those that Playwright
 * turns off are among them.
 */
const FEATURES_OFF = [
  'WebUIOmniboxPopup WebUIOmniboxAimPopup WebUIOmniboxFullPopup PreloadTopChromeWebUI',
  'AvoidUnnecessaryBeforeUnloadCheckSync DestroyProfileOnBrowserClose HttpsUpgrades HttpsFirstBalancedModeAutoEnable',
  'LensOverlay MediaRouter PaintHolding ThirdPartyStoragePartitioning AvoidCorsURLLoaderRestartOnRedirect',
  'TcpPortRandomizationWin OptimizationHints NetworkTimeServiceQuerying AimEnabled PreconnectToSearch',
];

const ARGS = [
  `--disable-features=${FEATURES_OFF.join(' ').replaceAll(' ', ',')}`,
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--no-first-run',
  // A first visit speaks the browser's language; a test that wants the other one says so.
  '--lang=fr-FR',
  '--accept-lang=fr-FR',
];

function executablePath(): string {
  const path = findChromium();
  if (path === undefined) throw new Error('No Chromium: `npm test` says how to get one, or set CHROMIUM=path.');
  return path;
}

/** `more`: what else it is started with. */
export function launchBrowser(more: readonly string[] = []): Promise<Browser> {
  return chromium.launch({ executablePath: executablePath(), args: [...ARGS, ...more] });
}

let kept: Promise<Browser> | undefined;

/**
 * One for all files that a worker runs, since starting it costs as much as a visit. It ends with the worker; one that fell is
 * started anew.
 */
export async function sharedBrowser(): Promise<Browser> {
  const browser = await (kept ??= launchBrowser());
  if (browser.isConnected()) return browser;
  kept = launchBrowser();
  return kept;
}

/** A browser with its own folder of data: it can be killed and started again on the same data. */
export async function launchOnProfile(folder: string, options: BrowserContextOptions = {}): Promise<BrowserContext> {
  const context = await chromium.launchPersistentContext(folder, {
    executablePath: executablePath(),
    args: ARGS,
    ...options,
  });
  // Against hanging: a busy machine may take ten times as long as a quiet one.
  context.setDefaultTimeout(60_000);
  context.on('page', hearChosenFiles);
  return context;
}

/** Listened to from the first: a browser that is told so only when the key is pressed now and then opens nothing. */
function hearChosenFiles(page: Page): void {
  page.on('filechooser', () => undefined);
}

/** A page under watch. */
export interface WatchedPage {
  readonly page: Page;
  /** All that went wrong so far, one line each; empty for a sound page. */
  readonly faults: () => Promise<readonly string[]>;
  /**
   * Once the app is kept for offline use: from then on whatever the copy on this machine does not answer is a fault.
   * Before, only requests to another origin are.
   */
  readonly onItsOwn: () => Promise<void>;
}

/**
 * Opens a page and watches it: console errors and warnings, uncaught errors, breaches of the security policy, failed
 * requests, requests to anyone else, and, once `onItsOwn`, any request that leaves the machine.
 */
export async function openWatched(context: BrowserContext, url: string): Promise<WatchedPage> {
  const faults: string[] = [];
  const answers: Promise<unknown>[] = [];
  const page = await context.newPage();
  const { origin } = new URL(url);
  let isOnItsOwn = false;

  // Of the windows that it opens too, until it is closed.
  const heard = listening(context);
  page.on('close', heard.stop);
  heard.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') faults.push(`console: ${message.text()}`);
  });
  heard.on('weberror', (error) => faults.push(`uncaught: ${error.error().message}`));
  hearChosenFiles(page);
  heard.on('request', (request) => {
    const asked = new URL(request.url());
    if (asked.protocol === 'data:' || asked.protocol === 'blob:') return;
    if (asked.origin !== origin) faults.push(`foreign request: ${request.url()}`);
    else if (isOnItsOwn && !request.serviceWorker()) {
      const answered = request.response().then((response) => {
        if (response?.fromServiceWorker() !== true) faults.push(`request that left the machine: ${request.url()}`);
      });
      // A page that is gone has nothing more to say.
      answers.push(answered.catch(() => undefined));
    }
  });
  heard.on('requestfailed', (request) => {
    // A page that is left while it loads gives up what it asked for.
    const why = request.failure()?.errorText;
    if (!isOnItsOwn && why !== 'net::ERR_ABORTED') faults.push(`failed: ${request.url()} ${why}`);
  });
  await page.addInitScript(() => {
    const breaches: string[] = [];
    Object.assign(globalThis, { policyBreaches: breaches });
    addEventListener('securitypolicyviolation', (event) => {
      breaches.push(`policy: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
    });
  });
  await page.goto(url, { waitUntil: 'load' });

  return {
    page,
    faults: async () => {
      await Promise.all(answers);
      const breaches = await page
        .evaluate(() => (globalThis as { policyBreaches?: string[] }).policyBreaches ?? [])
        // A page that is gone has nothing more to say.
        .catch((): string[] => []);
      return [...faults, ...breaches];
    },
    onItsOwn: async () => {
      await untilKeptOffline(page);
      isOnItsOwn = true;
    },
  };
}

/** What a window tells, until nobody listens any more. */
function listening(context: BrowserContext) {
  const stops: (() => void)[] = [];
  const on = ((name: 'console', hear: (message: ConsoleMessage) => void) => {
    context.on(name, hear);
    stops.push(() => context.off(name, hear));
  }) as BrowserContext['on'];
  return { on, stop: () => stops.forEach((stop) => stop()) };
}

/**
 * Waits until `read` gives a value other than `undefined` or `false`. Playwright's own `waitForFunction` evaluates text,
 * which the security policy refuses. The limit is against hanging: a busy machine may take ten times as long as a quiet one.
 */
export async function until<Value>(
  read: () => Promise<Value | undefined | false>,
  what: string | (() => string),
  withinMs = 60_000,
): Promise<Value> {
  const end = Date.now() + withinMs;
  for (;;) {
    const value = await read();
    if (value !== undefined && value !== false) return value;
    if (Date.now() > end) throw new Error(`Waited ${withinMs} ms in vain: ${typeof what === 'string' ? what : what()}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Lets the page draw so many frames: what it was about to do by itself, it has done. */
export function drawnFrames(page: Page, count = 3): Promise<void> {
  return page.evaluate(async (frames) => {
    for (let drawn = 0; drawn < frames; drawn++) await new Promise(requestAnimationFrame);
  }, count);
}

/** Before keys are pressed: whatever is meant to hear them has the focus. */
export async function untilFocused(field: Locator): Promise<void> {
  await field.waitFor();
  await until(
    () => field.evaluate((element) => element === document.activeElement),
    `the focus is on ${String(field)}`,
  );
}

/** Until what was done is on the disk: only that is sure to be there after a reload. */
export function untilSaved(page: Page): Promise<void> {
  return page.locator('[data-state=saved]').first().waitFor({ state: 'attached' });
}

/** Until the service worker runs and keeps the app: the page then works offline. */
export function untilKeptOffline(page: Page): Promise<true> {
  return until(
    () =>
      page.evaluate(
        async () =>
          (await navigator.serviceWorker.getRegistration())?.active?.state === 'activated' &&
          navigator.serviceWorker.controller !== null,
      ),
    'the app is kept for offline use',
  );
}
