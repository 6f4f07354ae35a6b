import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { until } from './browser';
import { chooseFiles } from './chooseFiles';
import { untilCounts } from './onPicture';
import { seriousFaults } from './seriousFaults';
import { servedApp } from './servedApp';

const app = servedApp({ viewport: { width: 1600, height: 1000 } });

const card = (page: Page) => page.getByRole('region', { name: 'Fiche' });

/** Two actors and a tie, with a column that nobody knows. */
async function openSmallMap() {
  const opened = await app.openDrawn();
  await chooseFiles(opened.page, {
    name: 'Liens.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from('De;À;Nature;Vu à\nAnne;CUMA du Val;travaille pour;foire de mai\n'),
  });
  await untilCounts(opened.page, { actors: 2 });
  return opened;
}

async function openTies(page: Page) {
  await page.getByRole('button', { name: 'Voir en tableau' }).click();
  await page.getByRole('tab', { name: /^Liens/ }).click();
  const table = page.getByRole('grid', { name: /^Liens/ });
  await table.waitFor();
  return (column: number) => table.locator(`tr[aria-rowindex="2"] td[aria-colindex="${column}"]`);
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
  await page.getByText(/^Cette date n’est pas comprise/).waitFor();
  await field.fill('03/2019');
  await page.keyboard.press('Enter');
  await field.waitFor({ state: 'detached' });
  expect(await cell(7).innerText()).toBe('03/2019');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-colindex'))).toBe('7');

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
  const { page, faults } = await openSmallMap();
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

it('an action opens from a card; a theme and a partner that the map has not are added there, each in one step', async () => {
  const { page, faults } = await app.openDrawn();
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
  const { page, faults } = await app.openDrawn();
  await page.keyboard.press('?');
  const help = page.getByRole('dialog', { name: 'Aide' });
  await help.getByRole('heading', { name: 'Ajouter en une ligne' }).waitFor();
  await help.getByText('Nom, rôle @territoire #thème – autre acteur').waitFor();
  expect(await seriousFaults(page, '[role=dialog]')).toEqual([]);
  expect(await faults()).toEqual([]);
});
