import { describe, expect, it } from 'vitest';
import { fromMenu } from './fromMenu';
import { seriousFaults } from './seriousFaults';
import { servedApp } from './servedApp';

const app = servedApp({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' });

describe('all questions, in one window', () => {
  it('answers each from the map, and leads back to it by a name', async () => {
    const { page, faults } = await app.openDrawn();
    await fromMenu(page, 'look', 'Toutes les questions');
    const dialog = page.getByRole('dialog', { name: 'Toutes les questions' });
    await dialog.getByText('A-t-on des liens, ou seulement un annuaire').waitFor();
    expect(await dialog.locator('dt').count()).toBe(36);
    for (const answer of await dialog.locator('dd p').allTextContents()) expect(answer.trim()).not.toBe('');

    expect(await seriousFaults(page, '[role=dialog]')).toEqual([]);

    const name = dialog.locator('dd li button').first();
    const who = (await name.textContent()) ?? '';
    await name.focus();
    await page.keyboard.press('Enter');
    await dialog.waitFor({ state: 'detached' });
    await page.getByRole('complementary').getByText(who).first().waitFor();
    expect(await faults()).toEqual([]);
  });
});
