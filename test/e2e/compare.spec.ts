import type { Page } from 'playwright-core';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { backToDesk } from './backToDesk';
import { until } from './browser';
import { chooseFiles } from './chooseFiles';
import { fromMenu } from './fromMenu';
import { BY_KEYS, type KeyboardWalk, walkOn } from './keyboardWalk';
import { openApart } from './openApart';
import { seriousFaults } from './seriousFaults';
import { servedApp } from './servedApp';

const app = servedApp({ viewport: { width: 1920, height: 1080 }, reducedMotion: 'reduce' });

/** The whole of the map in one sentence: actors, ties and questions. */
const inBrief = async (page: Page) =>
  (await page.getByRole('img', { name: /^Carte du réseau/ }).getAttribute('aria-label')) ?? '';
const compareWindow = (page: Page) => page.getByRole('dialog', { name: 'Ce qui a changé' });

/** A milestone, then somebody new: by keyboard. */
async function changed(keys: KeyboardWalk): Promise<void> {
  await keys.goTo('mes cartes');
  await keys.tabTo('Nom du repère');
  await keys.type('Printemps');
  await keys.press('Enter');
  await keys.reads('Printemps');
  await keys.press('Escape');
  await keys.press('Control+k');
  await keys.type('Café du Test – Maëlle Jourdanne');
  await keys.press('Enter');
  await keys.page.getByRole('button', { name: /^Annuler.*Café du Test/ }).waitFor();
  await keys.press('Escape');
}

describe('a comparison', () => {
  describe('of the sample', () => {
    const visit = app.shared();
    afterEach(() => backToDesk(visit().page));

    it('with a file leaves the open map as it is, and says when the file cannot be read', async () => {
      const { page, faults } = visit();
      const before = await inBrief(page);
      const compareWith = async (text: string) => {
        const file = { name: 'autre.csv', mimeType: 'text/csv', buffer: Buffer.from(text) };
        await fromMenu(page, 'map', 'Mes cartes');
        await chooseFiles(page, file, () => page.getByRole('button', { name: 'Comparer avec un fichier' }).click());
      };
      const window = compareWindow(page);
      await compareWith('De;À\nMaëlle Jourdanne;Zoé Ailleurs\n');
      await window.getByText(/^Du fichier «\sautre\.csv\s» à maintenant\s: .*liens nouveaux/).waitFor();
      await window
        .getByRole('rowgroup', { name: /^Qui n’est plus sur la carte/ })
        .getByText('Zoé Ailleurs')
        .waitFor();
      await page.keyboard.press('Escape');
      await compareWith('');
      await window.getByRole('alert').waitFor();
      await page.keyboard.press('Escape');
      expect(await inBrief(page)).toBe(before);
      expect(await faults()).toEqual([]);
    });

    it('with a milestone tells who is new, and leads to them on the map', async () => {
      const { page, faults } = visit();
      await fromMenu(page, 'map', 'Mes cartes');
      await page.getByLabel('Nom du repère').fill('Printemps');
      await page.getByRole('button', { name: 'Garder un repère daté' }).click();
      await page.getByRole('textbox', { name: 'Renommer le repère « Printemps »' }).waitFor();
      await page.keyboard.press('Escape');
      // The window gives the focus back to the button that opened it.
      await until(() => page.evaluate(() => document.activeElement?.id === 'menu-map'), 'the window is closed');
      await page.keyboard.press('Control+k');
      await page.keyboard.type('Café du Test – Maëlle Jourdanne');
      await page.keyboard.press('Enter');
      await page.getByRole('button', { name: /^Annuler.*Café du Test/ }).waitFor();

      await fromMenu(page, 'map', 'Mes cartes');
      await page.getByRole('button', { name: /^Comparer «\sPrintemps\s»/ }).click();
      const window = compareWindow(page);
      await window.getByText(/^De «\sPrintemps\s» \(.*\) à maintenant\s: 1\sacteur nouveau, 1\slien nouveau/).waitFor();
      expect(await seriousFaults(page)).toEqual([]);
      await window
        .getByRole('rowgroup', { name: /^Qui est arrivé sur la carte/ })
        .getByRole('button', { name: 'Café du Test' })
        .click();
      await until(async () => (await window.count()) === 0, 'the window leaves the map to see');
      await page.getByRole('complementary').getByText('Café du Test').first().waitFor();
      expect(await faults()).toEqual([]);
    });
  });

  it('takes another map of this browser on either side, and says when both are the same state', async () => {
    const { page, faults } = await app.openDrawn();
    const map = (text: string) => ({ name: 'carte.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
    const titled = async (title: string) => {
      await page
        .getByRole('button', { name: /^carte/ })
        .first()
        .waitFor();
      await fromMenu(page, 'map', 'Titre, question et bénéficiaire');
      await page.getByRole('textbox', { name: 'Titre' }).fill(title);
      await page.keyboard.press('Tab');
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
    };
    await chooseFiles(page, map('De;À\nAnne;Bois\nBois;CUMA\n'));
    await titled('Nord');
    await openApart(page, map('De;À\nAnne;Bois\nAnne;Doyenné\n'));
    await titled('Sud');
    const brief = await inBrief(page);
    await page.keyboard.press('Control+k');
    await page.keyboard.type('comparer avec');
    await page.keyboard.press('Enter');
    const window = compareWindow(page);
    const option = async (side: 'Avant' | 'Après', text: RegExp) => {
      const list = window.getByLabel(side, { exact: true });
      const value = await list.locator('option').filter({ hasText: text }).first().getAttribute('value');
      await list.selectOption(value);
    };
    await window
      .locator('option')
      .filter({ hasText: /^Nord · / })
      .first()
      .waitFor({ state: 'attached' });
    await option('Avant', /^Nord · /);
    await window
      .getByText(
        /^De la carte «\sNord\s» à maintenant\s: 1\sacteur nouveau, 1\slien nouveau.*1\sacteur parti, 1\slien disparu/,
      )
      .waitFor();
    // The same state twice is no comparison.
    await option('Avant', /^Cette carte, maintenant$/);
    await window.getByText('C’est deux fois le même état').waitFor();
    await option('Après', /^Nord · /);
    await window.getByText(/^De maintenant à la carte «\sNord\s»\s: /).waitFor();
    await page.keyboard.press('Escape');
    expect(await inBrief(page)).toBe(brief);
    expect(await faults()).toEqual([]);
  });

  describe('by keys alone, with a milestone since which somebody is new', () => {
    const visit = app.shared(BY_KEYS);
    beforeAll(() => changed(walkOn(visit())));

    it('signs on the open map what is new, beside the same as a table, until one Escape', async () => {
      const keys = walkOn(visit());
      const { page } = keys;
      await keys.goTo('comparer avec');
      await keys.tabTo('Avant');
      await keys.type('Print');
      await keys.reads(/à maintenant : 1 acteur nouveau/);
      await keys.tabTo('Montrer sur la carte');
      await keys.press('Enter');
      const card = page.getByRole('region', { name: 'Ce qui a changé' });
      await card.getByRole('table').waitFor();
      expect(await card.getByRole('columnheader').allTextContents()).toEqual(['Changement', 'Qui ou quoi']);
      expect(await seriousFaults(page, '#card')).toEqual([]);
      await page.getByRole('list', { name: 'Légende' }).getByText('nouveau depuis').waitFor();
      await keys.press('Escape');
      await until(async () => (await card.count()) === 0, 'one Escape leaves');
      await page.getByRole('list', { name: 'Légende' }).getByText('nouveau depuis').waitFor({ state: 'detached' });
      expect(await keys.faults()).toEqual([]);
    });

    it('is of any two states, chosen by keyboard, drawn on one picture, and one Escape leaves it', async () => {
      const keys = walkOn(visit());
      const { page } = keys;
      const before = await inBrief(page);
      await keys.goTo('comparer avec');
      await keys.reads('Choisissez les deux états');
      // The later side: a file. The earlier: the milestone, by its first letters.
      await keys.tabTo('Prendre un fichier pour l’état d’après');
      const file = {
        name: 'autre.csv',
        mimeType: 'text/csv',
        buffer: Buffer.from('De;À\nMaëlle Jourdanne;Zoé Loin\n'),
      };
      await chooseFiles(page, file, () => keys.press('Enter'));
      await keys.tabTo('Avant', true);
      await keys.type('Print');
      await keys.reads(/^De « Printemps » \(.*\) au fichier « autre\.csv » : 1 acteur nouveau, 1 lien nouveau/);
      const window = compareWindow(page);
      const drawn = window.getByRole('img', { name: /^De «\sPrintemps\s».*Le tableau dit la même chose/ });
      await drawn.waitFor();
      expect(await drawn.textContent()).toContain('Zoé Loin');
      const rows = window.getByRole('rowgroup', { name: /^Qui est arrivé sur la carte \(1\)$/ }).getByRole('row');
      expect(await rows.last().textContent()).toBe('NouveauZoé Loin');
      // Neither side is the open map: nobody of it is led to.
      expect(await window.getByRole('button', { name: 'Montrer sur la carte' }).count()).toBe(0);

      // The other way round, what was new is gone.
      await keys.tabTo('Échanger les deux');
      await keys.press('Enter');
      await keys.reads(/^Du fichier « autre\.csv » à « Printemps »/);
      await window
        .getByRole('rowgroup', { name: /^Qui n’est plus sur la carte \(1\)$/ })
        .getByText('Zoé Loin')
        .waitFor();

      await keys.press('Escape');
      await until(async () => (await window.count()) === 0, 'one Escape leaves');
      expect(await inBrief(page)).toBe(before);
      expect(await keys.faults()).toEqual([]);
    });
  });
});
