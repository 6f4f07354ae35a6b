import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { drawnFrames, until, untilFocused } from './browser';
import { fromMenu } from './fromMenu';
import { untilCounts } from './onPicture';
import { servedApp } from './servedApp';
import { watchedRoom } from './watchedRoom';

const app = servedApp({ viewport: { width: 1920, height: 1080 }, reducedMotion: 'reduce', before: watchedRoom });

/** As in a workshop: each line is one actor and one tie. Nothing shows what "Brindavoine" and "Les Zigomars" are. */
const LINES = [
  'Gaspard Torrelin, témoin #mobilité – Ludivine Marsanne',
  'CUMA des Essarts, partenaire – Ludivine Marsanne',
  'Brindavoine, relais – Ludivine Marsanne',
  'Les Zigomars – Gaspard Torrelin',
  'Mairie de Vorny – Les Zigomars',
];
/** Who is not certainly an organisation. */
const HIDDEN = ['Ludivine', 'Marsanne', 'Gaspard', 'Torrelin', 'Brindavoine', 'Zigomars'];
/** Who certainly is one: read everywhere, so that a text that holds nothing at all is no proof. */
const SHOWN = 'CUMA des Essarts';

/** Whatever may be read, heard or inspected of a page: shadow trees and values of fields are no part of its HTML. */
const allOf = (page: Page) =>
  page.evaluate(() => {
    const seen = [document.title, location.href];
    const read = (root: Document | ShadowRoot): void => {
      seen.push(root instanceof ShadowRoot ? root.innerHTML : root.documentElement.outerHTML);
      for (const element of root.querySelectorAll('*')) {
        if (element.shadowRoot) read(element.shadowRoot);
        if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) seen.push(element.value);
      }
    };
    read(document);
    return seen.join('\n');
  });

/** All that was said to the other window since it was said that names are masked. */
const toldSince = async (page: Page) => {
  const told = await page.evaluate(() => (globalThis as unknown as { told: string[] }).told);
  return told.slice(told.findIndex((one) => /Noms [^"]*masqués/.test(one))).join('\n');
};

/** What is to be printed, its title included: browsers write it over each sheet and call the file by it. */
async function onPaper(page: Page): Promise<string> {
  return until(async () => {
    const paper = await page.evaluate(() => {
      const tree = document.getElementById('on-paper')?.shadowRoot;
      return tree?.querySelector('svg') ? `${document.title}\n${tree.innerHTML}` : '';
    });
    return paper !== '' && paper;
  }, 'the sheets are on paper');
}
const printed = (page: Page) => page.evaluate(() => dispatchEvent(new Event('afterprint')));

function expectMasked(text: string, where: string): void {
  expect(
    HIDDEN.filter((name) => text.toLowerCase().includes(name.toLowerCase())),
    where,
  ).toEqual([]);
  expect(text, where).toContain(SHOWN);
}

/** A map that is typed live, called after whom it is about, as officers do. */
async function typedMap() {
  const opened = await app.openDrawn();
  const { page } = opened;
  await page.getByRole('button', { name: 'Commencer ma carte' }).click();
  const field = page.locator('#ask').getByRole('combobox').first();
  await untilFocused(field);
  await page.keyboard.type('Ludivine Marsanne');
  await page.keyboard.press('Enter');
  await untilCounts(page, { actors: 1 });
  await page.keyboard.press('Escape');
  await page.locator('#ask').waitFor({ state: 'detached' });
  for (const [index, line] of LINES.entries()) {
    await page.keyboard.press('Control+k');
    await page.keyboard.type(line);
    await page.keyboard.press('Enter');
    await untilCounts(page, { actors: index + 2, ties: index + 1 });
  }
  await fromMenu(page, 'map', /^Titre,/);
  const info = page.getByRole('dialog');
  await info.getByLabel(/^Titre/).fill('La carte de Ludivine Marsanne');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await info.waitFor({ state: 'detached' });
  await page.getByRole('button', { name: /La carte de Ludivine/ }).waitFor();
  return opened;
}

/** Through the whole story, each actor pointed at, both tables, the line and the help: all of the two windows at each step. */
async function walked(page: Page, windows: readonly Page[]): Promise<void> {
  const look = async (where: string) => {
    await drawnFrames(page);
    for (const [index, window] of windows.entries()) {
      const text = await allOf(window);
      const found = HIDDEN.filter((name) => text.toLowerCase().includes(name.toLowerCase()));
      expect(found, `${where}, window ${index}`).toEqual([]);
    }
  };
  await page.keyboard.press('Home');
  const step = page.getByText(/^\d+\s\/\s\d+$/);
  const last = Number(/\d+$/.exec((await step.textContent()) ?? '')?.[0]);
  expect(last).toBeGreaterThan(2);
  for (let at = 1; at <= last; at++) {
    await page.getByText(new RegExp(`^${at}\\s/\\s${last}$`)).waitFor();
    await look(`step ${at}`);
    await page.keyboard.press('PageDown');
  }
  for (const view of ['themes', 'matrix']) {
    await page.keyboard.press('v');
    await page.getByRole('group').first().waitFor();
    await look(view);
  }
  await page.keyboard.press('v');
  await page.getByRole('img').first().waitFor();
  await page.keyboard.press('n');
  await untilFocused(page.getByRole('combobox'));
  await look('the line');
  await page.keyboard.press('Escape');
  await page.keyboard.press('q');
  await page.locator('#ask, main h2').first().waitFor();
  await look('the first questions');
  await page.keyboard.press('Escape');
}

describe('masked names of people, and of whoever may be one', () => {
  it('are nowhere in the room, in its second window, nor in what is printed there', async () => {
    const { page, faults } = await typedMap();
    const opening = page.context().waitForEvent('page');
    await fromMenu(page, 'share', 'Ouvrir une fenêtre pour la salle');
    const second = await opening;
    await second.getByRole('img').waitFor();
    // Before they are masked they are read: the search below would find them.
    await second
      .getByText(/Ludivine/)
      .first()
      .waitFor();
    await page.keyboard.press('p');
    await page.locator('main h1[class*="question"]').waitFor();
    await page.keyboard.press('m');
    for (const window of [page, second]) await window.getByText(/Noms des personnes masqués/).waitFor();
    await walked(page, [page, second]);
    const told = await toldSince(page);
    expectMasked(told, 'said to the second window');
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    expectMasked(await onPaper(page), 'printed from the room');
    await printed(page);
    expect(await faults()).toEqual([]);
  });

  it('are in no file and on no sheet that leaves while they are masked', async () => {
    const { page, faults } = await typedMap();
    await fromMenu(page, 'share', 'Exporter, imprimer');
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Personnes masquées', exact: true }).click();
    for (const [button, isText] of [
      ['Image vectorielle (.svg)', true],
      ['Page avec les tableaux (.html)', true],
      ['Image (.png)', false],
    ] as const) {
      const downloading = page.waitForEvent('download');
      await dialog.getByRole('button', { name: button, exact: true }).click();
      const download = await downloading;
      const text = (await readFile(await download.path())).toString(isText ? 'utf8' : 'latin1');
      // What is painted cannot be read here; the words in a PNG can, and the name of each file.
      expectMasked(`${download.suggestedFilename()}\n${text}\n${isText ? '' : SHOWN}`, button);
    }
    for (const button of ['Imprimer', 'Imprimer avec les tableaux']) {
      await dialog.getByRole('button', { name: button, exact: true }).click();
      expectMasked(await onPaper(page), button);
      await printed(page);
    }
    // The desk has its own title back.
    expect(await page.title()).toContain('Ludivine');
    expect(await faults()).toEqual([]);
  });

  it('stay masked at the desk for whatever is printed or exported, until somebody says otherwise', async () => {
    const { page, faults } = await typedMap();
    await page.keyboard.press('p');
    await page.locator('main h1[class*="question"]').waitFor();
    await page.keyboard.press('m');
    await page.getByText(/Noms des personnes masqués/).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('heading', { name: 'Témoins' }).waitFor();
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    expectMasked(await onPaper(page), 'printed from the desk');
    await printed(page);
    await fromMenu(page, 'share', 'Exporter, imprimer');
    const names = page.getByRole('dialog').getByRole('button', { name: 'Personnes masquées', exact: true });
    expect(await names.getAttribute('aria-pressed')).toBe('true');
    expect(await faults()).toEqual([]);
  });
});
