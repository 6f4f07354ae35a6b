import { describe, expect, it } from 'vitest';
import { until } from './browser';
import { chooseFiles } from './chooseFiles';
import { type KeyboardWalk, keyboardWalk } from './keyboardWalk';
import { countsOf, untilCounts } from './onPicture';
import { servedApp } from './servedApp';

const app = servedApp({ viewport: { width: 1366, height: 768 }, reducedMotion: 'reduce' });

const csv = (name: string, text: string) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
const ACTORS = csv(
  'acteurs locaux.csv',
  'Code;Structure ou personne;Fait quoi;Secteur\nA1;CUMA du Val;relais local;Eau\nA2;Léa Morel;témoin;Forêt\nA3;Mairie;financeuse;\nA4;La Forge;pilote;Eau\n',
);
const TIES = csv(
  'relations.csv',
  'Code 1;Code 2;Genre de lien\nA1;A2;coopération\nA2;A3;échanges informels\nA3;A4;subvention\nA1;A9;coopération\n',
);

/** Types the beginning of an option of the select that has the focus, and waits until it was read. */
async function choose(walk: KeyboardWalk, option: string): Promise<void> {
  await walk.type(option);
  await walk.readsNoMore('Lecture en cours…');
}

describe('before files open, by keyboard, in French', () => {
  it('one Enter takes what is proposed of two files that refer to one another', async () => {
    const walk = await keyboardWalk(app);
    await chooseFiles(walk.page, [ACTORS, TIES], () => walk.press('Control+o'));
    await walk.reads('5 acteurs et 4 liens seront sur la carte.');
    await walk.reads('CUMA du Val et Léa Morel agissent ensemble');
    expect(await walk.focused()).toBe('Ouvrir la carte');
    await walk.press('Enter');
    await untilCounts(walk.page, { actors: 5, ties: 4 });
    await walk.goTo('Léa Morel');
    await walk.reads('témoin');
    expect(await walk.faults()).toEqual([]);
  });

  it('tables are stepped through, a column and a word are told otherwise, and what comes of it is said', async () => {
    const walk = await keyboardWalk(app);
    const { page } = walk;
    await chooseFiles(page, [ACTORS, TIES], () => walk.press('Control+o'));
    await walk.reads('5 acteurs et 4 liens seront sur la carte.');

    await walk.tabTo(/^acteurs locaux\.csv/);
    await walk.tabTo('À lire comme Secteur');
    await choose(walk, 'Thèmes');
    await walk.reads('Avec 2 thèmes.');
    await walk.tabTo(/^acteurs locaux\.csv/, true);
    await walk.press('ArrowDown');
    await page.getByRole('heading', { name: 'Que contient « relations.csv » ?' }).waitFor();
    await walk.reads('5 acteurs cités, 4 dans la colonne « Code ». A9 n’y est pas : cet acteur sera ajouté.');
    await walk.tabTo(/^« subvention » veut dire/);
    await choose(walk, 'convention');
    await walk.reads('Mairie et La Forge ont une convention ou une instance commune');
    await walk.tabTo('Ouvrir la carte');
    await walk.press('Enter');
    await untilCounts(page, { actors: 5, ties: 4 });

    // The next file of these headings is read as this one was, and can be read anew.
    await chooseFiles(page, [TIES], () => walk.press('Control+o'));
    await walk.reads('Lu comme vous l’aviez choisi la dernière fois pour ces titres de colonnes.');
    await walk.reads('A3 et A4 ont une convention ou une instance commune');
    await walk.tabTo('Repartir de la proposition');
    await walk.press('Enter');
    await walk.reads('A3 et A4 sont en lien : subvention');
    await until(
      () => page.evaluate(() => document.activeElement?.tagName === 'SELECT'),
      'the keyboard goes on from the field after the button that is gone',
    );
    await walk.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await walk.counts()).toEqual({ actors: 5, ties: 4 });
    expect(await walk.faults()).toEqual([]);
  });
});

describe('before files open, with the mouse, in English', () => {
  const english = { view: { language: 'en' } };

  it('what ties quote can be another column, a column left out, and leaving changes nothing of the open map', async () => {
    const { page, faults } = await app.onSample(english);
    const before = { counts: await countsOf(page), title: await page.title() };
    await chooseFiles(page, [ACTORS, TIES]);
    const dialog = page.getByRole('dialog', { name: 'Before opening' });
    await dialog.getByRole('tab', { name: /^relations\.csv/ }).click();
    await dialog
      .getByLabel('Its actors are named as in this column of “acteurs locaux.csv”')
      .selectOption('Structure ou personne');
    await dialog.getByText('9 actors and 4 ties will be on the map.').waitFor();
    // The sample is not among "My maps".
    expect(await dialog.getByText('The previous map is still').count()).toBe(0);
    await dialog.getByLabel('Its actors are named as in this column of “acteurs locaux.csv”').selectOption('Code');
    await dialog.getByText('5 actors and 4 ties will be on the map.').waitFor();
    await dialog.getByRole('combobox', { name: 'Read as Code 2' }).selectOption({ label: 'Do not read' });
    await dialog.getByRole('alert').filter({ hasText: 'relations.csv' }).waitFor();
    await dialog.getByText('4 actors and 0 ties will be on the map.').waitFor();
    await dialog.getByRole('button', { name: 'Go back to the suggestion' }).click();
    await dialog.getByText('CUMA du Val and Léa Morel act together').waitFor();
    await dialog.getByRole('button', { name: 'Cancel' }).click();
    await dialog.waitFor({ state: 'detached' });
    expect({ counts: await countsOf(page), title: await page.title() }).toEqual(before);
    expect(await page.evaluate(() => localStorage.getItem('maillon.tables'))).toBeNull();
    expect(await faults()).toEqual([]);
  });

  it('a file that opened by itself can be looked at again, its words told, and nothing of it but words is remembered', async () => {
    const { page, faults } = await app.onSample(english);
    await chooseFiles(page, [csv('Ties.csv', 'From;To;Nature\nLéa Morel;CUMA;coopération\nCUMA;Mairie;coopération\n')]);
    await untilCounts(page, { actors: 3, ties: 2 });
    await page.getByRole('group').filter({ hasText: 'on the file you opened' }).locator('summary').click();
    await page.getByRole('button', { name: 'Change how it was read…' }).click();
    const dialog = page.getByRole('dialog', { name: 'Before opening' });
    await dialog.getByText('Léa Morel and CUMA act together').waitFor();
    await dialog.getByLabel('“coopération” means').selectOption({ label: 'partner of' });
    await dialog.getByText('Léa Morel and CUMA are partners').waitFor();
    await dialog.getByRole('button', { name: 'Open separately' }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    const kept = (await page.evaluate(() => localStorage.getItem('maillon.tables'))) ?? '';
    expect(kept).toContain('coopération');
    expect(kept).not.toMatch(/CUMA|Léa|Mairie|From|Ties/);
    expect(await faults()).toEqual([]);
  });
});

const DIRECTORY = csv(
  'annuaire.csv',
  'Territoire;2025;Vallée\nRelevé en mai;;\nUn tel;Fait quoi;Où ça\nLéa Morel;bois;CUMA du Val\nLuc Blanc;eau;La Forge\n',
);

describe('the row of the headings', () => {
  it('is chosen among the first lines, by keyboard, and what it gives is seen at once', async () => {
    const walk = await keyboardWalk(app);
    await chooseFiles(walk.page, DIRECTORY, () => walk.press('Control+o'));
    await walk.tabTo(/^Titres des colonnes : ligne 1/, true);
    await walk.press('Enter', 'Tab');
    expect(await walk.focused()).toBe('1. Territoire · 2025 · Vallée');
    await walk.press('ArrowDown', 'ArrowDown');
    await walk.reads('Titres des colonnes : ligne 3');
    await walk.page.getByRole('combobox', { name: 'À lire comme Fait quoi' }).waitFor();
    await walk.tabTo('Chaque ligne est');
    expect(await walk.faults()).toEqual([]);
  });

  it('is the line that is clicked, in the file as it stands', async () => {
    const { page, faults } = await app.onSample({ view: { language: 'en' } });
    await chooseFiles(page, DIRECTORY);
    const dialog = page.getByRole('dialog', { name: 'Before opening' });
    await dialog.getByText('Column headings: row 1').click();
    await dialog.getByText('Un tel · Fait quoi · Où ça').click();
    await dialog.getByText('Column headings: row 3').waitFor();
    await dialog.getByRole('combobox', { name: 'Read as Un tel' }).waitFor();
    expect(await faults()).toEqual([]);
  });
});
