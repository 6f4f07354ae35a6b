import type { Download, Page } from 'playwright-core';
import { chooseFiles } from './chooseFiles';
import { type Counts, countsOf } from './onPicture';
import type { App, AppOptions, OpenedApp } from './servedApp';

/** What somebody without a pointer can do: press keys, type, hear what has the focus, read the page. */
export interface KeyboardWalk {
  readonly press: (...keys: readonly string[]) => Promise<void>;
  readonly type: (text: string) => Promise<void>;
  /** Tab, or Shift+Tab, until what has the focus is called so. Fails after a tour of the page. */
  readonly tabTo: (name: RegExp | string, backwards?: boolean) => Promise<void>;
  /** Ctrl+K, what is looked for, and Enter on the first answer. */
  readonly goTo: (text: string) => Promise<void>;
  /** A file is chosen in the window that Ctrl+O, or the button that has the focus, opens. */
  readonly choose: (paths: string | string[], key?: string) => Promise<void>;
  /** Waits until the text is on the page. */
  readonly reads: (text: RegExp | string) => Promise<void>;
  readonly readsNoMore: (text: RegExp | string) => Promise<void>;
  /** What has the focus is called. */
  readonly focused: () => Promise<string>;
  /** Actors and ties as the picture says them. */
  readonly counts: () => Promise<Counts>;
  readonly downloads: (press: () => Promise<void>) => Promise<Download>;
  /** For looking, never for acting. */
  readonly page: Page;
  /** All that went wrong so far. */
  readonly faults: () => Promise<readonly string[]>;
}

const MOST_TABS = 260;

/** How it is visited: a pointer that is used is a fault. */
export const BY_KEYS: AppOptions = {
  permissions: ['clipboard-read', 'clipboard-write'],
  before: (context) =>
    context.addInitScript(() => addEventListener('pointerdown', () => console.error('a pointer was used'), true)),
};

/** On the sample as it is given, in the visit of all such walks of the file. */
export async function keyboardWalk(app: App): Promise<KeyboardWalk> {
  return walkOn(await app.onSample(BY_KEYS));
}

export function walkOn({ page, faults }: OpenedApp): KeyboardWalk {
  const press = async (...keys: readonly string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  return {
    page,
    press,
    type: (text) => page.keyboard.type(text),
    tabTo: async (name, backwards = false) => {
      for (let turn = 0; turn < MOST_TABS; turn++) {
        const now = await focusedName(page);
        if (typeof name === 'string' ? now === name : name.test(now)) return;
        await press(backwards ? 'Shift+Tab' : 'Tab');
      }
      throw new Error(`No key leads to ${String(name)}`);
    },
    goTo: async (text) => {
      await press('Control+k');
      await page.keyboard.type(text);
      await page.getByRole('search').getByRole('option').first().waitFor();
      await press('Enter');
    },
    choose: (paths, key = 'Control+o') => chooseFiles(page, paths, () => press(key)),
    reads: (text) => page.getByText(anySpaces(text)).first().waitFor(),
    readsNoMore: (text) => page.getByText(anySpaces(text)).first().waitFor({ state: 'detached' }),
    focused: () => focusedName(page),
    counts: () => countsOf(page),
    downloads: async (run) => {
      const waiting = page.waitForEvent('download');
      await run();
      return waiting;
    },
    faults,
  };
}

/** French puts no-break spaces where others put spaces. */
function anySpaces(text: RegExp | string): RegExp {
  const source = typeof text === 'string' ? text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&') : text.source;
  return new RegExp(source.replaceAll(' ', '\\s'));
}

/** The accessible name of what has the focus, as its own words or its label give it. */
function focusedName(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!element) return '';
    const active = document.getElementById(element.getAttribute('aria-activedescendant') ?? '');
    const label =
      element instanceof HTMLInputElement ||
      element instanceof HTMLSelectElement ||
      element instanceof HTMLTextAreaElement
        ? element.labels?.[0]?.textContent
        : undefined;
    const labelledBy = document.getElementById(
      element.getAttribute('aria-labelledby')?.split(' ')[0] ?? '',
    )?.textContent;
    const text =
      active?.textContent ?? element.getAttribute('aria-label') ?? label ?? labelledBy ?? element.textContent ?? '';
    return text.replaceAll(/[\u00A0\u202F\s]+/g, ' ').trim();
  });
}
