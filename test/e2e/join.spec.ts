import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { writeNative } from '../../src/formats/native/write';
import { aMap } from '../helpers/documents';
import { until } from './browser';
import { chooseFiles } from './chooseFiles';
import { fromMenu } from './fromMenu';
import { keyboardWalk } from './keyboardWalk';
import { untilCounts } from './onPicture';
import { seriousFaults } from './seriousFaults';
import { servedApp } from './servedApp';

const app = servedApp({ viewport: { width: 1920, height: 1080 }, reducedMotion: 'reduce' });

const csv = (name: string, ...rows: readonly string[]) => ({
  name,
  mimeType: 'text/csv',
  buffer: Buffer.from(['De;À;Nature', ...rows].join('\n')),
});
const OPEN = csv('Léa.csv', 'Léa;Marc;connaissent', 'Léa;Ana;connaissent', 'Marc;Ana;échangent');
const OTHERS = [
  csv('Marc.csv', 'Marc;Léa;connaissent', 'Marc;Zoé;connaissent', 'Ana;Zoé;connaissent'),
  csv('Ana.csv', 'Ana;Léa;connaissent', 'Ana;Zoé;connaissent'),
];
const brief = async (page: Page) =>
  (await page.getByRole('img', { name: /^(Carte du réseau|Network map)/ }).getAttribute('aria-label')) ?? '';

const saved = (title: string, ...names: readonly string[]) => {
  const map = aMap(Object.fromEntries(names.map((name) => [name.toLowerCase(), { name }])), []);
  const text = writeNative({ ...map, info: { ...map.info, title } });
  return { name: `${title}.maillon.json`, mimeType: 'application/json', buffer: Buffer.from(text) };
};

describe('several saved maps that are opened at once', () => {
  it.each([
    ['fr', /^3\scartes ouvertes, chacune à part\s: «\sVallon\s», «\sPlaine\s», «\sMonts\s»\./, 'Mes cartes'],
    ['en', /^3\smaps opened, each on its own: “Vallon”, “Plaine”, “Monts”\./, 'My maps'],
  ] as const)('are a map each, which is said, and none is lost (%s)', async (language, said, title) => {
    const { page, faults } = await app.openDrawn({ view: { language } });
    const maps = [saved('Vallon', 'Léa', 'Marc'), saved('Plaine', 'Ana', 'Zoé', 'Cy'), saved('Monts', 'Bo')];
    await chooseFiles(page, maps);
    const window = page.getByRole('dialog', { name: title });
    await window.getByText(said).waitFor();
    await untilCounts(page, { actors: 2 });
    const open = (map: string) =>
      window
        .getByRole('listitem')
        .filter({ hasText: map })
        .getByRole('button', { name: /^(Ouvrir|Open)/ });
    await open('Plaine').click();
    await untilCounts(page, { actors: 3 });
    await fromMenu(page, 'map', title);
    // Once is enough.
    await open('Monts').waitFor();
    expect(await window.getByText(said).count()).toBe(0);
    await open('Monts').click();
    await untilCounts(page, { actors: 1 });
    expect(await faults()).toEqual([]);
  });
});

describe('maps of several people', () => {
  it('are joined in one step: who told what, what one alone tells, and each of these can be seen and confirmed', async () => {
    const keys = await keyboardWalk(app);
    const { page } = keys;
    await chooseFiles(page, OPEN);
    await page.getByRole('img', { name: /3\sacteurs/ }).waitFor();
    const before = await brief(page);
    await keys.goTo('mes cartes');
    await keys.tabTo('Réunir avec d’autres cartes…');
    await chooseFiles(page, OTHERS, () => keys.press('Enter'));
    const window = page.getByRole('dialog', { name: 'Cartes réunies' });
    // Marc and Ana know each other, Léa says; neither does. Léa and Ana both say that they know each other.
    await keys.reads('« Marc » : 1 acteur ajouté, 3 déjà là, 2 liens ajoutés.');
    await keys.reads('« Ana » : 0 acteur ajouté, 3 déjà là, 0 lien ajouté.');
    await keys.reads('1 lien n’est dit que d’un côté (1 par « Léa ») : à vérifier.');
    await keys.reads('Marc et Ana échangent de l’information · dit par Léa');
    expect(await seriousFaults(page, '[role=dialog]')).toEqual([]);
    await keys.tabTo(/^Voir sur la carte : Marc et Ana/);
    await keys.press('Enter');
    await until(async () => (await window.count()) === 0, 'the window leaves the map to see');
    await page.locator('#card').getByRole('combobox', { name: 'Certitude' }).waitFor();
    expect(await page.locator('#card').getByRole('combobox', { name: 'Certitude' }).inputValue()).toBe('toVerify');

    // The list is there later too, among what is to be decided.
    await keys.goTo('repérer les doublons');
    await keys.tabTo(/^Confirmer : Marc et Ana/);
    await keys.press('Enter');
    await keys.readsNoMore('Liens à vérifier');
    await keys.press('Escape');
    const file = await keys.downloads(() => keys.press('Control+s'));
    const saved = JSON.parse(await readFile(await file.path(), 'utf8')) as {
      readonly ties: readonly { readonly certainty?: string; readonly saidBy?: string }[];
    };
    expect(new Set(saved.ties.map(({ saidBy }) => saidBy))).toEqual(
      new Set(['Léa', 'Léa ; Ana', 'Léa ; Marc', 'Marc', 'Marc ; Ana']),
    );
    expect(saved.ties.filter(({ certainty }) => certainty === 'toVerify')).toEqual([]);
    // One step for the confirmation, one for all the maps.
    await keys.press('Control+z', 'Control+z');
    await until(async () => (await brief(page)) === before, 'one step takes both maps away');
    expect(await keys.faults()).toEqual([]);
  });

  it('are joined in English, and a file that cannot be read is told beside those that can', async () => {
    const { page, faults } = await app.openDrawn({ locale: 'en-GB', view: { language: 'en' } });
    await chooseFiles(page, OPEN);
    await page.getByRole('img', { name: /3\sactors/ }).waitFor();
    await fromMenu(page, 'map', 'My maps');
    await chooseFiles(page, [OTHERS[0]!, { name: 'broken.xlsx', mimeType: '', buffer: Buffer.from('PK no') }], () =>
      page.getByRole('button', { name: 'Join other maps…' }).click(),
    );
    const window = page.getByRole('dialog', { name: 'Maps joined' });
    await window.getByText(/^“Marc”: 1\sactor added/).waitFor();
    await window.getByText(/^“broken.xlsx” could not be read/).waitFor();
    await window.getByText(/mentioned by one side only/).waitFor();
    expect(await faults()).toEqual([]);
    expect(await seriousFaults(page, '[role=dialog]')).toEqual([]);
  });
});
