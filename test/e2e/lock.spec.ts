import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { until } from './browser';
import { fromMenu, openMenu } from './fromMenu';
import { servedApp } from './servedApp';

const app = servedApp();

const stops = (page: Page) => page.getByRole('listbox', { name: /^Acteurs et manques/ });

/** Where the mark that the keyboard is on lies on the page, once it lies still. */
async function placeOfCurrent(page: Page) {
  const option = page.locator('[role=option][data-here]');
  let last = '';
  return until(async () => {
    const box = await option.boundingBox();
    if (!box) return undefined;
    const now = `${box.x} ${box.y}`;
    const isStill = now === last;
    last = now;
    return isStill && { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }, 'a mark that lies still');
}

async function drag(page: Page, by: { x: number; y: number }) {
  const from = await placeOfCurrent(page);
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + by.x, from.y + by.y, { steps: 8 });
  await page.mouse.up();
  await page.mouse.move(5, 5);
  await stops(page).focus();
  return from;
}

describe('places that are locked', () => {
  it('are left by nobody, say so, stay locked after a reload, and are free again by one press', async () => {
    const { page, faults } = await app.open({
      viewport: { width: 1600, height: 900 },
      reducedMotion: 'reduce',
    });
    await page.getByRole('img', { name: /^Carte du réseau/ }).waitFor();
    await fromMenu(page, 'build', 'Verrouiller les places');
    await page.getByText('Places verrouillées').waitFor();
    await openMenu(page, 'build');
    expect(await page.getByRole('menuitem', { name: 'Ranger la carte' }).count()).toBe(0);
    await page.keyboard.press('Escape');

    await stops(page).focus();
    await page.keyboard.press('ArrowUp');
    const before = await drag(page, { x: 60, y: 50 });
    expect(await placeOfCurrent(page)).toEqual(before);
    await page.getByRole('button', { name: 'Rien à annuler' }).waitFor();

    await page.reload();
    await page.getByRole('img', { name: /^Carte du réseau/ }).waitFor();
    await page.getByRole('button', { name: 'Ne plus choisir : Places verrouillées' }).click();
    await stops(page).focus();
    await page.keyboard.press('ArrowUp');
    await drag(page, { x: 60, y: 50 });
    await page.getByRole('button', { name: /^Annuler : déplacement/ }).waitFor();

    // Dragged by hand, it is fixed; the card frees it.
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Libérer sa place' }).click();
    await page.getByRole('button', { name: /^Annuler : place/ }).waitFor();
    await stops(page).focus();
    await page.keyboard.press('Shift+F10');
    await page.getByRole('menuitem', { name: 'Fixer à cette place' }).click();
    await page.getByRole('button', { name: 'Libérer sa place' }).waitFor();
    expect(await faults()).toEqual([]);
  });
});
