import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { seeded } from '../helpers/randomEdits';
import { SOAK } from '../runs';
import { until } from './browser';
import { servedApp } from './servedApp';

/** A cat on the keyboard, and on the mouse: nothing falls, and all of it can be undone. */
const app = servedApp();

const SEEDS = Array.from({ length: SOAK ? 100 : 1 }, (_, index) => index + 1);
const EVENTS = SOAK ? 500 : 250;

/** Not those that open windows of the system or another map: what is asked is that this one stands. */
const KEYS = [
  ...'a b c d e f g h i j k l m n q s u v w x y z 0 1 2 3 4 5 6 7 8 9 , ; - @ # ? + "'.split(' '),
  ' ',
  ...'Enter Enter Enter Escape Escape Tab Tab Shift+Tab Backspace Delete'.split(' '),
  ...'ArrowUp ArrowDown ArrowLeft ArrowRight Home End PageDown t r f c'.split(' '),
  ...'Control+k Control+k Control+z Control+y Control+Shift+z Control+a Control+ArrowRight'.split(' '),
];
const LINES = ['Zoé – Max', 'Ana, témoin @Val #eau – Zoé', 'CUMA', 'Max ?', 'CUMA du Val + Zoé – Max, relais'];

describe('whatever is pressed', () => {
  it.each(SEEDS)('nothing falls, and undo leads back to the start (seed %i)', async (seed) => {
    const random = seeded(seed);
    const pick = <One>(items: readonly One[]) => items[Math.floor(random() * items.length)] as One;
    const { page, faults } = await app.open({ viewport: { width: 1400, height: 900 }, reducedMotion: 'reduce' });
    await page.getByRole('img', { name: /^Carte du réseau/ }).waitFor();
    await page.getByRole('button', { name: 'Commencer ma carte' }).click();
    await until(async () => (await page.getByRole('img', { name: /0\s+acteur/ }).count()) > 0, 'an empty map');
    const { url } = { url: page.url() };
    const said: string[] = [];
    for (let event = 0; event < EVENTS; event++) {
      const chance = random();
      if (chance < 0.03) {
        const line = pick(LINES);
        said.push(line);
        await page.keyboard.press('Escape');
        await page.keyboard.press('Control+k');
        await page.keyboard.type(line);
        await page.keyboard.press('Enter');
      } else if (chance < 0.18) {
        // The picture and what is beside it: the bar over them leads to other maps and to the windows of the system.
        const at = [20 + Math.floor(random() * 1360), 200 + Math.floor(random() * 640)] as const;
        said.push(`at ${at.join()}`);
        if (chance < 0.06) await dragged(page, at, random);
        else await page.mouse.click(...at, { clickCount: chance < 0.1 ? 2 : 1 });
      } else {
        const key = pick(KEYS);
        said.push(key);
        await page.keyboard.press(key);
      }
      if (event % 25 !== 0) continue;
      const found = await faults();
      expect(found.length === 0 ? [] : [seed, said.slice(-50), found]).toEqual([]);
    }
    // Links to parts of the page may have been followed; nothing led away from it.
    expect(page.url().split('#')[0]).toBe(url);
    const steps = await undoneAll(page);
    console.log(`seed ${seed}: ${EVENTS} events, ${steps} steps taken back`);
    // Some were taken back already, by keys: enough are left to be worth it.
    expect(steps).toBeGreaterThan(5);
    expect(await page.getByRole('img', { name: /0\s+acteur/ }).count()).toBeGreaterThan(0);
    expect(await faults()).toEqual([]);
  });
});

async function dragged(page: Page, [x, y]: readonly [number, number], random: () => number): Promise<void> {
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 200 * (random() - 0.5), y + 200 * (random() - 0.5), { steps: 3 });
  await page.mouse.up();
}

/** Leaves whatever is open, then takes back one step after the other. */
async function undoneAll(page: Page): Promise<number> {
  const undo = page.getByRole('button', { name: /^(?:Annuler\s:|Rien à annuler)/ });
  for (let press = 0; press < 6; press++) await page.keyboard.press('Escape');
  if ((await undo.count()) === 0) await page.keyboard.press('p');
  await undo.first().waitFor();
  let steps = 0;
  for (; steps < 2000 && (await undo.first().isEnabled()); steps++) await undo.first().click();
  return steps;
}
