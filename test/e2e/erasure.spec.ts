import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launchOnProfile, until } from './browser';
import { filesWith } from './filesWith';
import { fromMenu } from './fromMenu';
import { type Served, serveBuilt } from './serveBuilt';

const NAME = 'Zoé Quartefeuille';
const WORD = 'Quartefeuille';
const EMAIL = 'zq.7431@exemple.fr';
const PHONE = '0698765432';

let served: Served;
let folder: string;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  served = await serveBuilt();
});
afterAll(() => served?.close());
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'erasure-'));
  await launch();
});
afterEach(async () => {
  await context?.close();
  await rm(folder, { recursive: true, force: true });
});

async function launch(): Promise<void> {
  context = await launchOnProfile(folder, { viewport: { width: 1600, height: 1000 }, locale: 'fr-FR' });
  page = await context.newPage();
  await page.goto(served.url);
  await page.getByRole('img', { name: /^Carte du réseau/ }).waitFor();
}

/**
 * What is left once the browser is closed. It tidies its files beside the page, and again when it starts: it may be started
 * once more for that. One place is excepted, and no other, whoever writes it: the journal of `localStorage`, which a page has no
 * way to have tidied (the browser bounds what is written there in an hour). What is deleted is out of reach of any page.
 */
async function leftInFiles(words: readonly string[]): Promise<string[]> {
  for (let start = 0; ; start += 1) {
    await context.close();
    const left = (await filesWith(folder, words)).filter((file) => !file.includes('Local Storage'));
    if (left.length === 0 || start === 2) return left;
    await launch();
    await page.waitForTimeout(3000);
  }
}

/** Every text that any interface of the page gives back. */
const readable = () =>
  page.evaluate(async () => {
    const texts: string[] = [];
    for (const storage of [localStorage, sessionStorage])
      for (let index = 0; index < storage.length; index += 1)
        texts.push(storage.key(index) ?? '', storage.getItem(storage.key(index) ?? '') ?? '');
    for (const { name } of await indexedDB.databases()) {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open(name ?? '');
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(new Error(name)));
      });
      for (const table of database.objectStoreNames) {
        const store = database.transaction(table).objectStore(table);
        for (const request of [store.getAll(), store.getAllKeys()])
          texts.push(
            JSON.stringify(
              await new Promise((resolve) => {
                request.addEventListener('success', () => resolve(request.result));
              }),
            ),
          );
      }
      database.close();
    }
    // A copy that is put in place of another while they are read ends the reading: all are read again.
    const walk = async (directory: FileSystemDirectoryHandle): Promise<string[]> => {
      const found: string[] = [];
      for await (const handle of directory.values()) {
        found.push(handle.name);
        if (handle.kind === 'directory') found.push(...(await walk(handle)));
        else found.push(await (await handle.getFile()).text());
      }
      return found;
    };
    const root = await navigator.storage.getDirectory();
    const again = () => new Promise((resolve) => setTimeout(resolve, 500)).then(() => walk(root));
    texts.push(...(await walk(root).catch(again)));
    for (const cache of await caches.keys())
      for (const request of await (await caches.open(cache)).keys()) texts.push(request.url);
    return texts.join('\n');
  });

async function addByLine(line: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.keyboard.type(line);
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: new RegExp(`^Annuler.*${line.split(' – ')[0]}`) }).waitFor();
}

/** A map of one's own, with the person in the record, notes, somebody else's notes and a milestone; on the disk and in the copy. */
async function plant(): Promise<void> {
  await page.getByRole('button', { name: 'Commencer ma carte' }).click();
  await page.getByText('Enregistré', { exact: false }).first().waitFor();
  await addByLine('Mairie du Val');
  await addByLine(`${NAME} – Mairie du Val`);
  await page.evaluate(([word]) => localStorage.setItem('maillon.draft', `brouillon sur ${word}`), [NAME]);
}

async function openCardOf(name: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.keyboard.type(name);
  await page.keyboard.press('Enter');
}

async function write(field: string, text: string): Promise<void> {
  const summary = page.locator('summary', { hasText: 'Notes privées' });
  if ((await summary.locator('xpath=..').getAttribute('open')) === null) await summary.click();
  const box = page.getByRole('textbox', { name: field, exact: true });
  await box.fill(text);
  await box.blur();
}

describe('erasing a person', () => {
  it('leaves nothing of them in the raw bytes of the profile, nor in reach of any page', async () => {
    await plant();
    await openCardOf('Mairie du Val');
    await write('Notes', `Voir avec ${NAME}, ${EMAIL}, ${PHONE}`);
    await openCardOf(NAME);
    await page.getByRole('combobox', { name: 'Type' }).selectOption('person');
    await write('Courriel', EMAIL);
    await write('Téléphone', PHONE);
    // The second copy comes soon after an edit; leaving the page asks for it at once.
    await fromMenu(page, 'map', 'Mes cartes');
    await page.getByLabel('Nom du repère').fill(`Avant ${NAME}`);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    await until(async () => (await readable()).includes(PHONE), 'the disk has it');
    expect((await filesWith(folder, [WORD, EMAIL, PHONE])).length).toBeGreaterThan(0);

    // Half typed: about them, on their card, without their name; and half of it, in the line that adds.
    await openCardOf(NAME);
    await page.getByRole('button', { name: 'témoignage', exact: true }).click();
    await page.getByLabel('Dernière fois').fill('à son départ en maladie');
    await page.keyboard.press('Control+k');
    await page.keyboard.type('Quartefeui');
    expect(await readable()).toMatch(/en maladie[^]*Quartefeui"|Quartefeui"[^]*en maladie/);

    await page.getByRole('button', { name: 'Tout sur cette personne…' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText(EMAIL).first().waitFor();
    await dialog.getByRole('button', { name: 'Effacer cette personne…' }).click();
    await dialog.getByText('On ne peut pas revenir en arrière', { exact: false }).waitFor();
    await dialog.getByRole('button', { name: `Effacer ${NAME} pour toujours` }).click();
    await dialog.getByText('est effacé·e de cet appareil', { exact: false }).waitFor({ timeout: 60_000 });
    await page.keyboard.press('Escape');
    expect(await readable()).not.toMatch(/Quartefeui|zq\.7431|0698765432|en maladie/i);
    expect(await page.getByRole('combobox', { name: /Chercher ou ajouter/ }).inputValue()).toBe('');
    expect(await page.getByRole('button', { name: 'Rien à annuler' }).isDisabled()).toBe(true);
    expect(await leftInFiles([WORD, EMAIL, PHONE])).toEqual([]);
    await launch();
    expect(await readable()).not.toMatch(/Quartefeuille|zq\.7431|0698765432/i);
    await openCardOf('Mairie du Val');
    await page.locator('summary', { hasText: 'Notes privées' }).click();
    await page.getByText('Voir avec une personne', { exact: false }).first().waitFor();
  });

  it('closes and erases all that is on a shared computer', async () => {
    await plant();
    await until(async () => (await readable()).includes(WORD), 'the disk has it');
    await fromMenu(page, 'map', 'Mes cartes');
    await page.getByRole('button', { name: 'Tout fermer et tout effacer de cet appareil' }).click();
    await page.getByRole('button', { name: 'Oui, effacer' }).click();
    await page.getByText('Territoire d’exemple').waitFor();
    await until(async () => !(await readable()).includes(WORD), 'nothing is in reach');
    expect(await leftInFiles([WORD])).toEqual([]);
    await launch();
    await page.getByText('Territoire d’exemple').waitFor();
  });
});
