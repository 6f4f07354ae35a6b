import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { ActorId, ThemeId } from '../../src/domain/brand';
import type { MapDocument } from '../../src/domain/mapDocument';
import { writeFiles } from '../../src/formats/writeFiles';
import { aMap } from '../helpers/documents';
import { drawnFrames, until } from './browser';
import { chooseFiles } from './chooseFiles';
import { fromMenu } from './fromMenu';
import { untilCounts } from './onPicture';
import { servedApp } from './servedApp';
import { watchedRoom } from './watchedRoom';

const app = servedApp({ viewport: { width: 1920, height: 1080 }, reducedMotion: 'reduce', before: watchedRoom });

/** Ids name nobody, as those of the app. */
const MAP = aMap(
  {
    a: {
      name: 'paul martin',
      type: 'person',
      territory: 'Saint-Martin',
      mission: 'Relaie mme martin, vu avec LAVAL hier',
      roles: ['beneficiary'],
    },
    b: {
      name: 'Anne Laval',
      type: 'person',
      territory: 'Laval',
      mission: 'paul.martin@exemple.test, 06 12 34 56 78',
      roles: ['witness'],
    },
    c: { name: 'Lou Li', type: 'unknown', territory: 'Haute-Combe', publics: ['les amis de martin'], roles: ['relay'] },
    d: {
      name: 'Mairie de Saint-Martin',
      type: 'structure',
      territory: 'Saint-Martin',
      resources: ['Anne, les Martin-Roux'],
    },
    e: { name: 'Foyer des Essarts', type: 'structure', territory: 'Haute-Combe' },
  },
  ['a-b', 'b-d', 'c-e', 'd-c'],
  {
    info: {
      title: 'La carte de Mme Martin',
      question: 'Qui manque autour de Martin Paul à Saint-Martin ?',
      beneficiary: 'a' as ActorId,
    },
    actions: [{ title: 'Les jardins de Li et de LAVAL', lead: 'd', territories: ['Saint-Martin'], publics: ['paul'] }],
  },
);
const THEMES = new Map([['t' as ThemeId, { id: 't' as ThemeId, label: 'Jardins Martin' }]]);
const WHOLE: MapDocument = {
  ...MAP,
  themes: THEMES,
  actors: new Map([...MAP.actors].map(([id, actor]) => [id, { ...actor, themes: ['t' as ThemeId] }])),
  ties: new Map([...MAP.ties].map(([id, tie]) => [id, { ...tie, saidBy: 'Jean Dubreuil' }])),
};

/** Words of whom is hidden, in any case but for the one of two letters; somebody of whom the map knows nothing. */
const HIDDEN =
  /(?<![\p{L}\p{N}_])(?:paul|martin|anne|laval|dubreuil)(?![\p{L}\p{N}_])|(?<![\p{L}\p{N}_])(?:Lou|Li)(?![\p{L}\p{N}_])|@exemple|56 78/giu;
/** A picture's bytes hold any two letters; a name begins large and goes on as it began. */
const isHidden = (found: string) => !/^(?:lou|l[iI])$/.test(found);
const SHOWN = 'Foyer des Essarts';

const allOf = (page: Page) => page.evaluate(() => `${document.title}\n${document.documentElement.outerHTML}`);

async function onPaper(page: Page): Promise<string> {
  return until(async () => {
    const paper = await page.evaluate(() => {
      const tree = document.getElementById('on-paper')?.shadowRoot;
      return tree?.querySelector('svg, li') ? `${document.title}\n${tree.innerHTML}` : '';
    });
    return paper !== '' && paper;
  }, 'the sheets are on paper');
}
const printed = (page: Page) => page.evaluate(() => dispatchEvent(new Event('afterprint')));

function expectMasked(text: string, where: string, readable: readonly string[] = []): void {
  // Long names go over several lines of a picture.
  let rest = text.replace(/base64,[\w+/=]*/g, '').replace(/<\/?(?:text|tspan)[^>]*>/g, ' ');
  for (const name of readable) rest = rest.replace(new RegExp(name.replaceAll(/[\s-]/g, '[\\s-]+'), 'giu'), '…');
  expect([...rest.matchAll(HIDDEN)].map(([found]) => found).filter(isHidden), where).toEqual([]);
  expect(rest.replace(/\s+/g, ' '), where).toContain(SHOWN);
}

async function importedMap() {
  const opened = await app.openDrawn();
  const { page } = opened;
  const [written] = await writeFiles(WHOLE, 'native', { language: 'fr', privateNotes: true, confidences: true });
  const file = { name: 'carte.maillon.json', mimeType: 'application/json', buffer: Buffer.from(written!.bytes) };
  await chooseFiles(page, file);
  await untilCounts(page, { actors: 5, ties: 4 });
  return opened;
}

/** Runs of letters as long as a name in a file that is no text. */
async function longWords(path: string): Promise<string> {
  return ((await readFile(path)).toString('latin1').match(/[\w@]{4,}/g) ?? []).join(' ');
}

async function exported(page: Page, readable: readonly string[]): Promise<void> {
  const dialog = page.getByRole('dialog');
  for (const [button, isText] of [
    ['Image vectorielle (.svg)', true],
    ['Page avec les tableaux (.html)', true],
    ['Image (.png)', false],
  ] as const) {
    const downloading = page.waitForEvent('download');
    await dialog.getByRole('button', { name: button, exact: true }).click();
    const download = await downloading;
    // Two letters are in any image.
    const text = isText ? await readFile(await download.path(), 'utf8') : await longWords(await download.path());
    expectMasked(`${download.suggestedFilename()}\n${text}\n${isText ? '' : SHOWN}`, button, readable);
  }
  for (const button of ['Imprimer', 'Imprimer avec les tableaux']) {
    await dialog.getByRole('button', { name: button, exact: true }).click();
    expectMasked(await onPaper(page), button, readable);
    await printed(page);
  }
}

describe('people who are called like places', () => {
  it('are in no file and on no sheet that leaves masked, and what stays readable is listed and confirmed', async () => {
    const { page, faults } = await importedMap();
    await fromMenu(page, 'share', 'Exporter, imprimer');
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Personnes masquées', exact: true }).click();
    await dialog.getByText(/^4\sautres noms ont un mot en commun/).waitFor();
    expect((await dialog.getByRole('listitem').allTextContents()).sort()).toEqual([
      'Jardins Martin (thème)',
      'Laval (lieu)',
      'Mairie de Saint-Martin (structure)',
      'Saint-Martin (lieu)',
    ]);
    await exported(page, []);
    await dialog.getByRole('button', { name: 'Feuilles à emporter…' }).click();
    const sheets = page.getByRole('dialog', { name: 'Feuilles à emporter' });
    await sheets.getByRole('button', { name: 'Personnes masquées', exact: true }).click();
    const downloading = page.waitForEvent('download');
    await sheets.getByRole('button', { name: 'Enregistrer une page (.html)' }).click();
    const download = await downloading;
    const page1 = await readFile(await download.path(), 'utf8');
    expectMasked(`${download.suggestedFilename()}\n${page1}`, 'sheets to take home');
    await sheets.getByRole('button', { name: 'Imprimer les feuilles' }).click();
    expectMasked(await onPaper(page), 'sheets on paper');
    await printed(page);
    await sheets.getByRole('button', { name: 'Retour' }).click();

    await dialog.getByRole('button', { name: 'Personnes masquées', exact: true }).click();
    await dialog.getByRole('button', { name: 'Laisser lisibles' }).click();
    await dialog.getByText(/^4\snoms restent lisibles/).waitFor();
    await exported(page, ['Mairie de Saint-Martin', 'Jardins Martin', 'Saint-Martin', 'Laval']);
    // It is kept on this device, for this map.
    await page.reload();
    await untilCounts(page, { actors: 5, ties: 4 });
    await fromMenu(page, 'share', 'Exporter, imprimer');
    await dialog.getByRole('button', { name: 'Personnes masquées', exact: true }).click();
    await dialog.getByText(/^4\snoms restent lisibles/).waitFor();
    await dialog.getByRole('button', { name: 'Les masquer aussi' }).click();
    await dialog.getByText(/^4\sautres noms ont un mot en commun/).waitFor();
    expect(await faults()).toEqual([]);
  });

  it('are nowhere in the room and its second window, which are told of no list', async () => {
    const { page, faults } = await importedMap();
    const opening = page.context().waitForEvent('page');
    await fromMenu(page, 'share', 'Ouvrir une fenêtre pour la salle');
    const second = await opening;
    await second.getByRole('img').waitFor();
    await page.keyboard.press('p');
    await page.locator('main h1[class*="question"]').waitFor();
    await page.keyboard.press('m');
    for (const window of [page, second]) await window.getByText(/Noms des personnes masqués/).waitFor();
    await page.getByText(/^4\sautres noms masqués aussi/).waitFor({ state: 'attached' });
    expect(await second.getByText(/autres noms masqués/).count()).toBe(0);
    const look = async (where: string) => {
      await drawnFrames(page);
      for (const window of [page, second]) {
        const found = [...(await allOf(window)).matchAll(HIDDEN)].map(([one]) => one).filter(isHidden);
        expect(found, where).toEqual([]);
      }
    };
    await page.keyboard.press('Home');
    const step = page.getByText(/^\d+\s\/\s\d+$/);
    const last = Number(/\d+$/.exec((await step.textContent()) ?? '')?.[0]);
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
    const told = await page.evaluate(() => (globalThis as unknown as { told: string[] }).told);
    const since = told.slice(told.findIndex((one) => /Noms [^"]*masqués/.test(one))).join('\n');
    expectMasked(since, 'said to the second window');
    // Back at the desk names are still masked on paper: the window that prints says which others are hidden.
    await page.keyboard.press('Escape');
    await fromMenu(page, 'share', 'Lire la carte en phrases');
    const reading = page.getByRole('dialog');
    await reading.getByText(/^4\sautres noms/).click();
    await reading.getByText('Saint-Martin (lieu)').waitFor();
    await reading.getByRole('button', { name: 'Imprimer' }).click();
    expectMasked(await onPaper(page), 'the reading on paper');
    await printed(page);
    await reading.getByRole('button', { name: 'Laisser lisibles' }).click();
    await reading.getByText(/^4\snoms restent lisibles/).waitFor();
    expect(await faults()).toEqual([]);
  });
});
