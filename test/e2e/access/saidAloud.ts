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

/** What was said aloud last, once it has been said: what is written for it is gone again after some seconds. */
export async function said(page: Page, words: RegExp): Promise<string> {
  return until(async () => {
    const text = (await allSaid(page)).at(-1) ?? '';
    return words.test(text) && text;
  }, `said aloud: ${words}`);
}
