import type { Page } from 'playwright-core';
import { until } from '../browser';
import type { AppOptions } from '../servedApp';

/** A visit of which all that is said aloud is kept, from the first word. */
export const HEARD: AppOptions = {
  viewport: { width: 1600, height: 900 },
  reducedMotion: 'reduce',
  before: (context) => context.addInitScript(noteWhatIsSaid),
};

function noteWhatIsSaid(): void {
  const all: string[] = [];
  Object.assign(globalThis, { saidAloud: all });
  new MutationObserver(() => {
    const text = document.querySelector('[data-announcer]')?.textContent ?? '';
    if (text !== '' && text !== all.at(-1)) all.push(text);
  }).observe(document, { subtree: true, childList: true, characterData: true });
}

export const allSaid = (page: Page) =>
  page.evaluate(() => (globalThis as unknown as { saidAloud: string[] }).saidAloud);

/** What is said aloud, once it has been said. */
export async function said(page: Page, words: RegExp): Promise<string> {
  return until(async () => {
    const text = (await page.locator('[data-announcer]').textContent()) ?? '';
    return words.test(text) && text;
  }, `said aloud: ${words}`);
}
