import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BUILT } from '../../src/cli/setup/ensureBuilt.mjs';
import { ONE_FILE } from '../../src/cli/setup/project.mjs';
import { en } from '../../src/i18n/en';
import { fr } from '../../src/i18n/fr';
import { untilFocused } from './browser';
import { chooseFiles } from './chooseFiles';
import { fromMenu } from './fromMenu';
import { type OpenedApp, servedApp } from './servedApp';

/** Compressed, with the guide and all that files are read by. */
const MOST_BYTES = 1_720_000;
const PATH = join(BUILT, ONE_FILE);
const ADDRESS = pathToFileURL(PATH).href;

const app = servedApp({ at: ADDRESS, reducedMotion: 'reduce', before: watchStores });

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'one-file-'));
  writeFileSync(join(folder, 'other.html'), '<!doctype html><title>Une pièce jointe</title>');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Notes, in every page, whatever of the browser is touched that outlives the page or that others see. */
async function watchStores(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    const touched: string[] = [];
    Object.assign(globalThis, { touched });
    const watched: [string, string, string[]][] = [
      ['storage', 'Storage', ['setItem', 'getItem', 'removeItem', 'key']],
      ['databases', 'IDBFactory', ['open', 'deleteDatabase', 'databases']],
      ['caches', 'CacheStorage', ['open', 'keys', 'match', 'has']],
      ['locks', 'LockManager', ['request', 'query']],
      ['files', 'StorageManager', ['getDirectory', 'persist', 'persisted', 'estimate']],
      ['channels', 'BroadcastChannel', ['postMessage', 'addEventListener']],
    ];
    for (const [kind, type, names] of watched) {
      // A window that is not loaded yet has not all of them.
      const prototype = (Reflect.get(globalThis, type) as { prototype: object } | undefined)?.prototype;
      if (!prototype) continue;
      for (const name of names) {
        const real = Reflect.get(prototype, name) as (...args: unknown[]) => unknown;
        Reflect.set(prototype, name, function (this: unknown, ...args: unknown[]) {
          touched.push(`${kind}.${name}`);
          return real.apply(this, args);
        });
      }
    }
  });
}

const touchedBy = (page: Page) => page.evaluate(() => (globalThis as { touched?: string[] }).touched);

/** What a page that lies beside it on the disk finds of it. */
async function found(page: Page): Promise<Record<string, unknown>> {
  return page.evaluate(async () => {
    const inFiles = async () => {
      try {
        return (await Array.fromAsync((await navigator.storage.getDirectory()).keys())).length;
      } catch {
        // Pages from a disk are given no private files.
        return 0;
      }
    };
    return {
      texts: localStorage.length + sessionStorage.length,
      databases: (await indexedDB.databases()).length,
      caches: (await caches.keys().catch(() => [])).length,
      files: await inFiles(),
      locks: ((await navigator.locks.query().catch(() => ({ held: [] }))).held ?? []).length,
      usage: (await navigator.storage.estimate()).usage,
    };
  });
}
const NOTHING = { texts: 0, databases: 0, caches: 0, files: 0, locks: 0, usage: 0 };

async function startMap({ page }: OpenedApp, name: string): Promise<void> {
  await page.getByRole('button', { name: fr.desk.sample.startMine }).click();
  await untilFocused(page.locator('#ask [role=combobox]'));
  await page.keyboard.type(name);
  await page.keyboard.press('Enter');
  await page.getByRole('img', { name: /1 acteur/ }).waitFor();
}

// What is well is not shown where there is little room.
const said = (page: Page, text: string) =>
  page
    .locator('header [role=status]')
    .filter({ hasText: new RegExp(`^${text}$`) })
    .waitFor({ state: 'attached' });

describe('the single file', () => {
  it('is small enough to be sent, and is not among what is kept offline', () => {
    expect(gzipSync(readFileSync(PATH), { level: 9 }).length).toBeLessThan(MOST_BYTES);
    expect(readFileSync(join(BUILT, 'sw.js'), 'utf8')).not.toContain(ONE_FILE);
  });

  it('runs and shows what its policy names by a hash, and nothing else', () => {
    const page = readFileSync(PATH, 'utf8');
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1] ?? '';
    const hashes = (tag: RegExp) =>
      [...page.matchAll(tag)].map(([, text = '']) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`);
    const scripts = hashes(/<script type="module">([^]*?)<\/script>/g);
    const styles = hashes(/<style[^>]*>([^]*?)<\/style>/g);
    expect(scripts).toHaveLength(1);
    expect(policy).toBe(
      `default-src 'none'; script-src ${scripts.join(' ')}; style-src ${styles.join(' ')}; img-src data: blob:; font-src data:; worker-src blob:; manifest-src 'none'; connect-src 'none'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types maillon`,
    );
  });

  it('keeps nothing that a page beside it could find, and says nothing that one could hear', async () => {
    const opened = await app.openDrawn();
    const { page, context, faults } = opened;
    const other = await context.newPage();
    await other.goto(pathToFileURL(join(folder, 'other.html')).href);
    await startMap(opened, 'Léa Morel');

    const [room] = await Promise.all([
      context.waitForEvent('page'),
      fromMenu(page, 'share', fr.look.search.commands.roomWindow),
    ]);
    const shown = room.getByText('Sur quels thèmes souhaite coopérer Léa Morel');
    await shown.waitFor();
    // It even knows what the line of the room would be called.
    const id = new URL(room.url()).hash.replace('#salle=', '');
    await other.evaluate((name) => {
      const heard: unknown[] = [];
      Object.assign(globalThis, { heard });
      addEventListener('message', ({ data }) => heard.push(data));
      const channel = new BroadcastChannel(name);
      channel.addEventListener('message', ({ data }) => heard.push(data));
      // Not to be forgotten by the browser before it has heard anything.
      Object.assign(globalThis, { channel });
    }, `room:${id}`);
    await page.getByRole('button', { name: fr.room.bar.blank }).click();
    await shown.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: fr.room.bar.unblank }).click();
    await shown.waitFor();

    expect(await touchedBy(page)).toEqual([]);
    expect(await touchedBy(room)).toEqual([]);
    expect(await other.evaluate(() => (globalThis as { heard?: unknown[] }).heard)).toEqual([]);
    expect(await found(other)).toEqual(NOTHING);
    await page.getByRole('button', { name: fr.room.lead.close }).click();
    expect(await faults()).toEqual([]);
    // What is touched is noted, and the two do share a storage here: otherwise nothing of this would say anything.
    await other.evaluate(() => localStorage.setItem('seen', 'by all'));
    expect(new Set((await touchedBy(other))?.map((one) => one.split('.')[0]))).toEqual(
      new Set(['storage', 'databases', 'caches', 'locks', 'files', 'channels']),
    );
    expect(await page.evaluate(() => localStorage.getItem('seen'))).toBe('by all');
  });

  it('has the guide in it', async () => {
    const { page, faults } = await app.openDrawn();
    await page.getByRole('listbox').first().waitFor({ state: 'attached' });
    await page.keyboard.press('?');
    const guide = page.getByRole('dialog');
    await guide.getByRole('button', { name: 'Dans le guide\u00A0: ce que disent les signes' }).click();
    await guide.getByRole('heading', { level: 3, name: 'Ce que disent les signes' }).waitFor();
    // A link of a page leads to another; the keyboard goes on from its title.
    await guide.getByRole('navigation').getByRole('button', { name: 'La séance, minute par minute' }).click();
    await guide.getByRole('article').getByRole('button', { name: 'le lendemain', exact: true }).click();
    await untilFocused(guide.getByRole('heading', { level: 3, name: 'Le lendemain' }));
    expect(await guide.evaluate((window) => window.scrollTop)).toBe(0);
    // A page of it is printed alone, in spite of the policy of a page that may load nothing.
    await page.evaluate(() => {
      globalThis.print = () => void dispatchEvent(new Event('beforeprint'));
    });
    await guide.getByRole('button', { name: 'Imprimer cette page' }).click();
    const paper = await page.evaluate(() => {
      const sheet = document.getElementById('on-paper')?.shadowRoot?.querySelector('.sheets.guide');
      return { title: sheet?.querySelector('h1')?.textContent, size: sheet && getComputedStyle(sheet).lineHeight };
    });
    expect(paper).toEqual({ title: 'Le lendemain', size: '19.6px' });
    await page.keyboard.press('Escape');
    await guide.waitFor({ state: 'detached' });
    expect(await faults()).toEqual([]);
  });

  it('gives what leaves the font that stands in it once', async () => {
    const { page } = await app.openDrawn();
    await fromMenu(page, 'share', 'Exporter, imprimer');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Image vectorielle (.svg)', exact: true }).click(),
    ]);
    const facesOf = (text: string) => text.match(/data:font\/woff2;base64,[\w+/=]+/g) ?? [];
    const faces = facesOf(readFileSync(await download.path(), 'utf8'));
    expect(faces).toHaveLength(2);
    expect(facesOf(readFileSync(PATH, 'utf8'))).toEqual(faces);
  });

  it('says what is not in the file, asks before it closes, and no more once it is', async () => {
    const opened = await app.openDrawn();
    const { page } = opened;
    let questions = 0;
    page.on('dialog', (dialog) => {
      questions += 1;
      void dialog.dismiss();
    });
    await said(page, fr.desk.saving.sample);
    await startMap(opened, 'Léa Morel');
    await said(page, fr.desk.saving.memoryOnly);
    const asked = page.waitForEvent('dialog');
    await page.close({ runBeforeUnload: true });
    expect((await asked).type()).toBe('beforeunload');

    const notice = page.locator('p[role=status]').filter({ hasText: fr.saving.file.only });
    const [download] = await Promise.all([page.waitForEvent('download'), notice.getByRole('button').click()]);
    const file = join(folder, download.suggestedFilename());
    await download.saveAs(file);
    await said(page, fr.desk.saving.inFile);
    await notice.waitFor({ state: 'detached' });

    // All that is said of the map that was saved is true of the one that is opened: it has nothing to undo.
    await page.getByRole('button', { name: /^Annuler\s: / }).waitFor();
    await chooseFiles(page, file);
    await page.getByRole('button', { name: /^Annuler\s: / }).waitFor({ state: 'detached' });
    await said(page, fr.desk.saving.inFile);
    await page.keyboard.press('Control+k');
    await page.keyboard.type('Foyer rural');
    await page.getByRole('option', { name: /^Ajouter «/ }).waitFor();
    await page.keyboard.press('Enter');
    await said(page, fr.desk.saving.memoryOnly);
    const [again] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Control+s')]);
    await again.path();
    await said(page, fr.desk.saving.inFile);
    await Promise.all([page.waitForEvent('close'), page.close({ runBeforeUnload: true })]);
    expect(questions).toBe(1);
  });

  it('says again on a phone, whose header has no room for it, what is no longer in the file', async () => {
    const opened = await app.openDrawn({ viewport: { width: 390, height: 844 } });
    const { page } = opened;
    await startMap(opened, 'Léa Morel');
    const notice = page.locator('p[role=status]').filter({ hasText: fr.saving.file.only });
    const [download] = await Promise.all([page.waitForEvent('download'), notice.getByRole('button').click()]);
    await download.path();
    await notice.waitFor({ state: 'detached' });
    await page.locator('#ask input').click();
    await page.keyboard.type('mobilité');
    await page.keyboard.press('Enter');
    await notice.waitFor();
  });

  it('says so in English too, and asks nothing about the sample', async () => {
    const { page, faults } = await app.openDrawn({ locale: 'en-GB' });
    await page.getByText(en.saving.file.only).waitFor();
    await said(page, en.desk.saving.sample);
    expect(await faults()).toEqual([]);
    await Promise.all([page.waitForEvent('close'), page.close({ runBeforeUnload: true })]);
  });
});
