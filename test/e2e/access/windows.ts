import type { Page } from 'playwright-core';
import { fromMenu } from '../fromMenu';
import { press, type View } from './view';

/** Windows over the desk: Escape closes each. */
export const WINDOWS: readonly Pick<View, 'name' | 'open'>[] = [
  ...(
    [
      ['open', 'map', /^(Ouvrir un fichier|Open a file)/],
      ['export', 'share', /^(Exporter|Export),/],
      ['my maps', 'map', /^(Mes cartes|My maps)$/],
      ['help', 'map', /^(Aide|Help)/],
      ['what has changed', 'share', /^(Comparer|Compare) /],
      ['history', 'map', /^(Historique|History)/],
      ['what the map is', 'map', /^(Titre|Title),/],
      ['the map in sentences', 'share', /^(Lire la carte|Read the map)/],
      ['to do', 'look', /^(À faire|To do)/],
      ['all questions', 'look', /^(Toutes les questions|All questions)$/],
      ['introductions', 'build', /^(Mises en relation|Introductions)$/],
      ['actions', 'build', /^(Actions de coopération|Cooperation actions)$/],
    ] as const
  ).map(([name, menu, command]) => ({ name, open: (page: Page) => fromMenu(page, menu, command) })),
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
      await fromMenu(page, 'share', /^(Exporter|Export),/);
      const sheets = page
        .getByRole('dialog')
        .getByRole('button', { name: /^(Feuilles à emporter|Sheets to take home)/ });
      await sheets.click();
      await page.getByRole('dialog').getByRole('checkbox').first().waitFor();
    },
  },
  {
    name: 'the guide',
    open: async (page) => {
      await fromMenu(page, 'map', /^(Aide|Help)/);
      await press(page, /^(Lire le guide|Read the guide)$/);
      await press(page, /^(La séance, minute par minute|The session, minute by minute)$/);
    },
  },
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
      await fromMenu(page, 'build', /^(Rencontres|Meetings)\s?:/);
      const meeting = page.getByRole('dialog');
      await meeting.getByLabel(/^(Nouvelle rencontre|New meeting)$/).fill('Forum');
      await page.keyboard.press('Enter');
      await meeting.getByRole('combobox', { name: /^(Inviter|Invite)$/ }).click();
      await page.locator('[popover] [role=option]').first().click();
      await meeting.getByRole('button', { name: /^(Proposer les tables|Suggest tables)$/ }).click();
      await meeting.locator('[data-table]').first().waitFor();
    },
  },
];

/** A list that opened in it meanwhile takes the first Escape. */
export async function closeWindow(page: Page): Promise<void> {
  const dialog = page.getByRole('dialog');
  for (let escapes = 0; escapes < 3; escapes++) {
    await page.keyboard.press('Escape');
    const isGone = await dialog.waitFor({ state: 'detached', timeout: 5000 }).then(
      () => true,
      () => false,
    );
    if (isGone) return;
  }
  throw new Error('closeWindow: three Escapes did not close it');
}
