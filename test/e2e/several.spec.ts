import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { servedApp } from './servedApp';

const app = servedApp();

async function opened() {
  const watched = await app.open({ viewport: { width: 1600, height: 900 } });
  await watched.page.getByRole('img', { name: /^Carte du réseau/ }).waitFor();
  return watched;
}

const stops = (page: Page) => page.getByRole('listbox', { name: /^Acteurs et manques/ });

describe('several actors selected together', () => {
  it('are chosen by keyboard, changed in one step that says what it will do, and taken back as one', async () => {
    const { page, faults } = await opened();
    await stops(page).focus();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    for (let i = 0; i < 2; i++) {
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('Shift+Enter');
    }
    const card = page.getByRole('region', { name: 'Fiche' });
    await card.getByRole('heading', { name: '3 acteurs choisis' }).waitFor();

    await card.getByRole('combobox', { name: 'Que changer pour tous ?' }).selectOption({ label: 'Territoire' });
    await card.getByRole('combobox', { name: 'Valeur' }).fill('Haute-Combe');
    await card.getByText(/^Territoire\s: «\sHaute-Combe\s» sera noté pour 3 acteurs/).waitFor();
    const { violations } = await new AxeBuilder({ page }).include('aside').analyze();
    const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
    expect(serious.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    await card.getByRole('button', { name: 'Changer pour tous' }).click();
    await card.getByText('3 acteurs modifiés').waitFor();
    await page.getByRole('button', { name: /^Annuler : modification de plusieurs acteurs/ }).click();

    await card.getByRole('combobox', { name: 'Valeur' }).fill('Haute-Combe');
    await card.getByText(/sera noté pour 3 acteurs/).waitFor();
    await card.getByRole('button', { name: 'Retirer ces 3 acteurs' }).click();
    await card.getByText(/^Retirer 3 acteurs de la carte/).waitFor();
    await card.getByRole('button', { name: 'Oui, retirer' }).click();
    await page.getByRole('button', { name: /^Annuler : retrait de plusieurs acteurs/ }).waitFor();
    expect(await faults()).toEqual([]);
  });
});
