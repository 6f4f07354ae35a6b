import type { Page } from 'playwright-core';
import { LANGUAGES, MESSAGES } from '../../../src/i18n/language';
import type { Messages } from '../../../src/i18n/messages';

/** A language, a background and a size of the window: each view is looked at in it. */
export interface Visit {
  readonly name: string;
  readonly language: 'fr' | 'en';
  readonly colourScheme: 'light' | 'dark';
  readonly viewport: { readonly width: number; readonly height: number };
}

const DESK = { width: 1366, height: 768 };
const PHONE = { width: 390, height: 844 };

const ROOM = { width: 1920, height: 1080 };
const TABLET = { width: 820, height: 1180 };

/** Each size in both languages and on both backgrounds, by turns, so that every two of these three meet in some visit. */
export const VISITS: readonly Visit[] = [
  { name: 'desk-fr', language: 'fr', colourScheme: 'light', viewport: DESK },
  { name: 'desk-en-dark', language: 'en', colourScheme: 'dark', viewport: DESK },
  { name: 'room-en', language: 'en', colourScheme: 'light', viewport: ROOM },
  { name: 'room-fr-dark', language: 'fr', colourScheme: 'dark', viewport: ROOM },
  { name: 'tablet-fr-dark', language: 'fr', colourScheme: 'dark', viewport: TABLET },
  { name: 'tablet-en', language: 'en', colourScheme: 'light', viewport: TABLET },
  { name: 'phone-en-dark', language: 'en', colourScheme: 'dark', viewport: PHONE },
  { name: 'phone-fr', language: 'fr', colourScheme: 'light', viewport: PHONE },
];

export function visitCalled(wanted: string): Visit {
  const visit = VISITS.find(({ name }) => name === wanted);
  if (!visit) throw new Error(`no visit is called ${wanted}`);
  return visit;
}

/** A view, and the way to it from the one before. */
export interface View {
  readonly name: string;
  readonly open: (page: Page) => Promise<unknown>;
  /** What is there once it is open, however late it was loaded. */
  readonly shows: string;
  /** The picture alone: nothing may lie over it. */
  readonly isPicture?: true;
}

/** In this order: each begins where the one before left the page. */
export const VIEWS: readonly View[] = [
  {
    name: 'circles',
    isPicture: true,
    shows: '[role=img]',
    open: async (page) => {
      await page.mouse.move(0, 0);
      // Go-betweens are known, and ringed, a moment after the map is drawn.
      const words = LANGUAGES.map((language) => MESSAGES[language].picture.legend.broker);
      await page
        .getByText(new RegExp(`^(${words.join('|')})$`))
        .first()
        .waitFor({ state: 'attached' });
    },
  },
  { name: 'map', isPicture: true, shows: '[role=img]', open: (page) => page.keyboard.press('c') },
  { name: 'themes', shows: 'main table', open: (page) => showInstead(page, ({ views }) => views.roles) },
  { name: 'matrix', shows: 'main [role=grid]', open: (page) => showInstead(page, ({ views }) => views.matrix) },
  {
    name: 'table',
    shows: '#table [role=grid]',
    open: async (page) => {
      await showInstead(page, ({ desk }) => desk.map.circles);
      await page.keyboard.press('t');
    },
  },
  {
    name: 'room',
    shows: 'main h1',
    open: async (page) => {
      await page.keyboard.press('t');
      await page.keyboard.press('p');
    },
  },
  {
    name: 'empty',
    // The field takes the focus a moment after it is drawn.
    shows: '#ask input:focus',
    open: async (page) => {
      await page.keyboard.press('p');
      const names = LANGUAGES.map((language) => MESSAGES[language].desk.sample.startMine);
      const start = page.getByRole('button', { name: new RegExp(`^(${names.join('|')})$`) }).first();
      await start.click();
      await start.waitFor({ state: 'detached' });
    },
  },
];

/** Opens a view from the one before it, and has it in the window. */
export async function openView(page: Page, { open, shows }: View): Promise<void> {
  await open(page);
  const shown = page.locator(shows).first();
  await shown.waitFor();
  await shown.evaluate((element) => element.scrollIntoView({ block: 'nearest' }));
}

async function showInstead(page: Page, nameIn: (messages: Messages) => string): Promise<void> {
  const language = (await page.evaluate(() => document.documentElement.lang)) === 'fr' ? 'fr' : 'en';
  await page
    .getByRole('button', { name: nameIn(MESSAGES[language]), exact: true })
    .first()
    .click();
  // Nothing is pointed at.
  await page.mouse.move(0, 0);
}
