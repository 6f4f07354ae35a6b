import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { zipSync } from 'fflate';
import type { Download, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { backToDesk } from './backToDesk';
import { drawnFrames, until, untilKeptOffline } from './browser';
import { chooseFiles } from './chooseFiles';
import { dropFile } from './dropFile';
import { fromMenu } from './fromMenu';
import { countsOf, untilCounts } from './onPicture';
import { untilOpened } from './openApart';
import { servedApp } from './servedApp';

const SHARED = resolve(import.meta.dirname, '../../../shared');
const REAL = join(SHARED, 'data/files');
const BAD = join(SHARED, 'badinputs/files');

const app = servedApp({
  viewport: { width: 1920, height: 1080 },
  reducedMotion: 'reduce',
  permissions: ['clipboard-read', 'clipboard-write'],
});

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'maillon-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function kept(download: Download): Promise<string> {
  const path = join(folder, download.suggestedFilename());
  await download.saveAs(path);
  return path;
}

/** The files that a click makes. */
async function made(page: Page, button: string, count: number): Promise<string[]> {
  const downloads: Download[] = [];
  const note = (download: Download) => downloads.push(download);
  page.on('download', note);
  await page.getByRole('dialog').getByRole('button', { name: button, exact: true }).click();
  await until(async () => downloads.length === count, `${count} files made by ${button}`);
  page.off('download', note);
  return Promise.all(downloads.map(kept));
}

/** By the button that writes it, and how many files it is. */
const FORMATS = [
  ['Carte Maillon (.maillon.json)', 1],
  ['Classeur Excel (.xlsx)', 1],
  ['Classeur LibreOffice (.ods)', 1],
  ['Tableaux CSV', 10],
  ['Pour Gephi (.gexf)', 1],
  ['Pour yEd et les autres (.graphml)', 1],
  ['Pour Pajek (.net)', 1],
] as const;

/** Over the map of the test before, a table asks whether it opens apart, even where nothing else is to be asked. */
const OPEN = /^Ouvrir (la carte|à part)$/;

async function opens(page: Page, wanted: { actors: number; ties: number }): Promise<void> {
  const isIt = async () => {
    const { actors, ties } = await countsOf(page);
    return actors === wanted.actors && ties === wanted.ties;
  };
  await untilOpened(page, isIt, `${wanted.actors} actors are on the map`);
  await page.getByRole('dialog').waitFor({ state: 'detached' });
}

async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate((cells) => navigator.clipboard.writeText(cells), text);
  await page.keyboard.press('Control+v');
}

/** One of each way of being wrong: empty, no text, another content, half a map, a bomb, a password, too old, damaged. */
const REFUSED = [
  'A-encoding/A14_zero.csv',
  'A-encoding/A18_png.csv',
  'A-encoding/A19_pdf.xlsx',
  'G-json/G02_cut.json',
  'H-xlsx/H11_bomb.xlsx',
  'H-xlsx/H16_encrypted.xlsx',
  'H-xlsx/H17_old.xls',
  'H-xlsx/H20_badcrc.xlsx',
];

const SETS: readonly { readonly files: readonly string[]; readonly reference: string; readonly name: string }[] = [
  {
    files: ['domain_dgfip_acteurs/nodes.csv', 'domain_dgfip_acteurs/links.csv'],
    reference: 'dgfip_acteurs',
    name: 'Cerema',
  },
  {
    files: ['csv/2018_vallier_data_nodelist.csv', 'csv/2018_vallier_data_edgelist.csv'],
    reference: 'vallier_cluster',
    name: '41',
  },
  { files: ['csv/quaker-nodes.csv', 'csv/quaker-edges.csv'], reference: 'quakers', name: 'William Penn' },
  { files: ['kumu/snap-to-tutorial-data.xlsx'], reference: 'kumu_tutorial', name: 'Tennessee' },
];

describe('files, one after the other in one visit', () => {
  const visit = app.shared();
  afterEach(() => backToDesk(visit().page));

  describe('files that the app writes', () => {
    it('open again as the same map, in each format', async () => {
      const { page, faults } = await app.openDrawn();
      const sample = await countsOf(page);
      await fromMenu(page, 'share', 'Exporter, imprimer');
      const dialog = page.getByRole('dialog');
      const written: string[][] = [];
      for (const [button, count] of FORMATS) {
        await dialog.getByRole('button', { name: button, exact: true }).waitFor();
        // What was told in confidence goes where it is asked for.
        for (const box of await page.getByLabel('Joindre quand même à ce fichier').all()) await box.check();
        const files = await made(page, button, count);
        const said = dialog.getByRole('status').filter({ hasText: basename(files[0]!) });
        await said.waitFor();
        expect(await said.textContent()).toMatch(count === 1 ? /est prêt\.$/ : /^10 fichiers sont prêts/);
        written.push(files);
      }
      expect(await faults()).toEqual([]);

      const { page: other, faults: otherFaults } = visit();
      const lone = join(folder, 'seule.csv');
      await writeFile(lone, 'Nom;Type\nLéa;personne\n');
      for (const files of written) {
        // Another map between two, so that each is seen to open.
        await chooseFiles(other, lone);
        await opens(other, { actors: 1, ties: 0 });
        await chooseFiles(other, files);
        await opens(other, sample);
        expect(await other.getByRole('dialog').count()).toBe(0);
      }
      expect(await otherFaults()).toEqual([]);
    });

    it('the template opens as it was given, by dropping it on the page, without a connection', async () => {
      const { page, faults } = await app.openDrawn({ offline: true });
      await untilKeptOffline(page);
      await page.context().setOffline(true);
      const sample = await countsOf(page);
      await fromMenu(page, 'map', 'Ouvrir un fichier');
      const [template] = await made(page, 'Télécharger le modèle', 1);
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: 'Commencer ma carte' }).click();
      await dropFile(page, template!);
      await until(async () => (await page.title()).startsWith('Modèle Maillon'), 'the template is open');
      await untilCounts(page, sample);
      expect(await faults()).toEqual([]);
    });
  });

  it('an archive that is dropped is what is in it', async () => {
    const file = join(folder, 'carte.zip');
    const bytes = (text: string) => new TextEncoder().encode(text);
    const inside = {
      'Acteurs.csv': bytes('Nom;Type\nMairie;structure\nLéa;personne\n'),
      'Liens.csv': bytes('De;À\nLéa;Mairie\n'),
    };
    await writeFile(file, zipSync(inside));
    const { page, faults } = visit();
    await dropFile(page, file);
    await opens(page, { actors: 2, ties: 1 });
    expect(await page.title()).toMatch(/^carte/);
    expect(await faults()).toEqual([]);
  });

  describe('cells that are pasted', () => {
    it('with headings, are a map at once', async () => {
      const { page, faults } = visit();
      await paste(page, 'De\tÀ\tNature\nMairie\tCUMA du Val\tconvention\nCUMA du Val\tLéa Martin\tmembre de\n');
      await opens(page, { actors: 3, ties: 2 });
      expect(await faults()).toEqual([]);
    });

    it('without headings, are a list of names of which the first is kept', async () => {
      const { page } = visit();
      await paste(page, 'Mairie\nCUMA du Val\nLéa Martin\n');
      await page.getByText('3 acteurs et 0 lien seront sur la carte.').waitFor();
      await page.getByRole('button', { name: OPEN }).click();
      await untilCounts(page, { actors: 3, ties: 0 });
    });
  });

  describe('an outline that is pasted', () => {
    it('gives its names and what they stand under, though there are tabs in it', async () => {
      const { page } = visit();
      await paste(page, 'Partenaires\n\tAssociations\n\t\tAmicale du Lac\n\t\t\tClémentine Audouy\n\t\tCUMA du Val\n');
      await opens(page, { actors: 3, ties: 1 });
      expect(await page.title()).toMatch(/^Texte collé/);
    });
  });

  describe('tables that cross names', () => {
    it('are ties at once when actors stand in rows and in columns', async () => {
      const { page, faults } = visit();
      await paste(page, '\tMairie\tCUMA du Val\tLéa Martin\nMairie\t\tx\t\nCUMA du Val\tx\t\tx\nLéa Martin\t\tx\t\n');
      await opens(page, { actors: 3, ties: 2 });
      expect(await faults()).toEqual([]);
    });

    it('with a heading over the names are asked, once; no is a list of actors', async () => {
      const file = join(folder, 'réseaux.csv');
      await writeFile(file, 'Acteur;GAL;Parc;Foyers\nMairie;x;;x\nCUMA du Val;x;x;\nLéa Martin;;;x\n');
      const { page } = visit();
      await chooseFiles(page, [file]);
      const dialog = page.getByRole('dialog');
      await dialog.getByText('6 acteurs et 5 liens seront sur la carte.').waitFor();
      expect(await dialog.getByText('semble croiser').count()).toBe(1);
      await dialog.getByRole('radio', { name: 'Non' }).check();
      await dialog.getByText('3 acteurs et 0 lien seront sur la carte.').waitFor();
      await dialog.getByRole('radio', { name: 'Oui' }).check();
      await dialog.getByText('6 acteurs et 5 liens seront sur la carte.').waitFor();
      await dialog.getByRole('button', { name: OPEN }).click();
      await untilCounts(page, { actors: 6, ties: 5 });
    });
  });

  describe('headings that are not recognised', () => {
    const PEOPLE = 'Machin;Truc;Ville\nLéa;Mairie;Brive\nAli;CUMA;Tulle\nZoé;Mairie;Brive\n';

    it('of many files keep the buttons in sight', async () => {
      const files = ['a', 'b', 'c'].map((name) => join(folder, `inconnus-${name}.csv`));
      await Promise.all(files.map((file) => writeFile(file, PEOPLE)));
      const { page } = visit();
      const before = page.viewportSize()!;
      await page.setViewportSize({ width: 1280, height: 800 });
      await chooseFiles(page, files);
      const button = page.getByRole('button', { name: OPEN });
      await button.waitFor();
      const { y, height } = (await button.boundingBox())!;
      expect(y + height).toBeLessThan(800);
      await page.setViewportSize(before);
    });

    it('are asked, with values, a proposal for each kind of line, and what it would give', async () => {
      const file = join(folder, 'inconnus.csv');
      await writeFile(file, PEOPLE);
      const { page, faults } = visit();
      await chooseFiles(page, [file]);
      const dialog = page.getByRole('dialog');
      await dialog.getByRole('heading', { name: 'Que contient « inconnus.csv » ?' }).waitFor();
      expect(await dialog.getByRole('row', { name: /Truc/ }).textContent()).toContain('Mairie · CUMA');

      await dialog.getByLabel('Chaque ligne est').selectOption({ label: 'un lien entre deux acteurs' });
      await dialog.getByText('5 acteurs et 3 liens seront sur la carte.').waitFor();
      await dialog.getByRole('button', { name: OPEN }).click();
      await untilCounts(page, { actors: 5, ties: 3 });
      expect(await faults()).toEqual([]);
    });

    it('cannot be answered so that nothing loads: it is said, and corrected', async () => {
      const file = join(folder, 'inconnus.csv');
      // Other headings than before: how those are read is remembered. Nothing beside the names tells who they are: without these nobody is left.
      await writeFile(file, 'Bidule;Chose;Ville\nLéa;bleu;Brive\nAli;vert;Tulle\nZoé;bleu;Brive\n');
      const { page } = visit();
      await chooseFiles(page, [file]);
      const dialog = page.getByRole('dialog');
      const name = dialog.getByRole('combobox', { name: /Bidule/ });
      await name.selectOption({ label: 'Ne pas lire' });
      await dialog.getByRole('alert').filter({ hasText: 'inconnus.csv' }).waitFor();
      expect(await dialog.getByRole('button', { name: OPEN }).isDisabled()).toBe(true);
      await name.selectOption({ label: 'Nom' });
      await dialog.getByText('3 acteurs et 0 lien seront sur la carte.').waitFor();
      await dialog.getByRole('button', { name: OPEN }).click();
      await untilCounts(page, { actors: 3, ties: 0 });
    });
  });

  describe('a long file', () => {
    const LINES = 150_000;

    it('can be left while it is read, without a trace, and the page answers meanwhile', async () => {
      const file = join(folder, 'liens.csv');
      const lines = Array.from(
        { length: LINES },
        (_, i) => `Acteur ${i % 4_000};Acteur ${(i * 7 + 1) % 3_989};remarque ${i}`,
      );
      await writeFile(file, `De;À;Remarque\n${lines.join('\n')}\n`);
      const { page, faults } = visit();
      const before = { counts: await countsOf(page), title: await page.title() };
      await chooseFiles(page, [file]);
      const progress = page.getByRole('progressbar');
      await progress.waitFor();
      await until(async () => Number(await progress.getAttribute('value')) > 0, 'the reading moves on');
      // Read on the page, it would draw nothing before the end. How long it is silent at most, `npm run bench -- opening` says.
      await drawnFrames(page, 10);
      expect(await progress.count()).toBe(1);
      const readers = page.workers();
      await page.getByRole('dialog').getByRole('button', { name: 'Annuler' }).click();
      await page.getByRole('dialog').waitFor({ state: 'detached' });
      // Whoever was reading is gone: nothing can come of it any more. `npm run bench -- cancel` says how soon.
      await until(async () => readers.some((reader) => !page.workers().includes(reader)), 'the thread is ended');
      expect(await page.getByRole('dialog').count()).toBe(0);
      expect({ counts: await countsOf(page), title: await page.title() }).toEqual(before);
      // The thread that was ended is started anew.
      await paste(page, 'De\tÀ\nMairie\tCUMA du Val\n');
      await opens(page, { actors: 2, ties: 1 });
      expect(await faults()).toEqual([]);
    });
  });

  describe.runIf(existsSync(BAD))('files that cannot be read', () => {
    it('leave the open map as it is, and a sentence names each', async () => {
      const { page, faults } = visit();
      const before = { counts: await countsOf(page), title: await page.title() };
      for (const path of REFUSED) {
        await chooseFiles(page, [join(BAD, path)]);
        const dialog = page.getByRole('dialog');
        await dialog.getByRole('alert').filter({ hasText: 'La carte ouverte n’a pas changé.' }).waitFor();
        const sentence = (await dialog.getByRole('listitem').first().textContent()) ?? '';
        expect(sentence, path).toContain(basename(path));
        expect(sentence, path).toMatch(/[\p{L})»]\.$/u);
        await dialog.getByRole('button', { name: 'Annuler' }).click();
        await dialog.waitFor({ state: 'detached' });
        expect({ counts: await countsOf(page), title: await page.title() }, path).toEqual(before);
      }
      expect(await faults()).toEqual([]);
    });
  });

  describe.runIf(existsSync(REAL))('files that people really hold', () => {
    it.each(SETS)('$reference: without a question', async ({ files, reference, name }) => {
      const { n, m } = JSON.parse(readFileSync(join(SHARED, `data/reference/${reference}.json`), 'utf8')) as {
        n: number;
        m: number;
      };
      const { page, faults } = visit();
      await chooseFiles(
        page,
        files.map((file) => join(REAL, file)),
      );
      await opens(page, { actors: n, ties: m });
      expect(await page.getByRole('dialog').count()).toBe(0);
      await page.keyboard.press('Control+k');
      await page.keyboard.type(name);
      await page.getByRole('option', { name }).first().waitFor();
      expect(await faults()).toEqual([]);
    });

    it('591 cities in 172 networks: one question, already answered', async () => {
      const { page, faults } = visit();
      await chooseFiles(page, [join(REAL, 'domain_urbact/URBACT_Membership_GNidCorr_complete_V2.csv')]);
      const dialog = page.getByRole('dialog');
      await dialog.getByText('763 acteurs', { exact: false }).waitFor();
      await dialog.getByRole('button', { name: OPEN }).click();
      await untilCounts(page, { actors: 763, ties: 1509 });
      // The page still answers: it can be searched, and an actor opened.
      await page.keyboard.press('Control+k');
      await page.keyboard.type('Porto');
      await page
        .getByRole('option', { name: /^Porto/ })
        .first()
        .waitFor();
      expect(await faults()).toEqual([]);
    });
  });
});

it.runIf(!existsSync(SHARED))('real and bad files are not here: nothing to check', () => undefined);
