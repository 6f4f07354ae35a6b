import type { Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { backToDesk } from './backToDesk';
import { until, untilSaved } from './browser';
import { chooseFiles } from './chooseFiles';
import { fromMenu } from './fromMenu';
import { countsOf, untilCounts } from './onPicture';
import { untilOpened } from './openApart';
import { seriousFaults } from './seriousFaults';
import { servedApp } from './servedApp';

const app = servedApp({ viewport: { width: 1600, height: 1000 }, reducedMotion: 'reduce' });

/** What is read, with plain spaces before the signs that French keeps apart. */
const plain = (text: string | null) => (text ?? '').replaceAll(/[\u00A0\u202F]/g, ' ');

const card = (page: Page) => page.getByRole('region', { name: 'Fiche' });

/** Opens the card of an actor by its name, from wherever one is. */
async function openCard(page: Page, name: string) {
  await page.keyboard.press('Control+k');
  await page.keyboard.type(name);
  await page.getByRole('option', { name }).first().waitFor();
  await page.keyboard.press('Enter');
  await card(page).getByRole('heading', { name, exact: true }).waitFor({ state: 'attached' });
}

async function openTies(page: Page) {
  await fromMenu(page, 'look', 'Ouvrir ou fermer le tableau');
  await page.getByRole('tab', { name: /^Liens/ }).click();
  const table = page.getByRole('grid', { name: /^Liens/ });
  await table.waitFor();
  return (column: number) => table.locator(`tr[aria-rowindex="2"] td[aria-colindex="${column}"]`);
}

async function closeTable(page: Page) {
  const table = page.locator('#table').getByRole('grid');
  if ((await table.count()) === 0) return;
  await fromMenu(page, 'look', 'Ouvrir ou fermer le tableau');
  await table.waitFor({ state: 'detached' });
}

describe('on the sample', () => {
  const visit = app.shared();
  afterEach(() => backToDesk(visit().page));

  it('a testimony and a request go to another actor, and come back in one step each', async () => {
    const { page, faults } = visit();
    await openCard(page, 'Les Paniers de la Brenelle');
    await card(page).getByRole('button', { name: 'témoignage', exact: true }).click();
    await card(page).getByRole('combobox', { name: 'Témoin' }).fill('Odile Brantonne');
    await page.getByRole('option', { name: 'Odile Brantonne' }).first().waitFor();
    await page.keyboard.press('Enter');
    await card(page).getByRole('combobox', { name: 'Témoin' }).waitFor({ state: 'detached' });
    // What had the focus is gone: it stays in its part of the card.
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('témoignage');
    await card(page).getByRole('button', { name: 'demande', exact: true }).click();
    await card(page).getByLabel('Objet').fill('une salle');
    await card(page).getByRole('combobox', { name: 'Porteur·se' }).fill('Odile Brantonne');
    await page.keyboard.press('Enter');
    await card(page).getByRole('combobox', { name: 'Porteur·se' }).waitFor({ state: 'detached' });
    const undo = page.getByRole('button', { name: /^Annuler/ });
    expect(plain(await undo.getAttribute('aria-label'))).toBe('Annuler : offre ou demande (Odile Brantonne)');
    await openCard(page, 'Odile Brantonne');
    await card(page).getByText('Cherche : une salle').click();
    await expect
      .poll(() => card(page).getByRole('combobox', { name: 'Porteur·se' }).inputValue())
      .toBe('Odile Brantonne');
    expect(await seriousFaults(page, '[aria-label="Fiche"]')).toEqual([]);
    await undo.click();
    await card(page).getByText('Cherche : une salle').waitFor({ state: 'detached' });
    await openCard(page, 'Les Paniers de la Brenelle');
    await card(page).getByText('Cherche : une salle').waitFor();
    expect(await faults()).toEqual([]);
  });

  it('an action opens from a card; a theme and a partner that the map has not are added there, each in one step', async () => {
    const { page, faults } = visit();
    await page.keyboard.press('Control+k');
    await page.keyboard.type('Les Paniers de la Brenelle');
    await page.getByRole('option', { name: 'Les Paniers de la Brenelle' }).first().waitFor();
    await page.keyboard.press('Enter');
    await card(page).getByRole('button', { name: 'Semences partagées (chef·fe de file)' }).first().click();
    const dialog = page.getByRole('dialog', { name: 'Actions de coopération' });
    const shown = dialog.getByRole('region', { name: 'Semences partagées' });
    await shown.getByRole('button', { name: 'Ajouter un thème' }).click();
    await page.keyboard.type('Broyage partagé');
    await page.getByRole('option', { name: /Ajouter « Broyage partagé »/ }).waitFor();
    await page.keyboard.press('Enter');
    await shown.getByRole('button', { name: 'Retirer Broyage partagé' }).waitFor();
    await shown.getByRole('button', { name: 'Ajouter un acteur, Partenaires' }).click();
    await page.keyboard.type('Atelier du Bois');
    await page.keyboard.press('Enter');
    await shown.getByRole('button', { name: 'Retirer Atelier du Bois' }).waitFor();
    // The focus stays among the partners when the field goes, and when one of them does.
    const named = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
    await page.keyboard.press('Escape');
    await until(async () => (await named()) === 'Ajouter un acteur, Partenaires', 'the button has the focus');
    await shown.getByRole('button', { name: 'Retirer Lycée agricole des Grandes Haies' }).focus();
    await page.keyboard.press('Enter');
    await until(async () => (await named()) === 'Ajouter un acteur, Partenaires', 'the button has the focus again');
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await untilCounts(page, { actors: 49 });
    const undo = page.getByRole('button', { name: /^Annuler : modification d’une action/ });
    await undo.click();
    await untilCounts(page, { actors: 49 });
    await undo.click();
    await untilCounts(page, { actors: 48 });
    expect(await faults()).toEqual([]);
  });

  it('the help says what one line can hold', async () => {
    const { page, faults } = visit();
    await page.keyboard.press('?');
    const help = page.getByRole('dialog', { name: 'Aide' });
    await help.getByRole('heading', { name: 'Ajouter en une ligne' }).waitFor();
    await help.getByText('Nom, rôle @territoire #thème – autre acteur').waitFor();
    expect(await seriousFaults(page, '[role=dialog]')).toEqual([]);
    expect(await faults()).toEqual([]);
  });

  it('the language of the map, the name of a milestone and what was set aside are changed, each undone in one step', async () => {
    const { page, faults } = visit();
    const undo = page.getByRole('button', { name: /^Annuler/ });
    const said = async () => plain(await undo.getAttribute('aria-label'));
    const openMapWindow = () => fromMenu(page, 'map', 'Titre, question et bénéficiaire');
    await openMapWindow();
    // A title that is typed is not lost when the window closes; one Esc gives it up, and the window stays.
    const title = page.getByRole('textbox', { name: 'Titre' });
    await title.fill('Autre');
    await page.keyboard.press('Escape');
    await expect.poll(() => title.inputValue()).toBe('Le Pays de Vaubrenne (exemple)');
    await title.fill('Le Pays de Vaubrenne');
    await page.evaluate(() => document.querySelector<HTMLButtonElement>('[role=dialog] button')?.click());
    await page.getByRole('button', { name: 'Le Pays de Vaubrenne', exact: true }).first().waitFor();
    await openMapWindow();
    const language = page.getByLabel('Langue de la carte');
    expect(await language.inputValue()).toBe('fr');
    await language.selectOption('English');
    await page.getByLabel('L’information passe par au plus').selectOption('3');
    expect(await seriousFaults(page, '[role=dialog]')).toEqual([]);
    await page.keyboard.press('Escape');
    await undo.click();
    await until(
      async () => (await said()) === 'Annuler : modification de la carte (English)',
      'the language is a step',
    );
    await undo.click();
    await openMapWindow();
    expect([
      await language.inputValue(),
      await page.getByLabel('L’information passe par au plus').inputValue(),
    ]).toEqual(['fr', '2']);
    await page.keyboard.press('Escape');

    await fromMenu(page, 'map', 'Mes cartes');
    await page.getByLabel('Nom du repère').fill('Printemps');
    await page.keyboard.press('Enter');
    const milestone = page.getByRole('textbox', { name: 'Renommer le repère « Printemps »' });
    await milestone.fill('Avant le forum');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Comparer « Avant le forum » avec maintenant' }).waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => said()).toBe('Annuler : nom d’un repère (Avant le forum)');
    await undo.click();

    await page
      .locator('#gaps')
      .getByRole('button', { name: /témoigner sur « jeunesse »/ })
      .first()
      .click();
    await page.getByRole('button', { name: 'Ce n’est pas un manque' }).click();
    await page.getByLabel('En quelques mots (facultatif)').fill('Trop tôt');
    await page.getByRole('button', { name: 'Écarter', exact: true }).click();
    await page.getByRole('button', { name: 'Modifier', exact: true }).click();
    const reason = page.getByLabel('En quelques mots (facultatif)');
    expect(await reason.inputValue()).toBe('Trop tôt');
    await reason.fill('Déjà vu avec elle');
    await page.getByRole('radio', { name: 'Déjà tenté' }).check();
    await page.getByLabel('Par', { exact: true }).fill('Hugo');
    await page.getByLabel('Le', { exact: true }).fill('2026-01-15');
    await page.getByRole('button', { name: 'Enregistrer', exact: true }).last().click();
    await page.getByText('Déjà tenté · Déjà vu avec elle · le 15 janvier 2026 · par Hugo').waitFor();
    await undo.click();
    await page.getByText(/^Pas utile pour nous · Trop tôt/).waitFor();
    expect(await faults()).toEqual([]);
  });
});

describe('on a small map', () => {
  const visit = app.shared();
  afterEach(async () => {
    const { page } = visit();
    await closeTable(page);
    await backToDesk(page);
  });

  const TIES = 'De;À;Nature;Vu à\nAnne;CUMA du Val;travaille pour;foire de mai\n';

  /** Another map, of two actors and a tie, with a column that nobody knows. */
  async function openSmallMap(ties = TIES, opened = visit()) {
    const { page } = opened;
    await fromMenu(page, 'map', 'Commencer une carte');
    await untilCounts(page, { actors: 0 });
    await chooseFiles(page, { name: 'Liens.csv', mimeType: 'text/csv', buffer: Buffer.from(ties) });
    await untilOpened(page, async () => (await countsOf(page)).actors === 2, 'the small map is open');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await untilSaved(page);
    return opened;
  }

  it('a tie is dated in the table by keyboard, its card says so, and a column of the file is changed there', async () => {
    const { page, faults } = await openSmallMap();
    const cell = await openTies(page);
    await cell(7).click();
    await page.keyboard.press('Enter');
    const field = page.getByRole('textbox', { name: 'Depuis, Anne – CUMA du Val' });
    await field.waitFor();
    expect(await seriousFaults(page, '#table')).toEqual([]);
    await field.fill('hier');
    await page.keyboard.press('Enter');
    await card(page)
      .getByText(/^Cette date n’est pas comprise/)
      .waitFor();
    await field.fill('03/2019');
    await page.keyboard.press('Enter');
    await field.waitFor({ state: 'detached' });
    await expect.poll(() => cell(7).innerText()).toBe('03/2019');
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-colindex'))).toBe('7');

    expect(await card(page).getByLabel('Depuis').inputValue()).toBe('03/2019');
    const column = card(page).getByLabel('Vu à');
    expect(await column.inputValue()).toBe('foire de mai');
    await column.fill('foire de juin');
    await column.press('Enter');
    await page.getByRole('button', { name: /^Annuler : modification d’un lien/ }).click();
    await until(async () => (await column.inputValue()) === 'foire de mai', 'the column is as it was');
    expect(await cell(7).innerText()).toBe('03/2019');
    expect(await faults()).toEqual([]);
  });

  it('a day that is none stays typed through a reload, where it was', async () => {
    const { page, faults } = await openSmallMap(TIES, await app.openDrawn());
    const cell = await openTies(page);
    await cell(1).click();
    await card(page).getByLabel('Jusqu’à').fill('l’an dernier');
    await card(page).getByLabel('Nature').focus();
    await card(page)
      .getByText(/^Cette date n’est pas comprise/)
      .waitFor();
    await page.reload();
    await until(async () => (await card(page).getByLabel('Jusqu’à').inputValue()) === 'l’an dernier', 'it is back');
    await card(page).getByLabel('Jusqu’à').fill('2025');
    await page.keyboard.press('Enter');
    await card(page).getByRole('heading', { name: /2025/ }).waitFor();
    expect(await faults()).toEqual([]);
  });

  it('what a cell cannot keep stays in it when one clicks elsewhere, and says why; a reload finds it again, Esc gives it up', async () => {
    const { page, faults } = await openSmallMap();
    let cell = await openTies(page);
    const left = page.locator('#table').getByRole('status').getByRole('listitem');
    await cell(7).click();
    await page.keyboard.press('Enter');
    await page.keyboard.type('avant le covid');
    await cell(4).click();
    await until(async () => (await cell(7).innerText()) === 'avant le covid', 'the cell holds what was typed');
    expect(await cell(7).getAttribute('aria-invalid')).toBe('true');
    expect((await left.allInnerTexts()).map(plain)).toEqual([
      'Depuis, Anne – CUMA du Val : « avant le covid ». Cette date n’est pas comprise. Essayez 15/03/2024, 03/2024 ou 2024.',
    ]);
    expect(await card(page).getByLabel('Depuis').inputValue()).toBe('avant le covid');
    expect(await seriousFaults(page, '#table')).toEqual([]);

    // A name that is nobody's, at an end of the tie.
    await page.keyboard.press('Escape');
    await cell(3).click();
    await page.getByRole('combobox', { name: 'À, Anne – CUMA du Val' }).fill('CUMA du');
    await cell(5).click();
    await until(async () => (await left.count()) === 2, 'both are said');
    expect(plain(await left.first().innerText())).toContain('« CUMA du ». Choisissez un nom de la liste');
    expect(await cell(3).innerText()).toBe('CUMA du');

    await page.reload();
    cell = await openTies(page);
    await until(async () => (await cell(7).innerText()) === 'avant le covid', 'it is there after a reload');
    await left.first().getByRole('button').click();
    await cell(3).click();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await until(
      async () => (await cell(3).innerText()) === 'CUMA du Val',
      'Esc gives it up, and again leaves the cell',
    );
    // Put right in the card: the cell says the same.
    await card(page).getByLabel('Depuis').fill('2019');
    await page.keyboard.press('Enter');
    await until(async () => (await cell(7).innerText()) === '2019', 'the cell is put right');
    expect(await left.count()).toBe(0);
    expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('drafts')))).toEqual([]);
    expect(await faults()).toEqual([]);
  });

  it('what is half typed to add one more stays: left, with another card, after a reload, until it is added or given up', async () => {
    const { page, faults } = await openSmallMap();
    await openCard(page, 'Anne');
    const theme = card(page).getByRole('combobox', { name: 'Ajouter un thème' });
    const other = card(page).getByRole('combobox', { name: /^Avec qui/ });
    await card(page).getByRole('button', { name: 'Ajouter un thème' }).click();
    await theme.fill('éner');
    await card(page).getByRole('button', { name: 'lien', exact: true }).click();
    await other.fill('Mairie du');
    await card(page).getByLabel('Territoire').focus();
    await until(async () => (await theme.getAttribute('title'))?.startsWith('Pas encore ajouté'), 'it says so');
    expect([await theme.inputValue(), await other.inputValue()]).toEqual(['éner', 'Mairie du']);
    expect(await seriousFaults(page, '[aria-label="Fiche"]')).toEqual([]);

    await openCard(page, 'CUMA du Val');
    await until(async () => (await theme.count()) === 0, 'it is no text of another card');
    await openCard(page, 'Anne');
    expect([await theme.inputValue(), await other.inputValue()]).toEqual(['éner', 'Mairie du']);
    await page.reload();
    await until(async () => (await theme.count()) === 1, 'it is back after a reload');
    expect([await theme.inputValue(), await other.inputValue()]).toEqual(['éner', 'Mairie du']);

    await theme.fill('énergie');
    await page.keyboard.press('Enter');
    await card(page).getByRole('list', { name: 'Thèmes' }).getByText('énergie', { exact: true }).waitFor();
    // Empty, it closes when it is left.
    await other.focus();
    await until(async () => (await theme.count()) === 0, 'the field of themes is closed');
    await page.keyboard.press('Escape');
    await until(async () => (await other.count()) === 0, 'what is given up is gone, and its field');
    expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('drafts')))).toEqual([]);
    expect(await faults()).toEqual([]);
  });

  it('the ends of a tie are changed on its card: a name typed whole is taken, a new one is added in the same step', async () => {
    const { page, faults } = await openSmallMap();
    const cell = await openTies(page);
    await cell(2).click();
    const end = card(page).getByRole('combobox', { name: 'À', exact: true });
    await end.fill('Mairie du Val');
    await card(page).getByLabel('Nature').focus();
    await card(page).getByText('Choisissez un nom de la liste, ou ajoutez-le.').waitFor();
    expect(await end.inputValue()).toBe('Mairie du Val');
    await end.focus();
    await page.getByRole('option', { name: 'Ajouter « Mairie du Val »' }).click();
    await card(page).getByRole('heading', { name: 'Anne travaille pour la Mairie du Val' }).waitFor();
    await untilCounts(page, { actors: 3 });
    await end.fill('cuma du val');
    await card(page).getByLabel('Nature').focus();
    await card(page).getByRole('heading', { name: 'Anne travaille pour la CUMA du Val' }).waitFor();
    const undo = page.getByRole('button', { name: /^Annuler : changement d’un lien/ });
    expect(await undo.getAttribute('aria-label')).toContain('Anne – CUMA du Val');
    await undo.click();
    await undo.click();
    await untilCounts(page, { actors: 2 });
    await card(page).getByRole('heading', { name: 'Anne travaille pour la CUMA du Val' }).waitFor();
    expect(await faults()).toEqual([]);
  });

  it('a card says what is known before what to look at, and has no way of looking at contacts where there are none', async () => {
    const { page } = await openSmallMap();
    const around = card(page).getByRole('button', { name: /^(Ne voir|Chemin jusqu)/ });
    await page.keyboard.press('Control+k');
    await page.keyboard.type('Lena Fox');
    await page.keyboard.press('Enter');
    await openCard(page, 'Lena Fox');
    const look = card(page).getByRole('button', { name: 'Voir depuis ici' });
    const tops = await Promise.all(
      [
        card(page).getByText('Rôles', { exact: true }).first(),
        card(page).getByText('Thèmes', { exact: true }).first(),
        card(page).getByRole('button', { name: 'lien', exact: true }),
        look,
      ].map(async (part) => (await part.boundingBox())!.y),
    );
    expect(tops).toEqual(tops.toSorted((a, b) => a - b));
    expect(await around.count()).toBe(0);
    await openCard(page, 'CUMA du Val');
    await look.or(around.first()).first().waitFor();
    expect(await around.count()).toBe(3);
  });

  it('another card starts at its top, however far down the one before was read', async () => {
    const { page } = await openSmallMap();
    await page.setViewportSize({ width: 1366, height: 768 });
    await openCard(page, 'Anne');
    await card(page).evaluate((box) => box.scrollTo(0, box.scrollHeight));
    expect(await card(page).evaluate((box) => box.scrollTop)).toBeGreaterThan(0);
    await openCard(page, 'CUMA du Val');
    expect(await card(page).evaluate((box) => box.scrollTop)).toBe(0);
    await page.setViewportSize({ width: 1600, height: 1000 });
  });

  it('a tie of which little is said folds what is rarely said, and unfolds where something was left half typed', async () => {
    const { page, faults } = await openSmallMap('De;À;Nature\nAnne;CUMA du Val;travaille pour\n');
    const cell = await openTies(page);
    await cell(1).click();
    const [more, end] = [card(page).getByText('Préciser ce lien'), card(page).getByLabel('Jusqu’à')];
    await more.waitFor();
    expect(await card(page).locator('select:visible').count()).toBe(4);
    expect(await end.isVisible()).toBe(false);
    await more.click();
    await end.fill('l’an dernier');
    await card(page).getByLabel('Nature').focus();
    await page.reload();
    await until(() => card(page).getByLabel('Jusqu’à').isVisible(), 'what was left is seen');
    expect(await end.inputValue()).toBe('l’an dernier');
    expect(await faults()).toEqual([]);
  });
});
