import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { chooseFiles } from './chooseFiles';
import { servedApp } from './servedApp';

const app = servedApp();

/** Two who work together, and two others: no tie leads from one pair to the other. */
const TABLE = 'Structure;Contact\nCUMA du Val;Léa Morel\nMairie de Brézol;Paul Faure\n';

/** A table without anybody in the middle, looked at around Léa Morel. */
async function openPairs(page: Page): Promise<void> {
  await chooseFiles(page, { name: 'contacts.csv', mimeType: 'text/csv', buffer: Buffer.from(TABLE) });
  await page.getByRole('button', { name: 'Choisir autour de qui regarder' }).click();
  await page.getByText('Léa Morel', { exact: true }).first().click();
  await page.getByRole('button', { name: 'Plus tard' }).click();
}

async function choose(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.keyboard.type(name);
  await page.getByRole('option').filter({ hasText: name }).first().waitFor();
  await page.keyboard.press('Enter');
}

describe('the way to somebody', () => {
  it('that is not known is said, with whom to ask about; there is none to where one looks from', async () => {
    const { page } = await app.openDrawn({ viewport: { width: 1366, height: 768 } });
    await openPairs(page);
    await choose(page, 'Paul Faure');
    await page.getByRole('button', { name: 'Par qui passer' }).click();
    await page.locator('#card').getByText('Aucun chemin connu vers Paul Faure.').waitFor();
    expect(await page.getByRole('button', { name: 'Masquer le chemin' }).count()).toBe(0);
    await page.getByRole('button', { name: 'En faire le·la bénéficiaire' }).click();
    await page.getByRole('heading', { name: /autour de\s+Paul Faure/ }).waitFor();
    expect(await page.getByText('Pour rencontrer').count()).toBe(0);
    expect(await page.getByText('Aucun chemin connu').count()).toBe(0);
    await page.getByRole('button', { name: 'Fermer la fiche' }).click();
    await page.locator('#card h2').first().waitFor({ state: 'hidden' });
  });
});

describe('from whom one looks', () => {
  it('is said above the picture, whole, on a telephone too', async () => {
    const { page } = await app.openDrawn({ viewport: { width: 390, height: 844 }, hasTouch: true, locale: 'en-GB' });
    await choose(page, 'Chahinez Bouvard');
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    await page.getByRole('button', { name: 'See from here' }).click();
    const back = page.getByRole('button', { name: 'Back to the beneficiary' });
    await back.waitFor();
    const { overflows, below } = await back.evaluate((button) => {
      const picture = document.querySelector('[role="img"][aria-label^="Network map"]');
      const bar = button.parentElement as HTMLElement;
      return {
        overflows: button.scrollWidth > button.clientWidth || bar.scrollWidth > bar.clientWidth,
        below: (picture?.getBoundingClientRect().top ?? 0) - bar.getBoundingClientRect().bottom,
      };
    });
    expect(overflows).toBe(false);
    expect(below).toBeGreaterThanOrEqual(0);
  });
});
