import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { until } from './browser';
import { chooseFiles } from './chooseFiles';
import { fromMenu } from './fromMenu';
import { keyboardWalk } from './keyboardWalk';
import { seriousFaults } from './seriousFaults';
import { servedApp } from './servedApp';

const app = servedApp({ viewport: { width: 1366, height: 768 }, reducedMotion: 'reduce' });

const csv = (name: string, ...rows: readonly string[]) => ({
  name,
  mimeType: 'text/csv',
  buffer: Buffer.from(rows.join('\n')),
});
const OLD = csv(
  'acteurs.csv',
  'Id;Nom;Territoire;Thèmes',
  '1;Léa Morel;Vallon;eau',
  '2;CUMA du Val;Vallon;',
  '3;Mairie de Lure;Lure;eau',
  '4;Ancienne amicale;Lure;',
  '5;CC du Pilat;Pilat;',
);
const NEWER = csv(
  'acteurs-2026.csv',
  'Id;Nom;Territoire',
  '1;Léa Morel;Haut-Vallon',
  '2;CUMA du Val;Vallon',
  '3;Mairie de Lure;',
  ';Communauté de communes du Pilat;Pilat',
  '7;Zoé Perrin;Lure',
);
/** Actors and ties as the picture says them. */
const brief = async (page: Page) =>
  (await page.getByRole('img', { name: /^(Carte du réseau|Network map)/ }).getAttribute('aria-label')) ?? '';
const drawnWith = (page: Page, count: number) =>
  page.getByRole('img', { name: new RegExp(`${count}\\s(acteurs|actors)`) }).waitFor();

describe('a map updated from a newer file', () => {
  it('is shown what is new, said otherwise and missing, by keyboard, and one Ctrl+Z gives all back', async () => {
    const keys = await keyboardWalk(app);
    const { page } = keys;
    await chooseFiles(page, OLD);
    await drawnWith(page, 5);
    const before = await brief(page);

    await keys.press('Control+k');
    await keys.type('mes cartes');
    await keys.press('Enter');
    await keys.tabTo('Mettre à jour la carte ouverte…');
    await chooseFiles(page, NEWER, () => keys.press('Enter'));
    await keys.reads('3 acteurs de la carte sont dans ce fichier.');
    await keys.reads(
      'À ajouter : 2 acteurs. Dit autrement : 2 acteurs. Absent du fichier : 2 acteurs. 1 nom proche à vérifier.',
    );
    expect(await seriousFaults(page, '[role=dialog]')).toEqual([]);
    // Nothing has changed yet.
    const window = page.getByRole('dialog');

    // "CC du Pilat" is the one of the file: said by arrows.
    await keys.tabTo('je ne sais pas encore');
    await keys.press('ArrowDown');
    await keys.reads('4 acteurs de la carte sont dans ce fichier.');
    await keys.reads('Absent du fichier : 1 acteur.');
    // A blank cell empties nothing unless somebody says so; the file's name of the same actor is not taken either.
    const lure = window.getByRole('group', { name: 'Mairie de Lure, Territoire' });
    await lure.getByText('vide dans le fichier').waitFor();
    expect(await lure.getByRole('radio', { checked: true }).locator('xpath=..').textContent()).toMatch(/^Carte/);
    await keys.tabTo('Retirer : Ancienne amicale');
    await keys.press('Space');
    await keys.tabTo('Mettre à jour la carte');
    await keys.press('Enter');
    await keys.reads('La carte est à jour. Ajouté : 1 acteur. Changé : 1 acteur. Retiré : 1 acteur.');
    await keys.press('Escape');
    await drawnWith(page, 5);
    await keys.goTo('Léa Morel');
    await until(
      async () => (await page.locator('#card').getByLabel('Territoire').inputValue()) === 'Haut-Vallon',
      'the card says what the file says',
    );
    // The newer file has no column of themes: hers are as they were.
    expect(await page.locator('#card').textContent()).toContain('eau');
    await keys.press('Escape');
    await keys.press('Control+z');
    await until(async () => (await brief(page)) === before, 'one step gives all back');
    expect(await keys.faults()).toEqual([]);
  });

  it('once more says that nothing is new, in English', async () => {
    const { page, faults } = await app.onSample({ locale: 'en-GB', view: { language: 'en' } });
    await chooseFiles(page, [OLD, csv('liens.csv', 'De;À;Nature', 'Léa Morel;CUMA du Val;agissent ensemble')]);
    await drawnWith(page, 5);
    const before = await brief(page);
    const again = async (...files: ReturnType<typeof csv>[]) => {
      await fromMenu(page, 'map', 'Open a file');
      await chooseFiles(page, files, () => page.getByRole('button', { name: 'Update the open map…' }).click());
    };
    await again(OLD, csv('liens.csv', 'De;À;Nature', 'CUMA du Val;Léa Morel;agissent ensemble'));
    await page.getByText('Nothing new: everything in this file is already on the map.').waitFor();
    await page.getByRole('dialog').getByRole('button', { name: 'Close' }).last().click();
    expect(await brief(page)).toBe(before);

    // What an update does not take is said.
    await again(
      OLD,
      csv('vues gardées.csv', 'Vue gardée;Dessin;Regrouper par', 'Autour de Léa;Carte;Groupes de liens'),
    );
    await page.getByText('Nothing to update on the map.').waitFor();
    await page.getByText('An update does not bring in what this file also holds: 1 saved view.').waitFor();
    await page.getByRole('dialog').getByRole('button', { name: 'Close' }).last().click();
    expect(await brief(page)).toBe(before);

    // One field that was written here stays as it is unless the file is given the word.
    await again(NEWER);
    await page.getByRole('button', { name: 'Everything as on the map' }).click();
    await page.getByRole('button', { name: 'Add none' }).click();
    await page.getByRole('button', { name: 'Update the map' }).click();
    await page.getByText('The map has not changed.').waitFor();
    await page.keyboard.press('Escape');
    expect(await brief(page)).toBe(before);
    expect(await faults()).toEqual([]);
  });

  it('is asked of any table that is opened over it: apart, or added; what is open is never lost', async () => {
    const { page, faults } = await app.onSample();
    await chooseFiles(page, OLD);
    await drawnWith(page, 5);
    const before = await brief(page);
    const another = csv('bourg.csv', 'Nom;Territoire', 'Zoé Perrin;Lure', 'CUMA du Val;Vallon');
    await chooseFiles(page, another);
    const window = page.getByRole('dialog', { name: 'Avant d’ouvrir' });
    await window.getByText(/^2\sacteurs et 0\slien seront sur la carte/).waitFor();
    const [title = ''] = (await page.title()).split(' – ');
    const said = (await window.locator('p[role=status]').last().innerText()).replace(/\s/g, ' ');
    expect(said).toContain(`À part, « ${title} » reste dans « Mes cartes ».`);
    expect(await seriousFaults(page, '[role=dialog]')).toEqual([]);
    expect(await brief(page)).toBe(before);
    await window.getByRole('button', { name: 'Ajouter à cette carte' }).click();
    // As any update: nothing goes that nobody ticked.
    await page.getByRole('button', { name: 'Mettre à jour la carte', exact: true }).click();
    await page.getByText(/^La carte est à jour\. Ajouté\s: 1\sacteur/).waitFor();
    await page.keyboard.press('Escape');
    await drawnWith(page, 6);

    // One Enter opens it apart, and the first is still there.
    await chooseFiles(page, another);
    await window.getByRole('button', { name: 'Ouvrir à part' }).waitFor();
    await page.keyboard.press('Enter');
    await drawnWith(page, 2);
    await fromMenu(page, 'map', 'Mes cartes');
    await page.getByRole('dialog').getByText(title, { exact: true }).first().waitFor();
    expect(await faults()).toEqual([]);
  });

  it('of which the file cannot be read stays as it is, and the reason is said', async () => {
    const { page, faults } = await app.onSample();
    const before = await brief(page);
    await fromMenu(page, 'map', 'Ouvrir un fichier');
    await chooseFiles(page, csv('vide.csv', ''), () =>
      page.getByRole('button', { name: 'Mettre à jour la carte ouverte…' }).click(),
    );
    await page.getByRole('alert').waitFor();
    // Another try is one to update it, not to open another map.
    const actors = csv('a.csv', 'Nom;Territoire', 'Hugo Vernerey;Ailleurs');
    await chooseFiles(page, actors, () => page.getByRole('button', { name: 'Choisir des fichiers' }).click());
    await page.getByRole('group', { name: 'Hugo Vernerey, Territoire' }).waitFor();
    await page.getByRole('button', { name: 'Ne rien changer' }).click();
    expect(await brief(page)).toBe(before);
    expect(await faults()).toEqual([]);
  });

  it('can be left while a large file is compared, without a trace, and looked at afterwards', async () => {
    const { page, faults } = await app.onSample();
    const before = await brief(page);
    const rows = Array.from({ length: 20_000 }, (_, i) => `${i};Acteur ${i};Vallon`);
    const large = csv('grande.csv', 'Id;Nom;Territoire', ...rows);
    const update = async (file: typeof large) => {
      await fromMenu(page, 'map', 'Ouvrir un fichier');
      await chooseFiles(page, file, () =>
        page.getByRole('button', { name: 'Mettre à jour la carte ouverte…' }).click(),
      );
    };
    await update(large);
    await page.getByText('Comparaison du fichier avec la carte ouverte…').waitFor();
    // Besides the one that measures the map: it is begun after the window says so.
    const analysing = () => page.workers().filter((thread) => thread.url().includes('analysis'));
    await until(async () => analysing().length > 1, 'a thread compares');
    const threads = analysing();
    await page.getByRole('dialog').getByRole('button', { name: 'Annuler' }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await until(async () => threads.some((thread) => !analysing().includes(thread)), 'the thread is ended');
    expect(await brief(page)).toBe(before);

    await update(large);
    await page.getByText('À ajouter : 20 000 acteurs.').waitFor();
    await page.getByRole('button', { name: 'Ne rien changer' }).click();
    await update(csv('a.csv', 'Nom;Territoire', 'Hugo Vernerey;Ailleurs'));
    await page.getByRole('group', { name: 'Hugo Vernerey, Territoire' }).waitFor();
    await page.getByRole('button', { name: 'Ne rien changer' }).click();
    expect(await brief(page)).toBe(before);
    expect(await faults()).toEqual([]);
  });
});
