import type { Page } from 'playwright-core';
import { chooseFiles } from '../chooseFiles';
import { fromMenu } from '../fromMenu';
import { press, showPanel, type View } from './view';

/** A milestone, somebody new since, and the window that compares the two. */
async function comparedWithMilestone(page: Page): Promise<void> {
  await fromMenu(page, 'map', /^(Mes cartes|My maps)$/);
  await page.getByLabel(/^(Nom du repère|Name of the milestone)$/).fill('2025');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: /^(Comparer|Compare) (“|«\s)2025/ }).waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await page.keyboard.press('Control+k');
  await page.keyboard.type('Zoé Martin – Hugo Vernerey');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: /^(Annuler|Undo).*Zoé Martin/ }).waitFor();
  // In one column the line stays in place of the bar, and its card out of sight, while it has the focus.
  await page.keyboard.press('Escape');
  await fromMenu(page, 'map', /^(Mes cartes|My maps)$/);
  await page.getByRole('button', { name: /^(Comparer|Compare) (“|«\s)2025/ }).click();
  await page.getByRole('dialog').getByRole('table').waitFor();
}

const toCircles = (page: Page) => press(page, /^(Cercles|Circles)$/);
const toggleTable = (page: Page) => fromMenu(page, 'look', /^(Ouvrir ou fermer le tableau|Open or close the table)/);

async function outOfRoom(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await page.locator('main h1').waitFor({ state: 'detached' });
  await toCircles(page);
}

/** Every view there is: a new one is a line more. */
export const VIEWS: readonly View[] = [
  { name: 'circles', shows: '[role=img]', open: async () => undefined, back: async () => undefined },
  { name: 'carte', shows: '[role=img]', open: (page) => press(page, /^(Carte|Map)$/), back: toCircles },
  {
    name: 'the first question of an empty map',
    stays: true,
    shows: '#ask input',
    open: (page) => press(page, /^(Commencer ma carte|Start my own map)$/),
  },
  {
    name: 'a question beside the picture',
    stays: true,
    shows: '#ask select',
    open: async (page) => {
      await press(page, /^(Commencer ma carte|Start my own map)$/);
      await page.locator('#ask input').waitFor();
      for (const text of ['Léa Morel', 'mobilité ; eau', '', 'CUMA du Val', '', 'Anne Roux']) {
        await page.locator('#ask input').fill(text);
        await page.keyboard.press('Enter');
      }
    },
  },
  {
    name: 'the card of an actor',
    shows: '#card input, #card select',
    open: async (page) => {
      await page.getByRole('listbox').first().focus();
      await page.keyboard.press('ArrowUp');
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
    },
  },
  {
    name: 'all about a person, and erasing them',
    within: '[role=dialog]',
    shows: '[role=dialog]',
    open: async (page) => {
      await page.keyboard.press('Control+k');
      await page.keyboard.type('Hugo Vernerey');
      await page.keyboard.press('Enter');
      await page.getByRole('button', { name: /^(Tout sur cette personne|All about this person)/ }).click();
      await page.getByRole('button', { name: /^(Effacer cette personne|Erase this person)/ }).click();
      await page.getByRole('button', { name: /^(Ne pas effacer|Do not erase)/ }).waitFor();
    },
  },
  {
    name: 'how files are read, before they open',
    within: '[role=dialog]',
    shows: '[role=tabpanel] select',
    open: async (page) => {
      const file = (name: string, text: string) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
      await chooseFiles(page, [
        file('acteurs locaux.csv', 'Code;Structure ou personne;Fait quoi\nA1;CUMA;relais local\nA2;Léa Morel;témoin\n'),
        file('relations.csv', 'Code 1;Code 2;Genre de lien\nA1;A2;coopération\nA2;A9;convention\n'),
      ]);
      await page.getByRole('tab', { name: /^relations\.csv/ }).click();
    },
  },
  {
    name: 'a line that is read back before it is entered',
    stays: true,
    shows: '#quick-line[aria-expanded=true]',
    open: async (page) => {
      await page.keyboard.press('Control+k');
      await page.keyboard.type('Zoé, témoin @v #m – Hugo');
      await page.getByRole('search').getByRole('option').first().waitFor();
    },
  },
  {
    name: 'the card of somebody who may be another',
    stays: true,
    shows: '#card input',
    open: async (page) => {
      await page.keyboard.press('Control+k');
      await page.keyboard.type('Hugo Vernery, témoin');
      await page.keyboard.press('Enter');
      await page.getByRole('button', { name: /^(Annuler|Undo).*Hugo Vernery/ }).waitFor();
      // In one column the card is out of sight while more can be added on the line.
      await page.keyboard.press('Escape');
      await page
        .locator('#card')
        .getByText(/^(Est-ce le même acteur|Is it the same actor)/)
        .waitFor();
    },
  },
  {
    name: 'two states compared, in their window',
    stays: true,
    within: '[role=dialog]',
    shows: '[role=dialog] table',
    open: comparedWithMilestone,
  },
  {
    name: 'a newer file beside the open map',
    within: '[role=dialog]',
    shows: '[role=dialog] fieldset',
    open: async (page) => {
      const rows = ['Nom;Territoire', 'Hugo Vernerey;Plaine du Sorgeais', 'Chahinez Bouvar;', 'Zoé Perrin;'];
      const file = { name: 'acteurs.csv', mimeType: 'text/csv', buffer: Buffer.from(rows.join('\n')) };
      await page.keyboard.press('Control+k');
      const isFrench = await page.evaluate(() => document.documentElement.lang === 'fr');
      await page.keyboard.type(isFrench ? 'mettre à jour par un fichier' : 'update from a file');
      await chooseFiles(page, file, () => page.keyboard.press('Enter'));
    },
  },
  {
    name: 'what changed, on the picture and as a table beside it',
    stays: true,
    shows: '#card table',
    open: async (page) => {
      await comparedWithMilestone(page);
      await page.getByRole('button', { name: /^(Montrer sur la carte|Show on the map)$/ }).click();
    },
  },
  {
    name: 'a gap, with its chain',
    shows: '#finding-title',
    open: async (page) => {
      await showPanel(page);
      await page.locator('#gaps [data-kind="missing"]').first().click();
    },
  },
  {
    name: 'a menu on the picture',
    shows: '[role=menu]',
    open: async (page) => {
      await page.getByRole('listbox').first().focus();
      await page.keyboard.press('Shift+F10');
    },
  },
  {
    name: 'a trial',
    stays: true,
    shows: '#card [role=status]',
    open: async (page) => {
      await page.getByRole('listbox').first().focus();
      await page.keyboard.press('ArrowUp');
      await page.keyboard.press('Shift+F10');
      await page.getByRole('menuitem', { name: /^(Essayer sans|Try without)$/ }).click();
    },
  },
  {
    name: 'the table of actors',
    within: '#table',
    shows: '#table [role=grid]',
    open: toggleTable,
    back: toggleTable,
  },
  {
    name: 'the table of ties',
    within: '#table',
    shows: '#table [role=tab][aria-selected=true]:nth-of-type(2)',
    open: async (page) => {
      await toggleTable(page);
      await page.locator('#table [role=tab]').nth(1).click();
    },
    back: toggleTable,
  },
  {
    name: 'who helps with what',
    within: 'main',
    shows: 'main table',
    open: (page) => press(page, /^(Thèmes|Themes)$/),
    back: toCircles,
  },
  {
    name: 'who with whom',
    within: 'main',
    shows: 'main [role=grid]',
    open: (page) => press(page, /^(Qui avec qui|Who works with whom)$/),
    back: toCircles,
  },
  {
    name: 'what to show',
    within: 'main',
    shows: '#filter-panel',
    open: (page) => fromMenu(page, 'look', /^(Filtrer la carte|Filter the map)/),
  },
  { name: 'the room', shows: 'main h1', open: (page) => page.keyboard.press('p'), back: outOfRoom },
  ...(['themes', 'who with whom'] as const).map((name, index) => ({
    name: `${name}, in front of a room`,
    within: 'main',
    shows: 'main table',
    open: async (page: Page) => {
      await page.keyboard.press('p');
      await page.locator('main h1').waitFor();
      for (let times = 0; times <= index; times++) await page.keyboard.press('v');
    },
    back: outOfRoom,
  })),
  {
    name: 'the replay',
    within: '[role=dialog]',
    shows: '[role=dialog] [role=img]',
    open: (page) => fromMenu(page, 'share', /^(Rejouer la carte|Replay the map)/),
  },
  {
    name: 'several actors selected together',
    shows: 'aside',
    open: async (page) => {
      await page.getByRole('listbox').first().focus();
      await page.keyboard.press('ArrowUp');
      await page.keyboard.press('Enter');
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('Shift+Enter');
      await page.getByRole('heading', { name: /^2 (acteurs choisis|actors selected)$/ }).waitFor();
    },
  },
];
