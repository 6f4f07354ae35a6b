import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fr } from '../../../src/i18n/fr';
import { SOAK } from '../../runs';
import { launchOnProfile, until } from '../browser';
import { filesWith } from '../filesWith';
import { type Served, serveBuilt } from '../serveBuilt';
import { openDesk, seeded, startMap, untilState } from './desk';
import { canKill, killBrowserOn } from './killBrowser';

const KILLS = SOAK ? 200 : 2;
/** Milliseconds from the click within which the browser is killed: an erasure of a small map is done by then. */
const WITHIN = 700;
const WIDE = { viewport: { width: 1600, height: 1000 }, locale: 'fr-FR' };
/** The browser tidies the journal of `localStorage` by itself; no page can have it tidied. */
const NOT_OURS = 'Local Storage';

let served: Served;
let folder: string;
beforeAll(async () => {
  [served, folder] = await Promise.all([serveBuilt(), mkdtemp(join(tmpdir(), 'erased-'))]);
});
afterAll(async () => {
  await served?.close();
  if (folder) await rm(folder, { recursive: true, force: true, maxRetries: 5 });
});

async function launch(): Promise<{ context: BrowserContext; page: Page }> {
  const context = await launchOnProfile(folder, WIDE);
  // A power cut is no start that failed: three in a row would open the page that shows no map.
  await context.addInitScript(() => {
    // The app for offline use is fetched whole: only where that is looked at.
    Reflect.deleteProperty(Navigator.prototype, 'serviceWorker');
    if (location.protocol === 'http:') localStorage.removeItem('maillon.starts');
  });
  return { context, page: await openDesk(context, served.url) };
}

async function addByLine(page: Page, line: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.keyboard.insertText(line);
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: new RegExp(`^Annuler.*${line}`) }).waitFor();
}

/** The person, with a word about them in their notes; both on the disk. */
async function plant(page: Page, name: string, note: string): Promise<void> {
  await addByLine(page, name);
  await page.keyboard.press('Control+k');
  await page.keyboard.insertText(name);
  await page.keyboard.press('Enter');
  await page.getByRole('combobox', { name: 'Type' }).selectOption('person');
  const summary = page.locator('summary', { hasText: 'Notes privées' });
  if ((await summary.locator('xpath=..').getAttribute('open')) === null) await summary.click();
  const box = page.getByRole('textbox', { name: 'Notes', exact: true });
  await box.fill(note);
  await box.blur();
  await untilState(page, 'saved');
}

/** Everything but the last click. */
async function askForErasure(page: Page, name: string) {
  await page.getByRole('button', { name: 'Tout sur cette personne…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Effacer cette personne…' }).click();
  const last = dialog.getByRole('button', { name: `Effacer ${name} pour toujours` });
  await last.waitFor();
  return last;
}

/** Erasures that are noted, what the journal holds, and texts of small storages. */
const kept = (page: Page) =>
  page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('maillon-maps');
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(new Error('maillon-maps')));
    });
    const all = (table: string) =>
      new Promise<unknown[]>((resolve) => {
        const request = database.transaction(table).objectStore(table).getAll();
        request.addEventListener('success', () => resolve(request.result));
      });
    const pending = (await all('erasures')).length;
    const journal = JSON.stringify([await all('entries'), await all('snapshots')]);
    database.close();
    return { pending, journal, small: JSON.stringify(Object.entries(localStorage)) };
  });

describe.runIf(canKill)('an erasure during which the browser is killed', () => {
  it(
    `leaves nothing of the person after the next start, ${KILLS} times`,
    async () => {
      const seed = 20_261_128;
      const random = seeded(seed);
      const counts = { finished: 0, done: 0, notBegun: 0 };
      let { context, page } = await launch();
      await startMap(page);
      await addByLine(page, 'Mairie du Val');
      for (let kill = 1; kill <= KILLS; kill += 1) {
        const name = `Zoé Quartefeuille${kill}x`;
        const note = `malade${kill}x`;
        await plant(page, name, note);
        const last = await askForErasure(page, name);
        // The first as soon as it is noted, whatever the machine; the others anywhere on the way.
        const wait = kill === 1 ? 0 : random() * WITHIN;
        await last.click({ noWaitAfter: true });
        if (kill === 1) await until(async () => (await kept(page)).pending > 0, 'the erasure is noted');
        await new Promise((resolve) => setTimeout(resolve, wait));
        killBrowserOn(folder);
        await context.close().catch(() => {});

        ({ context, page } = await launch());
        const at = `seed ${seed}, kill ${kill}, ${Math.round(wait)} ms after the click`;
        await until(async () => (await kept(page)).pending === 0, `${at}: nothing is noted any more`);
        const said = await page.getByText(fr.desk.savingNotices.erasureFinished({})).count();
        const { journal, small } = await kept(page);
        if (journal.includes(name)) {
          // The click did not reach the disk: they are where they were, card and all.
          expect(said, at).toBe(0);
          counts.notBegun += 1;
          continue;
        }
        if (said > 0) counts.finished += 1;
        else counts.done += 1;
        expect(small, at).not.toMatch(new RegExp(`${name}|${note}`));
        // The browser tidies its files beside the page, within seconds.
        let left: readonly string[] = [];
        await until(
          async () => {
            left = (await filesWith(folder, [name.slice(4), note])).filter((file) => !file.includes(NOT_OURS));
            return left.length === 0;
          },
          () => `${at}: nothing of them is in ${left.join(', ')}`,
        );
      }
      await context.close();
      process.stdout.write(
        `erasures: ${KILLS} kills, ${counts.finished} finished at the next start, ${counts.done} done before, ${counts.notBegun} not begun\n`,
      );
      expect(counts.finished).toBeGreaterThan(0);
    },
    KILLS * 60_000,
  );
});
