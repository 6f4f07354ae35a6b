import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { backToDesk } from './backToDesk';
import { drawnFrames, until, untilFocused } from './browser';
import { chooseFiles } from './chooseFiles';
import { fromMenu, openMenu } from './fromMenu';
import { countsOf } from './onPicture';
import { seriousFaults } from './seriousFaults';
import { servedApp } from './servedApp';

const app = servedApp({ viewport: { width: 1920, height: 1080 } });

const panel = (page: Page) => page.getByRole('region', { name: /Filtrer la carte|Filter the map/ });
const showAll = (page: Page) => page.getByRole('button', { name: /^(Tout montrer|Show all)$/ }).first();

describe('looking at a part of the map', () => {
  const visit = app.shared();
  afterEach(() => backToDesk(visit().page));

  it('hides informal ties, updates the counts and names who has no tie left (story 9)', async () => {
    const { page, faults } = visit();
    const before = await countsOf(page);
    await openMenu(page, 'look');
    await page.getByLabel('Liens montrés').selectOption('formal');
    await until(async () => (await countsOf(page)).ties < before.ties, 'formal ties only');
    const formal = await countsOf(page);
    expect(formal.actors).toBe(before.actors);
    await page.getByLabel('Liens montrés').selectOption('informal');
    await page.getByText(/Sans lien ainsi.*(CUMA des Haies vives|Chambre d’agriculture).*\sautres/).waitFor();
    const informal = await countsOf(page);
    // A pair may be tied in both ways.
    expect(informal.ties + formal.ties).toBeGreaterThanOrEqual(before.ties);
    expect(informal.actors).toBe(before.actors);
    await page.getByLabel('Liens montrés').selectOption('both');
    await until(async () => (await countsOf(page)).ties === before.ties, 'all ties again');
    await page.getByText(/Sans lien ainsi/).waitFor({ state: 'detached' });
    expect(await faults()).toEqual([]);
  });

  it('narrows to former beneficiaries and a theme, by the keyboard, each choice with its count (story 19)', async () => {
    const { page, faults } = visit();
    const { actors: all } = await countsOf(page);
    await page.keyboard.press('f');
    await untilFocused(panel(page).getByRole('searchbox'));
    await page.keyboard.type('ancien');
    const former = panel(page).getByRole('checkbox', { name: /^ancien·ne bénéficiaire, \d+ acteurs$/ });
    const count = Number(/(\d+)\sacteurs/.exec((await former.getAttribute('aria-label')) ?? '')?.[1]);
    expect(count).toBeGreaterThan(1);
    await former.focus();
    await page.keyboard.press('Space');
    // The point of view stays beside those who answer.
    await page
      .getByText(`${count + 1}\u00A0acteurs sur ${all} sont montrés`)
      .first()
      .waitFor();
    await until(async () => (await countsOf(page)).actors === count + 1, 'the picture follows');
    // Escape clears what was typed, then closes; the focus goes back to the button.
    await panel(page).getByRole('searchbox').focus();
    await page.keyboard.press('Escape');
    const theme = panel(page).getByRole('checkbox', { name: /^alimentation locale, 1\sacteur$/ });
    await theme.focus();
    await page.keyboard.press('Space');
    await page.getByText(`2\u00A0acteurs sur ${all} sont montrés`).first().waitFor();
    expect(
      await panel(page)
        .getByRole('checkbox', { name: /, 0\sacteur$/ })
        .first()
        .isDisabled(),
    ).toBe(true);
    expect(await seriousFaults(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await panel(page).waitFor({ state: 'detached' });
    await untilFocused(page.locator('#menu-look'));
    // One condition is taken off, then all.
    await page.getByRole('button', { name: 'Ne plus choisir\u00A0: thème «\u00A0alimentation locale\u00A0»' }).click();
    await until(async () => (await countsOf(page)).actors === count + 1, 'one condition less');
    await showAll(page).click();
    await until(async () => (await countsOf(page)).actors === all, 'everybody again');
    expect(await faults()).toEqual([]);
  });

  it('looks two steps around somebody from their card, and says who is selected and not shown', async () => {
    const { page, faults } = visit();
    const { actors: all } = await countsOf(page);
    await page.keyboard.press('Control+k');
    await page.keyboard.type('mobil ombreuse');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Ne voir que ses contacts' }).click();
    await until(async () => (await countsOf(page)).actors < all / 2, 'contacts only');
    const near = (await countsOf(page)).actors;
    await page.getByRole('button', { name: 'Ne voir qu’à 2 pas' }).click();
    await page.getByText('à 2 pas de Mobil’Ombreuse').waitFor();
    await until(async () => (await countsOf(page)).actors > near, 'further');
    // Whoever is not shown is still found, and it is said that they are not on the picture.
    await page.keyboard.press('Control+k');
    await page.keyboard.type('waldner');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByText('Clémence Waldner n’en fait pas partie').waitFor();
    await showAll(page).click();
    await until(async () => (await countsOf(page)).actors === all, 'everybody again');
    await page.getByText('n’en fait pas partie').waitFor({ state: 'detached' });
    expect(await faults()).toEqual([]);
  });

  it('looks at one difficulty: its questions alone, in the panel and on the picture', async () => {
    const { page, faults } = visit();
    await page
      .getByRole('heading', { name: /^Témoins/ })
      .getByRole('button')
      .click();
    await page.getByRole('button', { name: 'Ne regarder que\u00A0: Témoins' }).click();
    await page.getByRole('heading', { name: /^Partenaires/ }).waitFor({ state: 'detached' });
    await page.getByRole('heading', { name: /^Témoins/ }).waitFor();
    await page.getByText('Une seule difficulté est regardée').waitFor();
    expect(await seriousFaults(page)).toEqual([]);
    await page.getByRole('button', { name: 'Voir toutes les questions' }).click();
    await page.getByRole('heading', { name: /^Partenaires/ }).waitFor();
    expect(await faults()).toEqual([]);
  });

  it('closes a window by Escape also while no element has the focus', async () => {
    const { page, faults } = visit();
    await page.keyboard.press('Control+k');
    await page.keyboard.type('Odile Brantonne');
    await page.getByRole('search').getByRole('option').first().click();
    const card = page.locator('#card').getByRole('button', { name: 'Tout sur cette personne' });
    await card.waitFor();
    await fromMenu(page, 'map', 'Aide');
    const help = page.getByRole('dialog');
    await help.waitFor();
    // As after a button that went with what it did, before the focus is back in the window.
    await page.evaluate(() => {
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true }));
    });
    await help.waitFor({ state: 'detached' });
    // One Escape, one thing: who was chosen behind the window still is.
    await drawnFrames(page);
    expect(await card.isVisible()).toBe(true);
    await page.keyboard.press('Control+k');
    await untilFocused(page.getByRole('combobox').first());
    expect(await faults()).toEqual([]);
  });

  it('finds without accents and by commands, in both languages, with nothing to reproach', async () => {
    const { page, faults } = visit();
    const type = async (text: string) => {
      await page.keyboard.press('Control+k');
      await page.keyboard.press('Control+a');
      await page.keyboard.type(text);
    };
    // With a slip, it may be somebody else's name: who may be meant is offered, not taken.
    await type('MAELLE jourdane');
    await page
      .getByRole('search')
      .getByRole('option', { name: /^Ajouter.*MAELLE jourdane/, selected: true })
      .waitFor();
    await page
      .getByRole('search')
      .getByRole('option', { name: /^Maëlle Jourdanne/ })
      .waitFor();
    await type('MAELLE jourdanne');
    await page
      .getByRole('search')
      .getByRole('option', { name: /^Maëlle Jourdanne/, selected: true })
      .waitFor();
    expect(await seriousFaults(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await page.getByRole('complementary').getByText('Maëlle Jourdanne').first().waitFor();
    await type('témoin jeunesse');
    await page.keyboard.press('Enter');
    await page.locator('#finding-title').waitFor();
    await type('exporter');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await type('english');
    await page.getByRole('option', { name: 'English', exact: true }).click();
    await page.getByRole('heading', { name: /^Witnesses/ }).waitFor();
    // The sample speaks English too: another map, whose line begins empty.
    await until(async () => (await page.title()).startsWith('Vaubrenne area'), 'the English sample is open');
    await type('young');
    await page.getByRole('group', { name: 'Themes' }).waitFor();
    await page
      .getByRole('option', { name: /^young people/ })
      .first()
      .click();
    await page
      .getByText(/actors are shown/)
      .first()
      .waitFor();
    await fromMenu(page, 'look', 'Filter the map');
    await panel(page).waitFor();
    expect(await seriousFaults(page)).toEqual([]);
    expect(await faults()).toEqual([]);
  });
});

describe('a visit of its own', () => {
  it('keeps a view in the file, and takes it again from the search', async () => {
    const { page, faults } = await app.openDrawn();
    const { actors: all } = await countsOf(page);
    await fromMenu(page, 'look', 'Filtrer la carte');
    await panel(page)
      .getByRole('checkbox', { name: /^mobilité solidaire, / })
      .check();
    await until(async () => (await countsOf(page)).actors < all, 'a part');
    const part = (await countsOf(page)).actors;
    await panel(page).getByRole('textbox', { name: 'Nom de la vue' }).fill('Séance mobilité');
    await page.keyboard.press('Enter');
    await panel(page).getByRole('button', { name: 'Séance mobilité', exact: true }).waitFor();
    const saving = page.waitForEvent('download');
    await page.keyboard.press('Control+s');
    const path = await (await saving).path();
    const file = await readFile(path);
    expect(file.toString('utf8')).toContain('Séance mobilité');
    expect(await faults()).toEqual([]);

    // On another machine, where nobody knows of it.
    const again = await app.openDrawn();
    await chooseFiles(again.page, { name: 'carte.maillon.json', mimeType: 'application/json', buffer: file });
    const option = again.page.getByRole('search').getByRole('option', { name: 'Séance mobilité' });
    await until(async () => {
      await again.page.getByRole('combobox', { name: 'Chercher ou ajouter' }).fill('seance mobilite');
      return (await option.count()) > 0;
    }, 'the file is open, and its view is found');
    await option.click();
    await until(async () => (await countsOf(again.page)).actors === part, 'the view that was kept');
    expect(await again.faults()).toEqual([]);
  });

  it('goes back to where it was when the line or the table is left by a key, else to the picture at rest', async () => {
    const { page, faults } = await app.openDrawn();
    const stops = page.locator('#picture');
    const table = page.getByRole('region', { name: 'Tableau de la carte' });
    const before = page.getByRole('button', { name: 'Regarder', exact: true });
    const line = page.getByRole('combobox', { name: 'Chercher ou ajouter' });

    // Nothing has it yet: the picture is given it without a ring, so that a letter is still a command.
    await page.keyboard.press('Control+k');
    await untilFocused(line);
    await page.keyboard.press('Escape');
    await untilFocused(stops);
    expect(await stops.locator('[data-here]').count()).toBe(0);
    await page.keyboard.press('t');
    await table.waitFor();
    await table.getByRole('gridcell').nth(1).click();
    await page.keyboard.press('t');
    await table.waitFor({ state: 'detached' });
    await untilFocused(stops);

    await before.focus();
    await page.keyboard.press('Control+k');
    await page.keyboard.type('Odile');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await untilFocused(before);
    await page.keyboard.press('t');
    await table.getByRole('tab').first().focus();
    await page.keyboard.press('t');
    await table.waitFor({ state: 'detached' });
    await untilFocused(before);

    // Whoever walked the picture is on the mark where they were.
    await stops.focus();
    await page.keyboard.press('End');
    const here = await stops.locator('[data-here]').textContent();
    await page.keyboard.press('Control+k');
    await untilFocused(line);
    await page.keyboard.press('Escape');
    await untilFocused(stops);
    expect(await stops.locator('[data-here]').textContent()).toBe(here);
    expect(await faults()).toEqual([]);
  });

  it('is all there at 200 % zoom of a small screen', async () => {
    const { page, faults } = await app.openDrawn({ viewport: { width: 640, height: 400 }, deviceScaleFactor: 2 });
    await fromMenu(page, 'look', 'Filtrer la carte');
    await panel(page)
      .getByRole('checkbox', { name: /^jeunesse, / })
      .check();
    await page
      .getByText(/acteurs sur \d+ sont montrés/)
      .first()
      .waitFor();
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
    await panel(page).getByRole('button', { name: 'Tout montrer' }).click();
    await page.keyboard.press('Escape');
    await panel(page).waitFor({ state: 'detached' });
    expect(await faults()).toEqual([]);
  });
});
