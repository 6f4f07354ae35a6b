import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { findChromium } from './chromium.mjs';

const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--no-first-run',
];

function executablePath(): string {
  const path = findChromium();
  if (path === undefined) throw new Error('No Chromium: `npm test` says how to get one, or set CHROMIUM=path.');
  return path;
}

export function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: executablePath(), args: ARGS });
}

/** A browser with its own folder of data: it can be killed and started again on the same data. */
export function launchOnProfile(folder: string, options: BrowserContextOptions = {}): Promise<BrowserContext> {
  return chromium.launchPersistentContext(folder, { executablePath: executablePath(), args: ARGS, ...options });
}

/** A page under watch. */
export interface WatchedPage {
  readonly page: Page;
  /** All that went wrong so far, one line each; empty for a sound page. */
  readonly faults: () => Promise<readonly string[]>;
  /** From now on every request is a fault. Before, only those to another origin are. */
  readonly loaded: () => Promise<void>;
}

/**
 * Opens a page and watches it: console errors and warnings, uncaught errors, breaches of the security policy, failed
 * requests, requests to anyone else, and, once `loaded`, any request at all.
 */
export async function openWatched(context: BrowserContext, url: string): Promise<WatchedPage> {
  const faults: string[] = [];
  const page = await context.newPage();
  const { origin } = new URL(url);
  let requestsAllowed = true;

  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') faults.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`uncaught: ${error.message}`));
  context.on('request', (request) => {
    const asked = new URL(request.url());
    if (asked.protocol === 'data:' || asked.protocol === 'blob:') return;
    if (asked.origin !== origin) faults.push(`foreign request: ${request.url()}`);
    else if (!requestsAllowed && !request.serviceWorker()) faults.push(`request after load: ${request.url()}`);
  });
  context.on('requestfailed', (request) => {
    if (requestsAllowed) faults.push(`failed: ${request.url()} ${request.failure()?.errorText}`);
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
      const breaches = await page
        .evaluate(() => (globalThis as { policyBreaches?: string[] }).policyBreaches ?? [])
        // A page that is gone has nothing more to say.
        .catch((): string[] => []);
      return [...faults, ...breaches];
    },
    loaded: async () => {
      await page.waitForLoadState('networkidle');
      requestsAllowed = false;
    },
  };
}

/**
 * Waits until `read` gives a value other than `undefined` or `false`. Playwright's own `waitForFunction` evaluates text,
 * which the security policy refuses.
 */
export async function until<Value>(
  read: () => Promise<Value | undefined | false>,
  what: string,
  withinMs = 15_000,
): Promise<Value> {
  const end = Date.now() + withinMs;
  for (;;) {
    const value = await read();
    if (value !== undefined && value !== false) return value;
    if (Date.now() > end) throw new Error(`Waited ${withinMs} ms in vain: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
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
