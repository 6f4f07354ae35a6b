import { AxeBuilder } from '@axe-core/playwright';
import { describe, expect, it } from 'vitest';
import { untilFocused } from './browser';
import { chooseFiles } from './chooseFiles';
import { untilCounts } from './onPicture';
import { servedApp } from './servedApp';

const app = servedApp();

describe('themes in one place', () => {
  it('are added, renamed, made one when two have one name, and taken off, each undone in one step', async () => {
    const { page, faults } = await app.open({ viewport: { width: 1600, height: 900 } });
    await page.getByRole('img', { name: /^Carte du réseau/ }).waitFor();
    await page.getByRole('button', { name: 'Thèmes', exact: true }).first().click();
    await page.getByRole('button', { name: 'Modifier les thèmes' }).click();
    const dialog = page.getByRole('dialog', { name: 'Thèmes de la carte' });
    const fields = dialog.getByRole('textbox', { name: /^Nom du thème/ });
    await fields.first().waitFor();
    const [count, first] = [await fields.count(), await fields.first().inputValue()];

    await fields.nth(1).fill(first.toUpperCase());
    await page.keyboard.press('Enter');
    await dialog.getByRole('alert').waitFor();
    const { violations } = await new AxeBuilder({ page }).include('[role=dialog]').analyze();
    const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
    expect(serious.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    await dialog
      .getByRole('alert')
      .getByRole('button', { name: /^Réunir/ })
      .click();
    await dialog.getByRole('alert').waitFor({ state: 'detached' });
    expect(await fields.count()).toBe(count - 1);

    const newThemes = dialog.getByRole('textbox', { name: 'Nouveaux thèmes' });
    await newThemes.fill('zones humides, Zythologie');
    await page.keyboard.press('Enter');
    await dialog.getByRole('textbox', { name: 'Nom du thème Zythologie' }).waitFor();
    expect(await fields.count()).toBe(count + 1);
    expect(await newThemes.inputValue()).toBe('');

    await fields.first().fill('Aaa');
    await page.keyboard.press('Enter');
    await dialog.getByRole('textbox', { name: 'Nom du thème Aaa' }).waitFor();
    await dialog.getByRole('button', { name: 'Retirer le thème Aaa' }).click();
    await dialog.getByRole('button', { name: 'Oui, retirer' }).click();
    await dialog.getByRole('textbox', { name: 'Nom du thème Aaa' }).waitFor({ state: 'detached' });
    expect(await fields.count()).toBe(count);

    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: /^Annuler : retrait d’un thème de la carte/ }).click();
    await page.getByRole('button', { name: /^Annuler : nom d’un thème/ }).click();
    await page.getByRole('button', { name: /^Annuler : ajout de thèmes/ }).click();
    await page.getByRole('button', { name: /^Annuler : réunion de deux thèmes/ }).click();
    expect(await faults()).toEqual([]);
  });
});

describe('an empty cell of the table of themes', () => {
  it('opens the field that fills it, whoever asks for it; without any theme the table has the field for one', async () => {
    const { page, faults } = await app.openDrawn();
    const table = 'Nom;Rôles\nLéa Morel;bénéficiaire\nBo Blanc;\n';
    await chooseFiles(page, { name: 'acteurs.csv', mimeType: 'text/csv', buffer: Buffer.from(table) });
    await untilCounts(page, { actors: 2 });
    await page.getByRole('button', { name: 'Thèmes', exact: true }).first().click();
    await page.getByRole('textbox', { name: 'Nouveaux thèmes' }).fill('eau');
    await page.keyboard.press('Enter');
    await page.getByRole('rowheader', { name: 'eau' }).waitFor();
    // Of a theme that is nobody's own no gap asks.
    await page.getByRole('button', { name: 'Qui pourrait témoigner sur « eau » ?' }).click();
    const field = page.getByRole('combobox', { name: 'Qui pourrait témoigner sur « eau » ?' });
    await untilFocused(field);
    await page.keyboard.type('Bo Bl');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    const helper = page.getByRole('cell').getByRole('button', { name: /^Bo Blanc/ });
    await helper.waitFor();
    await untilFocused(helper);
    await page.getByRole('button', { name: 'Qui pourrait faire connaître « eau » ?' }).press('Enter');
    await page.keyboard.type('Cy Brun');
    await page.keyboard.press('Enter');
    await page
      .getByRole('cell')
      .getByRole('button', { name: /^Cy Brun/ })
      .waitFor();
    await page.keyboard.press('Control+z');
    await page
      .getByRole('cell')
      .getByRole('button', { name: /^Cy Brun/ })
      .waitFor({ state: 'detached' });
    await helper.waitFor();
    expect(await faults()).toEqual([]);
  });
});
