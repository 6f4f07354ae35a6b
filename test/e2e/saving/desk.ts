import { readFile, rm } from 'node:fs/promises';
import type { BrowserContext, Page } from 'playwright-core';
import { fr } from '../../../src/i18n/fr';
import { tableFr } from '../../../src/i18n/table/fr';
import { until } from '../browser';
import { fromMenu } from '../fromMenu';

/** Without motion, and no larger than shows how the map is kept: what is looked at here is what is kept, and every picture on the way takes the processor's time. */
export const WIDE = {
  viewport: { width: 1520, height: 800 },
  reducedMotion: 'reduce',
  acceptDownloads: true,
  locale: 'fr-FR',
} as const;

/** What the page says as it works; kept outside of it, since it may be killed. */
export interface Told {
  /** Commands that the page took, by number from 1. */
  taken: number;
  /** Highest one that was shown as saved. */
  acknowledged: number;
  states: string[];
}

/** Before any page: files are downloads, connections are known by name, and every word of the saving is told. */
export async function watchSaving(context: BrowserContext): Promise<Told> {
  const told: Told = { taken: 0, acknowledged: 0, states: [] };
  await context.exposeBinding('tell', (_source, state: string, taken: number) => {
    told.taken = Math.max(told.taken, taken);
    if (state === '') return;
    told.states.push(state);
    if (state === 'saved') told.acknowledged = Math.max(told.acknowledged, taken);
  });
  await context.addInitScript(watchInPage);
  return told;
}

interface Watching {
  tell: (state: string, taken: number) => void;
  connections: IDBDatabase[];
  entered: number;
}

function watchInPage(): void {
  // The app for offline use is fetched whole: only where that is looked at.
  Reflect.deleteProperty(Navigator.prototype, 'serviceWorker');
  Reflect.deleteProperty(globalThis, 'showSaveFilePicker');
  Reflect.deleteProperty(globalThis, 'showOpenFilePicker');
  const page = globalThis as unknown as Watching;
  page.connections = [];
  page.entered = 0;
  const open = indexedDB.open.bind(indexedDB);
  IDBFactory.prototype.open = (...args) => {
    const request = open(...args);
    request.addEventListener('success', () => page.connections.push(request.result));
    return request;
  };
  // In the capture phase: counted before the app hears of it, so that nothing is ever taken for saved too early.
  addEventListener(
    'submit',
    (event) => {
      const field = (event.target as HTMLFormElement).querySelector('input');
      const number = Number(/^N(\d+)$/.exec(field?.value ?? '')?.[1] ?? 0);
      page.entered = Math.max(page.entered, number);
      page.tell('', page.entered);
    },
    { capture: true },
  );
  new MutationObserver((changes) => {
    for (const { target } of changes) {
      const state = target instanceof Element ? target.getAttribute('data-state') : null;
      if (state !== null && target instanceof Element && target.getAttribute('role') === 'status') {
        page.tell(state, page.entered);
      }
    }
  }).observe(document, { subtree: true, attributes: true, attributeFilter: ['data-state'] });
}

const status = (page: Page) => page.locator('[role=status][data-state]').first();

export const savingState = (page: Page): Promise<string | null> =>
  status(page)
    .getAttribute('data-state', { timeout: 2_000 })
    .catch(() => null);

export const untilState = (page: Page, state: string) =>
  until(async () => (await savingState(page)) === state, `the saving is ${state}`);

/** Opens the app; the desk is there. */
export async function openDesk(context: BrowserContext, url: string): Promise<Page> {
  const page = await context.newPage();
  page.on('dialog', (dialog) => void dialog.accept().catch(() => {}));
  await page.goto(url);
  await untilDesk(page);
  return page;
}

/** Until a crash is no failed start any more: the third one would open the safe page. */
export const untilStands = (page: Page) =>
  until(() => page.evaluate(() => localStorage.getItem('maillon.starts') === '[]'), 'the start stands');

export const untilDesk = (page: Page) => status(page).waitFor();

export async function startMap(page: Page): Promise<void> {
  await page.getByRole('button', { name: fr.desk.sample.startMine }).click();
  await until(async () => (await page.title()).startsWith('Ma carte'), 'an empty map is open');
}

/** The field of the table that adds one actor after the other. */
export async function fieldForNames(page: Page) {
  const field = page.getByLabel(tableFr.newActor, { exact: true });
  if ((await field.count()) === 0) {
    await fromMenu(page, 'look', fr.look.search.commands.table);
  }
  await field.waitFor();
  // What was half typed when the page went is there again.
  await field.fill('');
  await field.focus();
  return field;
}

/** Adds `N<number>` by the keyboard, in the field that has the focus. */
export async function addNumber(page: Page, number: number): Promise<void> {
  await page.keyboard.insertText(`N${number}`);
  await page.keyboard.press('Enter');
}

/** Names on the map, as its own file says: the one way out that reads the map itself. */
export async function namesOf(page: Page): Promise<string[]> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    fromMenu(page, 'map', fr.look.search.commands.save),
  ]);
  const path = await download.path();
  // A map without actors has no table of them.
  const { actors = [] } = JSON.parse(await readFile(path, 'utf8')) as { actors?: readonly { name: string }[] };
  await rm(path, { force: true });
  return actors.map(({ name }) => name);
}

/** `N1` to `N<n>` without a hole: how many. Throws when something else is there. */
export function countedNames(names: readonly string[]): number {
  const numbers = names.map((name) => Number(/^N(\d+)$/.exec(name)?.[1] ?? Number.NaN)).sort((a, b) => a - b);
  numbers.forEach((number, index) => {
    if (number !== index + 1) throw new Error(`The names are not N1…N${numbers.length}: ${names.join(' ')}`);
  });
  return numbers.length;
}

/** The same numbers for the same seed. */
export { seeded } from '../../helpers/randomEdits';

/**
 * What the second copies (OPFS) hold, as text. One that is being written or put in place of another at this moment
 * cannot be read, or not to its end: it is not among them, and is found when it is looked for again.
 */
export function secondCopies(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const texts: string[] = [];
    try {
      const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('copies');
      for await (const handle of folder.values()) {
        if (!(handle instanceof FileSystemFileHandle)) continue;
        const text = await handle
          .getFile()
          .then((file) => file.text())
          .catch(() => '');
        if (text.includes('\n')) texts.push(text);
      }
    } catch (error) {
      // Before the first copy there is no folder; a file that goes while they are counted ends the count.
      if (!(error instanceof DOMException)) throw error;
    }
    return texts;
  });
}
