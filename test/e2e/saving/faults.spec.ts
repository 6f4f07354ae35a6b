import type { Browser, BrowserContext, CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fr } from '../../../src/i18n/fr';
import { LATER_MESSAGES } from '../../../src/i18n/laterMessages';
import { safeFr } from '../../../src/i18n/safe/fr';
import { launchBrowser, until } from '../browser';
import { fromMenu, openMenu } from '../fromMenu';
import { untilCounts } from '../onPicture';
import { type Served, serveBuilt } from '../serveBuilt';
import {
  addNumber,
  countedNames,
  fieldForNames,
  namesOf,
  openDesk,
  savingState,
  secondCopies,
  startMap,
  untilDesk,
  untilState,
  WIDE,
  watchSaving,
} from './desk';

/** Bytes: the app's own copy for offline use, and some room. */
const SMALL_DISK = 12_000_000;

let served: Served;
let browser: Browser;

beforeAll(async () => {
  [served, browser] = await Promise.all([serveBuilt(), launchBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await served?.close();
});

async function aMap(prepare: (context: BrowserContext) => Promise<void> = async () => {}) {
  const context = await browser.newContext(WIDE);
  const told = await watchSaving(context);
  await prepare(context);
  const page = await openDesk(context, served.url);
  await startMap(page);
  await fieldForNames(page);
  return { context, told, page };
}

const banner = (page: Page) => page.getByRole('alert').filter({ hasText: fr.desk.saving.retry });

/** Fills what room there is with noise: a browser squeezes anything else. */
async function fill(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let written = 0;
        const opening = indexedDB.open('filler', 1);
        opening.onupgradeneeded = () => opening.result.createObjectStore('noise', { autoIncrement: true });
        opening.onsuccess = () => {
          const write = (size: number) => {
            const bytes = new Uint8Array(size);
            for (let at = 0; at < size; at += 65_536) crypto.getRandomValues(bytes.subarray(at, at + 65_536));
            const transaction = opening.result.transaction('noise', 'readwrite');
            transaction.objectStore('noise').add(bytes);
            transaction.oncomplete = () => {
              written += size;
              write(size);
            };
            transaction.addEventListener('abort', () => {
              if (size > 100) return write(Math.floor(size / 8));
              opening.result.close();
              resolve(written);
            });
          };
          write(524_288);
        };
      }),
  );
}

describe('a disk that is full', () => {
  it('is said with two ways out; editing goes on, and all is written in order once there is room', async () => {
    const { origin } = new URL(served.url);
    let client: CDPSession | undefined;
    // Before the first write: a browser asks how much room there is only now and then.
    const { context, page, told } = await aMap(async (fresh) => {
      client = await fresh.newCDPSession(await fresh.newPage());
      await client.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: SMALL_DISK });
    });
    for (let number = 1; number <= 3; number += 1) await addNumber(page, number);
    await untilState(page, 'saved');
    expect(await fill(page)).toBeGreaterThan(100_000);
    await fieldForNames(page);
    let entered = 3;
    // Some room is always left at the end of a block: it is used up first.
    await until(
      async () => {
        await addNumber(page, (entered += 1));
        return (await savingState(page)) === 'failing';
      },
      'a write is refused',
      60_000,
    );
    await banner(page).filter({ hasText: fr.saving.failing.quota }).waitFor();
    const shown = told.acknowledged;
    for (let more = 0; more < 5; more += 1) await addNumber(page, (entered += 1));
    expect(told.acknowledged).toBe(shown);
    expect(countedNames(await namesOf(page))).toBe(entered);
    expect(await savingState(page)).toBe('failing');
    await client?.send('Storage.overrideQuotaForOrigin', { origin });
    // It tries again by itself too, and may have been quicker.
    const retry = banner(page).getByRole('button', { name: fr.desk.saving.retry });
    await retry.evaluateAll((buttons) => buttons.forEach((button) => (button as HTMLElement).click()));
    await untilState(page, 'saved');
    expect(await banner(page).count()).toBe(0);
    await page.reload();
    await untilDesk(page);
    expect(countedNames(await namesOf(page))).toBe(entered);
    await context.close();
  });
});

describe('a database that goes away', () => {
  it('is opened again by itself, each time, and nothing is lost or said', async () => {
    const { context, page } = await aMap();
    let entered = 0;
    for (let round = 0; round < 4; round += 1) {
      await page.evaluate(() => {
        for (const one of (globalThis as unknown as { connections: IDBDatabase[] }).connections) one.close();
      });
      for (let i = 0; i < 3; i += 1) await addNumber(page, (entered += 1));
      await untilState(page, 'saved');
    }
    await page.reload();
    await untilDesk(page);
    expect(countedNames(await namesOf(page))).toBe(entered);
    await context.close();
  });

  it('and cannot be opened again leaves the work in the second copy, which the next start puts back', async () => {
    const { context, page } = await aMap();
    await addNumber(page, 1);
    await untilState(page, 'saved');
    await page.evaluate(() => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('no', 'UnknownError');
      };
      for (const one of (globalThis as unknown as { connections: IDBDatabase[] }).connections) one.close();
    });
    for (const number of [2, 3]) await addNumber(page, number);
    await banner(page).filter({ hasText: fr.saving.inSecondCopy }).waitFor();
    await until(async () => (await copiedActors(page)) === 3, 'the second copy has the last name too');
    const again = await openAfterCrash(page);
    await again.getByText('a été retrouvée dans sa copie de secours', { exact: false }).waitFor();
    expect(countedNames(await namesOf(again))).toBe(3);
    await context.close();
  });

  it('of a newer version is left as it is, and everything can be taken out', async () => {
    const { context, page } = await aMap();
    for (const number of [1, 2]) await addNumber(page, number);
    await untilState(page, 'saved');
    // What the next version of the app does when it opens.
    await page.evaluate(
      () =>
        new Promise<void>((resolve, reject) => {
          const opening = indexedDB.open('maillon-maps', 99);
          opening.onsuccess = () => {
            opening.result.close();
            resolve();
          };
          opening.addEventListener('error', () => reject(new Error(`${opening.error?.message}`)));
        }),
    );
    // The window that was open closed its connection at once, and says so.
    await page.getByText('a été enregistrée par une version plus récente', { exact: false }).waitFor();
    const before = await rawRecords(page);
    await page.reload();
    await page.getByRole('heading', { name: safeFr.titles.newer }).waitFor();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: safeFr.raw }).click(),
    ]);
    const stream = await download.createReadStream();
    let text = '';
    for await (const chunk of stream) text += String(chunk);
    expect(text).toContain('N2');
    expect(await rawRecords(page)).toBe(before);
    await context.close();
  });
});

/** The page is ended without a word to it, and the app opened anew. */
async function openAfterCrash(page: Page): Promise<Page> {
  const context = page.context();
  const crashed = page.waitForEvent('crash');
  const client = await context.newCDPSession(page);
  void client.send('Page.crash').catch(() => {});
  await crashed;
  await page.close();
  return openDesk(context, served.url);
}

/** Actors of the newest second copy, as its head says. */
async function copiedActors(page: Page): Promise<number> {
  let newest = { sequence: 0, actors: 0 };
  for (const text of await secondCopies(page)) {
    const head = JSON.parse(text.slice(0, text.indexOf('\n'))) as typeof newest;
    if (head.sequence > newest.sequence) newest = head;
  }
  return newest.actors;
}

/** Every record of the maps' database, as text. */
function rawRecords(page: Page): Promise<string> {
  return page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        const opening = indexedDB.open('maillon-maps');
        opening.onsuccess = async () => {
          const names = Array.from(opening.result.objectStoreNames);
          const transaction = opening.result.transaction(names);
          const all = names.map(
            (name) =>
              new Promise((done) => {
                const request = transaction.objectStore(name).getAll();
                request.onsuccess = () => done(request.result);
              }),
          );
          const text = JSON.stringify(await Promise.all(all));
          opening.result.close();
          resolve(text);
        };
      }),
  );
}

describe('several windows that start at once', () => {
  it('each show their map, as when a browser brings a whole session back', async () => {
    const { context, page } = await aMap();
    const url = page.url();
    const others = await Promise.all([1, 2, 3, 4].map(() => context.newPage()));
    await Promise.all(others.map((other) => other.goto(url, { waitUntil: 'commit' })));
    await Promise.all(others.map((other) => untilDesk(other)));
    await Promise.all([page, ...others].map((one) => one.reload({ waitUntil: 'commit' })));
    await Promise.all([page, ...others].map((one) => untilDesk(one)));
    await context.close();
  });
});

describe('a map that cannot be shown', () => {
  it('gives way, the third time, to a page that gives it back and can open another', async () => {
    const { context, page } = await aMap();
    await addNumber(page, 1);
    await untilState(page, 'saved');
    await page.waitForTimeout(2_500);
    await fromMenu(page, 'map', fr.look.search.commands.maps);
    await page.getByRole('dialog').getByRole('button', { name: fr.dialogs.maps.newMap, exact: true }).first().click();
    await until(async () => (await page.getByRole('dialog').count()) === 0, 'another map is open');
    await untilCounts(page, { actors: 0 });
    await untilState(page, 'saved');
    // Whatever is drawn now ends in a fault, as with a map that is too much for it.
    await context.addInitScript(() => {
      Object.defineProperty(globalThis, 'ResizeObserver', {
        get: () => {
          throw new Error('nothing can be drawn');
        },
      });
    });
    for (let start = 0; start < 2; start += 1) {
      await page.reload();
      await page.getByText(fr.desk.saving.crashed, { exact: false }).first().waitFor();
    }
    await page.reload();
    await page.getByRole('heading', { name: safeFr.titles.crashed }).waitFor();
    expect(await page.getByRole('button', { name: /^Ouvrir / }).count()).toBe(2);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page
        .getByRole('button', { name: /^Télécharger une copie de/ })
        .first()
        .click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/\.maillon\.json$/);
    await context.close();
  });
});

describe('a file of our own', () => {
  it('that was opened is saved in place from the first time, and only while nobody else changed it', async () => {
    const context = await browser.newContext(WIDE);
    await context.addInitScript(() => {
      const handle = async () =>
        (await navigator.storage.getDirectory()).getFileHandle('Vallée.maillon.json', { create: true });
      Object.assign(globalThis, {
        showOpenFilePicker: async () => [await handle()],
        showSaveFilePicker: () => {
          throw new DOMException('asked where', 'AbortError');
        },
      });
    });
    const page = await openDesk(context, served.url);
    const contentOf = () =>
      page.evaluate(async () => {
        const root = await navigator.storage.getDirectory();
        const file = await (await root.getFileHandle('Vallée.maillon.json', { create: true })).getFile();
        // Just being replaced: to be looked at again.
        return file.text().catch(() => '');
      });
    const write = (text: string) =>
      page.evaluate(async (content) => {
        const root = await navigator.storage.getDirectory();
        const writable = await (await root.getFileHandle('Vallée.maillon.json', { create: true })).createWritable();
        await writable.write(content);
        await writable.close();
      }, text);
    const map = (name: string) =>
      JSON.stringify({
        format: 'maillon',
        version: 1,
        minor: 0,
        map: { title: 'Vallée', language: 'fr', perimeter: 'territory', thresholds: { within: 3, relayWithin: 2 } },
        actors: [{ id: 'a', type: 'person', name }],
      });
    await write(map('Zoé'));
    await fromMenu(page, 'map', fr.look.search.commands.open);
    await page.getByRole('dialog').getByRole('button', { name: LATER_MESSAGES.fr.opening.chooseFiles }).click();
    await until(async () => (await page.title()).startsWith('Vallée'), 'the file is open');
    await fieldForNames(page);
    await addNumber(page, 1);
    await fromMenu(page, 'map', fr.look.search.commands.save);
    await until(async () => (await contentOf()).includes('"N1"'), 'the file has what was added');
    await openMenu(page, 'map');
    await page.getByRole('menuitem', { name: /à l’instant/ }).waitFor();
    await page.keyboard.press('Escape');
    // Known after a reload too.
    await page.reload();
    await untilDesk(page);
    await fieldForNames(page);
    await addNumber(page, 2);
    await fromMenu(page, 'map', fr.look.search.commands.save);
    await until(async () => (await contentOf()).includes('"N2"'), 'the file has it after a reload');
    await write(map('Quelqu’un d’autre'));
    // Said when one comes back, and read into the map by nobody but a person.
    await page.evaluate(() => dispatchEvent(new Event('focus')));
    await page.getByText(fr.saving.file.changed('Vallée.maillon.json')).waitFor();
    await page.getByRole('button', { name: fr.saving.file.compare }).click();
    await page.getByRole('dialog').getByText('Quelqu’un d’autre').first().waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await page.getByText(fr.saving.file.changed('Vallée.maillon.json')).count()).toBe(0);
    await fieldForNames(page);
    await addNumber(page, 3);
    await fromMenu(page, 'map', fr.look.search.commands.save);
    await untilState(page, 'saved');
    expect(await contentOf()).toBe(map('Quelqu’un d’autre'));
    await context.close();
  });
});
