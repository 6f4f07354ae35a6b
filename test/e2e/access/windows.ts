import type { Page } from 'playwright-core';
import { press, showPanel, type View } from './view';

/** Windows over the desk: Escape closes each. */
export const WINDOWS: readonly Pick<View, 'name' | 'open'>[] = [
  ...(
    [
      ['open', /^(Ouvrir|Open)$/],
      ['export', /^(Exporter|Export)$/],
      ['my maps', /(Mes cartes|My maps)$/],
      ['help', /^(Aide|Help)$/],
      ['history', /^(Historique|History)$/],
      ['what the map is', /^(Le Pays de Vaubrenne|Vaubrenne Country)/],
      ['the map in sentences', /^(Lire la carte|Read the map)$/],
    ] as const
  ).map(([name, button]) => ({ name, open: (page: Page) => press(page, button) })),
  {
    name: 'a list of names',
    open: async (page) => {
      await page.keyboard.press('Control+k');
      const isFrench = await page.evaluate(() => document.documentElement.lang === 'fr');
      await page.keyboard.type(isFrench ? 'Ajouter une liste' : 'Add a list');
      await page.getByRole('option', { name: /^(Ajouter une liste de noms|Add a list of names)$/ }).click();
      await page.getByRole('dialog').getByRole('textbox').fill('Zoé ; témoin\nHugo Vernery\nMaëlle Jourdanne – Zoé');
      await page.getByRole('dialog').getByRole('combobox').first().waitFor();
    },
  },
  {
    name: 'sheets to take home',
    open: async (page) => {
      await press(page, /^(Exporter|Export)$/);
      const sheets = page
        .getByRole('dialog')
        .getByRole('button', { name: /^(Feuilles à emporter|Sheets to take home)/ });
      await sheets.click();
      await page.getByRole('dialog').getByRole('checkbox').first().waitFor();
    },
  },
  ...(
    [
      ['all questions', /^(Toutes les questions|All questions)$/],
      ['introductions', /^(Mises en relation|Introductions)/],
      ['actions', /^(Actions|Projects|Les actions)/],
    ] as const
  ).map(([name, button]) => ({
    name,
    open: async (page: Page) => {
      await showPanel(page);
      await page.locator('#gaps').getByRole('button', { name: button }).click();
    },
  })),
  {
    name: 'the themes of the map',
    open: async (page) => {
      await press(page, /^(Thèmes|Themes)$/);
      await press(page, /^(Modifier les thèmes|Edit themes)$/);
    },
  },
  {
    name: 'a meeting with its tables',
    open: async (page) => {
      await showPanel(page);
      await page
        .locator('#gaps')
        .getByRole('button', { name: /^(Rencontres|Meetings)$/ })
        .click();
      const meeting = page.getByRole('dialog');
      await meeting.getByLabel(/^(Nouvelle rencontre|New meeting)$/).fill('Forum');
      await page.keyboard.press('Enter');
      await meeting.getByRole('combobox', { name: /^(Inviter|Invite)$/ }).click();
      await page.locator('[popover] [role=option]').first().click();
      await meeting.getByRole('button', { name: /^(Proposer les tables|Propose tables)$/ }).click();
      await meeting.locator('[data-table]').first().waitFor();
    },
  },
];
