import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchBrowser, openWatched, until } from './browser';
import { type Served, serveBuilt } from './serveBuilt';

const CENTRE = 'Claire Montferrand';
const COUNT = 120;

let served: Served;
let browser: Browser;
let folder: string;

beforeAll(async () => {
  [served, browser, folder] = await Promise.all([serveBuilt(), launchBrowser(), mkdtemp(join(tmpdir(), 'maillon-'))]);
});
afterAll(async () => {
  await browser?.close();
  await served?.close();
  if (folder) await rm(folder, { recursive: true, force: true });
});

/** Eight contacts of one, each with a dozen contacts of their own who know one another a little. */
async function writeMap(): Promise<string[]> {
  const names = Array.from({ length: COUNT }, (_, i) => (i === 0 ? CENTRE : `Acteur ${String(i).padStart(3, '0')}`));
  const ties = names.flatMap((_, i) => {
    if (i === 0) return [];
    const contact = i <= 8 ? 0 : 1 + (i % 8);
    return [`${i},${contact}`, ...(i > 16 && i % 3 === 0 ? [`${i},${i - 8}`] : [])];
  });
  const files = [join(folder, 'nodes.csv'), join(folder, 'edges.csv')];
  await writeFile(files[0]!, `Id,Label\n${names.map((name, i) => `${i},${name}`).join('\n')}\n`);
  await writeFile(files[1]!, `Source,Target\n${ties.join('\n')}\n`);
  return files;
}

async function openMap(page: Page): Promise<void> {
  const files = await writeMap();
  await page.getByRole('img', { name: /^Carte du réseau/ }).waitFor();
  const chooser = await until(async () => {
    const opened = page.waitForEvent('filechooser', { timeout: 2_000 }).catch(() => undefined);
    await page.keyboard.press('Control+o');
    return opened;
  }, 'the window to choose files');
  await chooser.setFiles(files);
  await page.getByRole('img', { name: new RegExp(`^Carte du réseau.*${COUNT}.acteurs`) }).waitFor();
  await page.keyboard.press('Control+k');
  await page.keyboard.type(CENTRE);
  await page.getByRole('option', { name: CENTRE }).first().waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Voir depuis ici' }).click();
  // The actor stays chosen: its contacts would be drawn for that alone.
  await page.getByText(`Vu depuis ${CENTRE}`).waitFor();
  await page.keyboard.press('Escape');
}

const noteOf = (page: Page) => page.getByRole('button', { name: /acteurs? regroupés? sous/ });

async function grouped(page: Page): Promise<number> {
  return Number(/\d+/.exec((await noteOf(page).textContent()) ?? '')?.[0] ?? Number.NaN);
}

it('beyond sixty actors, those drawn together are counted, open and close by keyboard, and come out when looked at', async () => {
  const context = await browser.newContext({ viewport: { width: 1920, height: 1080 }, locale: 'fr-FR' });
  await context.addInitScript(() => void Reflect.deleteProperty(globalThis, 'showOpenFilePicker'));
  const { page, faults } = await openWatched(context, served.url);
  await openMap(page);
  await noteOf(page).waitFor();
  await until(async () => (await grouped(page)) > 20, 'some are drawn together');
  const all = await grouped(page);
  const picture = page.getByRole('img', { name: /^Carte du réseau/ });
  await until(
    async () => ((await picture.getAttribute('aria-label')) ?? '').includes(`${all}\u00A0acteurs sont dessinés`),
    'the description says it too',
  );

  await noteOf(page).focus();
  await page.keyboard.press('Enter');
  const list = page.getByRole('list', { name: /Acteurs regroupés/ });
  const first = list.getByRole('button').first();
  const count = Number(/(\d+).acteurs$/.exec((await first.textContent()) ?? '')?.[1]);
  expect(count).toBeGreaterThan(3);
  await first.focus();
  await page.keyboard.press('Enter');
  await until(async () => (await grouped(page)) === all - count, 'its actors came out');
  expect(await list.getByRole('button', { pressed: true }).count()).toBe(1);
  await page.getByRole('button', { name: 'Tout replier' }).click();
  await until(async () => (await grouped(page)) === all, 'they are together again');

  // Somebody who is drawn together with others comes out while they are looked at.
  await page.keyboard.press('Control+k');
  await page.keyboard.type('Acteur 119');
  await page.getByRole('option', { name: 'Acteur 119' }).first().waitFor();
  await page.keyboard.press('Enter');
  await until(async () => (await grouped(page)) < all, 'who is looked at is drawn');
  expect(await faults()).toEqual([]);
  await context.close();
});
