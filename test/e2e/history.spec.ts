import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { until, untilSaved } from './browser';
import { servedApp } from './servedApp';

const app = servedApp({ viewport: { width: 1366, height: 768 }, reducedMotion: 'reduce' });

const actorCount = async (page: Page) => {
  const label = await page.getByRole('img', { name: /^Carte du réseau/ }).getAttribute('aria-label');
  return Number(/(\d+)\s+acteurs/.exec(label ?? '')?.[1]);
};

async function addByLine(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.keyboard.type(name);
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: new RegExp(`^Annuler.*${name}`) }).waitFor();
}

describe('the history', () => {
  it('lists what was done in sentences, goes back and forward to any step at once, by keyboard, after a reload too', async () => {
    const { page, faults } = await app.open();
    await page.getByRole('img', { name: /^Carte du réseau/ }).waitFor();
    const before = await actorCount(page);
    for (const name of ['Atelier du Test', 'Zébulon', 'Café des Trois']) await addByLine(page, name);
    await until(async () => (await actorCount(page)) === before + 3, 'three more');
    await untilSaved(page);
    await page.reload();
    await page.getByRole('img', { name: /^Carte du réseau/ }).waitFor();
    await until(async () => (await actorCount(page)) === before + 3, 'all three are there after the reload');

    await page.locator('#menu-map').focus();
    await page.keyboard.press('Enter');
    await page.getByRole('menuitem', { name: /Historique/ }).waitFor();
    await page.keyboard.type('h');
    await page.keyboard.press('Enter');
    const list = page.getByRole('dialog', { name: 'Historique' }).getByRole('list', { name: 'Étapes' });
    await list.getByRole('button', { name: /Ajout du Café des Trois/ }).waitFor();
    expect(await list.locator('[aria-current]').textContent()).toContain('Ajout du Café des Trois');
    // One tab stop; arrows go down, Enter goes to the step.
    await list.locator('[aria-current]').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await until(
      async () => (await list.locator('[aria-current]').textContent())?.includes('Ajout de l’Atelier du Test') === true,
      'the map is at the first of the three',
    );
    expect(await page.getByRole('dialog').getByRole('status').textContent()).toMatch(/^Retour de 2\s+étapes\.$/);
    expect(await list.getByRole('button', { name: /annulée/ }).count()).toBe(2);
    await page.keyboard.press('Home');
    await page.keyboard.press('Enter');
    await until(
      async () => (await list.locator('[aria-current]').textContent())?.includes('Café des Trois') === true,
      'and forward again',
    );
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    await until(async () => (await actorCount(page)) === before, 'as it was before all');
    expect(await faults()).toEqual([]);
  });
});
