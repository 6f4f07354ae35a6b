import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { until } from './browser';
import { servedApp } from './servedApp';

/** People and organisations told apart where names are typed, on the picture and in front of a room. */
const app = servedApp();

async function onNewMap(run: (page: Page) => Promise<void>): Promise<void> {
  const { page, faults } = await app.open({ viewport: { width: 1920, height: 1080 }, reducedMotion: 'reduce' });
  await map(page).waitFor();
  await page.getByRole('button', { name: 'Commencer ma carte' }).click();
  await untilCounts(page, 0, 0);
  await run(page);
  expect(await faults()).toEqual([]);
}

const map = (page: Page) => page.getByRole('img', { name: /^Carte du réseau/ });
const line = (page: Page) => page.getByRole('combobox', { name: 'Chercher ou ajouter' });
const onPicture = (page: Page) => page.getByRole('textbox', { name: 'Nom du nouvel acteur' });

async function untilCounts(page: Page, actors: number, ties: number): Promise<void> {
  const counted = async () => {
    const label = (await map(page).getAttribute('aria-label')) ?? '';
    return [...label.matchAll(/(\d+)\s+(?:acteur|lien)/g)].map(([, count]) => Number(count));
  };
  await until(async () => {
    const [a = 0, t = 0] = await counted();
    return a === actors && t === ties;
  }, `${actors} actors and ${ties} ties`);
}

async function enter(page: Page, typed: string): Promise<void> {
  await line(page).fill(typed);
  await page.keyboard.press('Enter');
}

describe('the field on the picture', () => {
  it('is the one line, under the pointer, and letters typed right after are no commands', () =>
    onNewMap(async (page) => {
      await enter(page, 'Léa Morel');
      await untilCounts(page, 1, 0);
      const box = await map(page).boundingBox();
      const at = { x: Math.round((box?.width ?? 0) * 0.3), y: Math.round((box?.height ?? 0) * 0.3) };
      await map(page).dblclick({ position: at });
      await onPicture(page).fill('Océane, de la CUMA du Val – Léa Morel');
      const field = await onPicture(page).boundingBox();
      expect(Math.abs((field?.y ?? 0) - (box?.y ?? 0) - at.y)).toBeLessThan(60);
      await page.getByText('Océane travaille pour la CUMA du Val').waitFor();
      await page.keyboard.press('Enter');
      await page.keyboard.type('tpcf');
      await untilCounts(page, 3, 2);
      // No table, no room, no other picture, no filter.
      expect(await page.getByRole('tab', { name: /Acteurs/ }).count()).toBe(0);
      expect(await map(page).count()).toBe(1);
      // Once somebody presses elsewhere, letters are commands again.
      await page.keyboard.press('Escape');
      await page.keyboard.press('Escape');
      await map(page).click({ position: { x: 20, y: 200 } });
      await page.keyboard.press('t');
      await page.getByRole('tab', { name: /Acteurs/ }).waitFor();
    }));
});

describe('whom nothing shows to be a person or an organisation', () => {
  it('is asked about once, quietly, and answered by one press', () =>
    onNewMap(async (page) => {
      await enter(page, 'Horizon');
      await untilCounts(page, 1, 0);
      const question = page.getByRole('group', { name: 'De qui s’agit-il : « Horizon » ?' });
      await question.getByRole('button', { name: 'personne', exact: true }).click();
      await question.waitFor({ state: 'detached' });
    }));
});

describe('in front of a room with masked names', () => {
  it('shows nobody’s name, whatever is not known to be an organisation', () =>
    onNewMap(async (page) => {
      const people = ['Nguyễn Thị Lan', 'Mehmet Yilmaz', 'DUPONT Marie', 'Mme Nguyen', 'Sauvage', 'Aminata Diallo'];
      await enter(page, 'Léa Morel, bénéficiaire #mobilité – CUMA du Val');
      for (const name of people) await enter(page, `${name} – Léa Morel`);
      await untilCounts(page, 8, 7);
      await page.keyboard.press('Escape');
      await page.keyboard.press('Escape');
      await map(page).click({ position: { x: 20, y: 200 } });
      await page.keyboard.press('p');
      await page
        .getByRole('button', { name: /Quitter/ })
        .first()
        .waitFor();
      await page.keyboard.press('m');
      await page.getByText(/Noms .*masqués/).waitFor();
      const words = /Morel|Lan\b|Mehmet|Yilmaz|DUPONT|Marie|Nguy|Sauvage|Aminata|Diallo/;
      for (let step = 0; step < 9; step++) {
        const said = await page.evaluate(() => document.documentElement.outerHTML);
        expect(said).not.toMatch(words);
        await page.keyboard.press('PageDown');
      }
      expect(await page.title()).not.toMatch(words);
    }));
});
