import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { until } from './browser';
import { seriousFaults } from './seriousFaults';
import { servedApp } from './servedApp';

const app = servedApp({ viewport: { width: 1920, height: 1080 } });

/** The whole of the map in one sentence: actors, ties and questions. */
const inBrief = async (page: Page) =>
  (await page.getByRole('img', { name: /^Carte du réseau/ }).getAttribute('aria-label')) ?? '';
const missingLines = (page: Page) => page.locator('#gaps [data-kind="missing"]');
const trialCard = (page: Page) => page.getByRole('region', { name: 'À l’essai' });

describe('a trial', () => {
  it('says what would close, changes nothing before it is kept, and is kept in one step', async () => {
    const { page, faults } = await app.openDrawn();
    const before = await inBrief(page);
    const line = missingLines(page).filter({ hasText: 'jeunesse' }).first();
    const question = (await line.textContent()) ?? '';
    await line.click();
    await page.getByRole('button', { name: 'Essayer ce lien' }).first().click();
    await trialCard(page).getByText('Questions qui seraient closes').waitFor();
    await trialCard(page)
      .getByRole('status')
      .filter({ hasText: /seraient? close/ })
      .waitFor();
    expect(await missingLines(page).filter({ hasText: question }).count()).toBe(1);
    expect(await inBrief(page)).toBe(before);
    expect(await seriousFaults(page)).toEqual([]);

    // Escape lets the question go, never the trial.
    await page.keyboard.press('Escape');
    await trialCard(page).waitFor();
    await trialCard(page).getByRole('button', { name: 'Garder' }).click();
    await until(async () => (await trialCard(page).count()) === 0, 'the trial is over');
    await until(
      async () => (await missingLines(page).filter({ hasText: question }).count()) === 0,
      'the question is closed',
    );
    expect(await inBrief(page)).not.toBe(before);
    await page.keyboard.press('Control+z');
    await until(async () => (await inBrief(page)) === before, 'one undo brings the map back');
    expect(await faults()).toEqual([]);
  });

  it('tries somebody new and a departure, step by step, and drops it all', async () => {
    const { page, faults } = await app.openDrawn();
    const before = await inBrief(page);
    await missingLines(page).first().click();
    await page.getByRole('button', { name: 'Et si quelqu’un arrivait' }).click();
    await page.getByRole('textbox', { name: 'Nom', exact: true }).fill('Zoé Témoin');
    await page.getByRole('button', { name: 'Essayer', exact: true }).click();
    await trialCard(page)
      .getByText(/^Zoé Témoin arrivait, en lien avec/)
      .waitFor();

    await page.keyboard.press('Control+k');
    await page.keyboard.type('Agglomération du Sorgeais');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: /^Et si .* partait/ }).click();
    await trialCard(page)
      .getByRole('heading', { name: /^Qui ne serait plus joignable depuis/ })
      .waitFor();
    await trialCard(page)
      .getByRole('button', { name: /^Ne plus essayer.*Zoé/ })
      .click();
    await expect.poll(() => trialCard(page).getByText('Zoé').count()).toBe(0);
    await trialCard(page).getByRole('button', { name: 'Abandonner' }).click();
    await until(async () => (await trialCard(page).count()) === 0, 'the trial is dropped');
    expect(await inBrief(page)).toBe(before);
    expect(await faults()).toEqual([]);
  });
});
