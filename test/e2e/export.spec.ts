import { readFile } from 'node:fs/promises';
import type { BrowserContext, Download, Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { backToDesk } from './backToDesk';
import { until } from './browser';
import { fromMenu } from './fromMenu';
import { type OpenedApp, servedApp } from './servedApp';

const app = servedApp({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' });

/** What asks for the window of the printer only prepares the page. */
const quietPrinter = (context: BrowserContext) =>
  context.addInitScript(() => {
    globalThis.print = () => void dispatchEvent(new Event('beforeprint'));
  });

/** Printing is ready, and nothing is on paper. */
async function readyToPrint(opened: OpenedApp): Promise<OpenedApp> {
  await until(async () => (await printed(opened.page)).pictures === 1, 'printing is ready');
  await opened.page.evaluate(() => dispatchEvent(new Event('afterprint')));
  return opened;
}

/** What is put on paper, whatever asked for it. */
async function printed(page: Page) {
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  return onPaper(page);
}

interface Pdf {
  readonly pages: number;
  /** Width and height of the first, in millimetres. */
  readonly size: readonly [number, number];
  readonly text: string;
}

async function pdfOf(page: Page): Promise<Pdf> {
  const bytes = await page.pdf({ preferCSSPageSize: true, printBackground: true });
  const text = bytes.toString('latin1');
  const [, width = '0', height = '0'] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(text) ?? [];
  const millimetres = (points: string) => Math.round((Number(points) / 72) * 25.4);
  return {
    pages: text.match(/\/Type \/Page\b(?!s)/g)?.length ?? 0,
    size: [millimetres(width), millimetres(height)],
    text,
  };
}

/** What is on paper, as text; the desk is not in it. */
const onPaper = (page: Page) =>
  page.evaluate(() => {
    const tree = document.getElementById('on-paper')?.shadowRoot;
    return {
      texts: [...(tree?.querySelectorAll('svg text, h1, h2, p, li, td, th') ?? [])].map((one) => one.textContent ?? ''),
      pages: tree?.querySelectorAll('.page').length ?? 0,
      desk: getComputedStyle(document.getElementById('root') ?? document.body).display,
      pictures: tree?.querySelectorAll('svg').length ?? 0,
      painted: tree?.querySelectorAll('canvas, img').length ?? 0,
    };
  });

async function exported(page: Page, button: string): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: button, exact: true }).click();
  const download: Download = await downloading;
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

const openExport = (page: Page) => fromMenu(page, 'share', 'Exporter, imprimer');
const press = (page: Page, name: string) => page.getByRole('dialog').getByRole('button', { name, exact: true }).click();
const choose = (page: Page, size: string) => page.getByLabel('Taille', { exact: true }).selectOption({ label: size });

describe('printing', () => {
  it('gives the picture on one sheet, with names as text, and nothing of the desk: whatever the way to print', async () => {
    const { page, faults } = await readyToPrint(await app.openDrawn({ colorScheme: 'dark', before: quietPrinter }));
    const pdf = await pdfOf(page);
    expect(pdf).toMatchObject({ pages: 1, size: [297, 210] });
    expect(pdf.text).toContain('/ToUnicode');
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    const paper = await onPaper(page);
    expect(paper).toMatchObject({ desk: 'none', pictures: 1, painted: 0 });
    expect(paper.texts.join(' ')).toContain('Maëlle Jourdanne');
    for (const text of ['Radio Brenelle', 'Le Pays de Vaubrenne (exemple)', 'quelqu’un manque ici', 'lien formel'])
      expect(paper.texts).toContain(text);
    expect(paper.texts.join(' ')).toMatch(/Faite avec Maillon le /);
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    expect(await onPaper(page)).toMatchObject({ pictures: 0, desk: expect.not.stringMatching(/^none$/) as string });
    expect(await faults()).toEqual([]);
  });
});

// In this order: what is chosen in the window of exports is kept there.
describe('the desk', () => {
  const visit = app.shared({ colorScheme: 'light', before: quietPrinter });
  beforeEach(() => readyToPrint(visit()));
  afterEach(() => backToDesk(visit().page));

  describe('the window of exports', () => {
    it('says what a format has no place for, before the file is made', async () => {
      const { page, faults } = visit();
      await openExport(page);
      const said = page.getByRole('dialog').getByText(/^Ne partiront pas dans ces formats/);
      await said.nth(1).waitFor();
      expect(await said.allTextContents()).toEqual([
        expect.stringMatching(/5\snotes privées, .*groupes de liens/u),
        expect.stringMatching(/5\snotes privées/u),
      ]);
      await page.getByLabel('Joindre les notes privées').check();
      await until(async () => !(await said.first().textContent())?.includes('notes privées'), 'notes are in it now');
      expect(await page.getByRole('dialog').getByText('sans rien perdre').count()).toBe(0);
      expect(await faults()).toEqual([]);
    });
  });

  describe('printing as it is', () => {
    it('gives the same while the window shows itself to a room', async () => {
      const { page } = visit();
      await page.getByRole('button', { name: 'Projeter', exact: true }).click();
      const paper = await until(async () => {
        const now = await printed(page);
        return now.pictures === 1 && now;
      }, 'the picture is on paper');
      expect(paper.texts).toContain('Radio Brenelle');
      expect(await pdfOf(page)).toMatchObject({ pages: 1, size: [297, 210] });
    });

    it('says what is pointed at', async () => {
      const { page } = visit();
      await page.locator('#gaps li button').filter({ hasText: 'Qui pourrait témoigner' }).first().click();
      await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
      expect((await onPaper(page)).texts.join(' ')).toMatch(/Qui pourrait témoigner/);
    });
  });

  describe('sheets to take home', () => {
    it('are one page for each participant and hold nothing private', async () => {
      const { page, faults } = visit();
      await openExport(page);
      await press(page, 'Feuilles à emporter…');
      await press(page, 'Aucun');
      for (const name of ['Maëlle Jourdanne', 'Radio Brenelle', 'Clémence Waldner'])
        await page.getByRole('checkbox', { name, exact: true }).check();
      await press(page, 'Imprimer les feuilles');
      const paper = await until(async () => {
        const now = await onPaper(page);
        return now.pages > 0 && now;
      }, 'the sheets are on paper');
      expect(paper.pages).toBe(4);
      expect(paper.texts).toContain('À rencontrer');
      expect(paper.texts.join(' ')).not.toMatch(/@example\.org|01 99 00|Préfère être jointe/);
      // Three sheets, the picture, and the table on as many as it takes.
      const pdf = await pdfOf(page);
      expect(pdf.size).toEqual([210, 297]);
      expect(pdf.pages).toBeGreaterThanOrEqual(5);
      expect(pdf.pages).toBeLessThanOrEqual(8);
      await page.evaluate(() => dispatchEvent(new Event('afterprint')));
      const { name, bytes } = await exported(page, 'Enregistrer une page (.html)');
      expect(name).toMatch(/feuilles à emporter .*\.html$/);
      const html = bytes.toString('utf8');
      expect(html).toContain('Radio Brenelle');
      expect(html).not.toMatch(/@example\.org|01 99 00|Préfère être jointe|<script/);
      expect(await faults()).toEqual([]);
    });
  });

  describe('what was told in confidence', () => {
    it('is counted where files are made, and goes only into the one it is asked for', async () => {
      const { page, faults } = visit();
      await openExport(page);
      const window = page.getByRole('dialog');
      await window
        .getByText(/^Reste ici, car dit en confidence\s: 1\slien\.$/)
        .first()
        .waitFor();
      const tiesIn = (bytes: Buffer) => bytes.toString('utf8').match(/<edge /g)?.length ?? 0;
      const without = await exported(page, 'Pour Gephi (.gexf)');
      await window.getByText('Joindre quand même à ce fichier').last().click();
      const whole = await exported(page, 'Pour Gephi (.gexf)');
      expect(tiesIn(whole.bytes) - tiesIn(without.bytes)).toBe(1);
      expect(tiesIn(without.bytes)).toBeGreaterThan(100);
      expect(await faults()).toEqual([]);
    });
  });

  describe('pictures', () => {
    it('are files of the sizes asked for, light or dark', async () => {
      const { page, faults } = visit();
      await openExport(page);
      const sizeOf = (png: Buffer) => [png.readUInt32BE(16), png.readUInt32BE(20)];
      const a4 = await exported(page, 'Image (.png)');
      expect(a4.name).toMatch(/^Le Pays de Vaubrenne \(exemple\) .*\.png$/);
      expect(sizeOf(a4.bytes)[0]).toBe(3508);
      expect(Math.abs(sizeOf(a4.bytes)[1]! - 2480)).toBeLessThanOrEqual(2);
      await choose(page, 'Très grande (pour une affiche)');
      await press(page, 'Sombre');
      const [wide, high] = sizeOf((await exported(page, 'Image (.png)')).bytes);
      expect([wide, Math.round((wide! / high!) * 100)]).toEqual([8192, 141]);
      const svg = (await exported(page, 'Image vectorielle (.svg)')).bytes.toString('utf8');
      expect(svg).toContain('fill="#141a24"');
      expect(svg).toContain('>Radio Brenelle</text>');
      expect(await faults()).toEqual([]);
    });
  });

  describe('printing as chosen', () => {
    it.each([
      ['Feuille A4', 'Portrait', [210, 297]],
      ['Feuille A3', 'Paysage', [420, 297]],
      ['Feuille A3', 'Portrait', [297, 420]],
    ] as const)('takes a %s, %s, as chosen', async (size, orientation, millimetres) => {
      const { page } = visit();
      await openExport(page);
      await choose(page, size);
      await press(page, orientation);
      await press(page, 'Imprimer');
      await until(async () => (await onPaper(page)).pictures === 1, 'the picture is on paper');
      expect(await pdfOf(page)).toMatchObject({ pages: 1, size: millimetres });
    });
  });

  describe('other pictures', () => {
    it('are of nobody when names are masked', async () => {
      const { page } = visit();
      await openExport(page);
      await press(page, 'Tous masqués');
      const svg = (await exported(page, 'Image vectorielle (.svg)')).bytes.toString('utf8');
      expect(svg).not.toMatch(/Maëlle|Jourdanne|Brenelle|Waldner/);
      const html = (await exported(page, 'Page avec les tableaux (.html)')).bytes.toString('utf8');
      expect(html).not.toMatch(/Maëlle|Jourdanne|Waldner/);
    });

    it('say so when the machine has not the memory', async () => {
      const { page } = visit();
      await page.evaluate(() => {
        HTMLCanvasElement.prototype.toBlob = (done) => done(null);
      });
      await openExport(page);
      await press(page, 'Image (.png)');
      await until(
        () => page.getByRole('dialog').getByRole('status').filter({ hasText: 'plus de mémoire' }).isVisible(),
        'it is said',
      );
    });
  });
});
