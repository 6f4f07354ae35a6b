import { describe, expect, it } from 'vitest';
import { drawnFrames } from '../browser';
import { fromMenu } from '../fromMenu';
import { servedApp } from '../servedApp';
import { stops } from './onStops';
import { allSaid, HEARD, said } from './saidAloud';

const app = servedApp(HEARD);

describe('the map in sentences', () => {
  it('names everybody, asks every question, says who links and who is tied to whom, and stays true', async () => {
    const { page } = await app.openDrawn();
    await page.keyboard.press('Control+k');
    await page.keyboard.type('Atelier de la Lecture');
    await page.keyboard.press('Enter');
    await said(page, /^Acteur ajouté\s: Atelier de la Lecture/);
    await page.keyboard.press('Escape');
    await fromMenu(page, 'share', 'Lire la carte en phrases');
    const dialog = page.getByRole('dialog', { name: /^La carte en phrases/ });
    const text = (await dialog.textContent()) ?? '';
    for (const name of ['Maëlle Jourdanne', 'CUMA des Haies vives', 'Clémence Waldner', 'Atelier de la Lecture'])
      expect(text).toContain(name);
    for (const heading of ['Au centre', 'Contacts directs', 'Sans chemin connu', 'Qui fait le lien', 'Ce qui manque'])
      await dialog.getByRole('heading', { name: heading }).waitFor();
    // The same headline as in the panel: it counts seats, the list below asks every question.
    const headline =
      (await page
        .locator('#gaps')
        .getByText(/^\d+\splaces vides/)
        .textContent()) ?? '';
    expect(text).toContain(`liens. ${headline}.`);
    const asked = await dialog
      .locator('section', { has: page.getByRole('heading', { name: 'Ce qui manque' }) })
      .locator('li')
      .count();
    expect(asked).toBeGreaterThan(Number.parseInt(headline, 10));
  });

  it('leaves no heading alone at the foot of a sheet', async () => {
    const { page } = await app.openDrawn();
    await fromMenu(page, 'share', 'Lire la carte en phrases');
    const heading = page.getByRole('dialog').getByRole('heading', { name: 'Qui fait le lien' });
    await heading.waitFor();
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => {
      document.documentElement.dataset.printing = 'reading';
    });
    expect(await heading.evaluate((one) => getComputedStyle(one).breakAfter)).toBe('avoid');
  });
});

describe('what is said aloud', () => {
  it('is the actor or the tie that is selected, once; findings and chains are said by the band alone', async () => {
    const { page } = await app.openDrawn();
    const band = page.locator('[role=status][aria-live=polite]').filter({ hasText: /\?/ });
    await page.locator('#gaps [data-kind="missing"]').first().click();
    await band.first().waitFor();
    expect(await page.locator('[data-announcer]').textContent()).toBe('');
    await page.locator('#gaps').focus();
    await page.keyboard.press('Escape');
    await said(page, /^Plus rien n’est choisi\.$/);
  });

  it('is nothing about what the machine keeps for itself', async () => {
    const { page } = await app.openDrawn();
    // Places and groups are written down by now.
    await page.getByText('relie des groupes').waitFor({ state: 'attached' });
    await drawnFrames(page);
    await stops(page).focus();
    await page.keyboard.press('Enter');
    await said(page, /^Fiche ouverte/);
    expect(await allSaid(page)).toHaveLength(1);
  });
});
