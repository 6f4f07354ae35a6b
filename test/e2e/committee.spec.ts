import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { committeeEn } from '../../src/i18n/committee/en';
import { committeeFr } from '../../src/i18n/committee/fr';
import { textsOfSlides } from '../export/deck/slideTexts';
import { backToDesk } from './backToDesk';
import { fromMenu } from './fromMenu';
import { type OpenedApp, servedApp } from './servedApp';

const app = servedApp({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' });

const TITLE = /^(Présenter à un comité|Present to a committee)$/;

async function openCommittee(opened: OpenedApp) {
  await fromMenu(opened.page, 'share', TITLE);
  await opened.page.getByRole('dialog').getByRole('heading', { name: TITLE }).waitFor();
  return opened;
}

const press = (page: Page, name: string) => page.getByRole('dialog').getByRole('button', { name, exact: true }).click();

async function saved(page: Page, button: string): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const downloading = page.waitForEvent('download');
  await press(page, button);
  const download = await downloading;
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

describe('what is handed to a committee', () => {
  const visits = { fr: app.shared({ view: { language: 'fr' } }), en: app.shared({ view: { language: 'en' } }) };
  afterEach(async () => {
    for (const visit of Object.values(visits)) await backToDesk(visit().page);
  });

  it.each([
    {
      language: 'fr' as const,
      button: committeeFr.pptx,
      file: /^Le Pays de Vaubrenne \(exemple\) .*\.pptx$/,
      parts: ['Qui est accompagné', 'Qui manque', 'Qui pourrait présenter qui', 'Ce qui vient'],
    },
    {
      language: 'en' as const,
      button: committeeEn.pptx,
      file: /^Vaubrenne area \(example\) .*\.pptx$/,
      parts: ['Who is supported', 'Who is missing', 'Who could introduce whom', 'What comes next'],
    },
  ])('is the story as slides, made in the page without anything its policy forbids ($language)', async (told) => {
    const { page, faults } = await openCommittee(visits[told.language]());
    const { name, bytes } = await saved(page, told.button);
    expect(name).toMatch(told.file);
    const slides = textsOfSlides(new Uint8Array(bytes));
    const words = slides.map(({ slide }) => slide).join('\n');
    for (const part of told.parts) expect(words).toContain(part);
    expect(words).toContain('Maëlle Jourdanne');
    expect(words).not.toMatch(/@example\.org|01 99 00|Préfère être jointe/);
    expect(await faults()).toEqual([]);
  });

  it('is a report too, as a page and on paper', async () => {
    const { page, faults } = await openCommittee(visits.fr());
    const { name, bytes } = await saved(page, 'Rapport (.html)');
    expect(name).toMatch(/rapport .*\.html$/);
    const html = bytes.toString('utf8');
    expect(html).toContain('Qui est accompagné</h2>');
    expect(html).not.toMatch(/@example\.org|01 99 00|Préfère être jointe|<script/);
    await page.evaluate(() => {
      globalThis.print = () => void dispatchEvent(new Event('beforeprint'));
    });
    await press(page, 'Imprimer le rapport');
    const onPaper = page.locator('#on-paper h2');
    await onPaper.first().waitFor({ state: 'attached' });
    expect(await onPaper.allTextContents()).toContain('Ce qui vient');
    expect(await faults()).toEqual([]);
  });

  it('has a paragraph for a newsletter, which is copied as it reads, and names no person', async () => {
    const { page, context, faults } = await openCommittee(visits.fr());
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const paragraph = page.getByRole('dialog').locator('blockquote');
    const text = (await paragraph.textContent()) ?? '';
    expect(text).toMatch(/Une mise en relation a été faite.*Nous cherchons .*\[votre adresse\]\.$/);
    for (const name of ['Maëlle', 'Hugo', 'Odile']) expect(text).not.toContain(name);
    await press(page, 'Copier');
    await page.getByRole('status').filter({ hasText: 'Copié' }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(text);
    expect(await faults()).toEqual([]);
  });

  it('is of nobody when names are masked', async () => {
    const { page } = await openCommittee(visits.fr());
    await press(page, 'Tous masqués');
    const { bytes } = await saved(page, 'Présentation (.pptx)');
    const words = JSON.stringify(textsOfSlides(new Uint8Array(bytes)));
    expect(words).not.toMatch(/Maëlle|Jourdanne|Brenelle|Waldner/);
    expect(words).toContain('Noms masqués.');
  });
});

describe('the sheet of a witness', () => {
  const visit = app.shared({
    before: (context) =>
      context.addInitScript(() => {
        globalThis.print = () => void dispatchEvent(new Event('beforeprint'));
      }),
  });
  afterEach(() => backToDesk(visit().page));

  /** The card of somebody; what asks for the window of the printer only prepares the page. */
  async function openCard(name: string) {
    const opened = visit();
    const { page } = opened;
    await page.keyboard.press('Control+k');
    await page.keyboard.type(name);
    await page.getByRole('option', { name }).first().waitFor();
    await page.keyboard.press('Enter');
    const card = page.getByRole('region', { name: 'Fiche' });
    await card.getByRole('heading', { name, exact: true }).waitFor({ state: 'attached' });
    await card.getByRole('heading', { name: 'Témoignages' }).waitFor();
    return { ...opened, card };
  }

  it('is one page: what they can tell, through whom, and that they agreed', async () => {
    const { page, card, faults } = await openCard('Odile Brantonne');
    await card.getByRole('button', { name: 'Imprimer la fiche témoin' }).click();
    const sheet = page.locator('#on-paper .page');
    await sheet.waitFor({ state: 'attached' });
    const text = (await sheet.textContent())?.replaceAll(/\s+/g, ' ') ?? '';
    expect(text).toMatch(/Fiche témoin · .*Odile Brantonne/);
    for (const part of ['Ce que cette personne peut raconter', 'Par qui passer', 'Accord donné le 9 octobre 2025.'])
      expect(text).toContain(part);
    expect(text).toContain('Maëlle Jourdanne → ');
    const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
    expect(pdf.toString('latin1').match(/\/Type \/Page\b(?!s)/g)).toHaveLength(1);
    expect(await faults()).toEqual([]);
  });

  it('is offered of nobody who did not agree', async () => {
    const { card } = await openCard('Mathurin Delcassagne');
    await card.getByText('Convient à').first().waitFor({ state: 'attached' });
    expect(await card.getByRole('button', { name: 'Imprimer la fiche témoin' }).count()).toBe(0);
  });
});
