import { AxeBuilder } from '@axe-core/playwright';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, openWatched } from './browser';
import { type Served, serveBuilt } from './serveBuilt';

const SIZE = { viewport: { width: 1280, height: 800 } };

let served: Served;
let browser: Browser;

beforeAll(async () => {
  [served, browser] = await Promise.all([serveBuilt(), launchBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await served?.close();
});

describe('all questions, in one window', () => {
  it('answers each from the map, and leads back to it by a name', async () => {
    const context = await browser.newContext(SIZE);
    const { page, faults, loaded } = await openWatched(context, served.url);
    await page.getByRole('heading', { name: 'Témoins' }).waitFor();
    await loaded();
    await page.getByRole('button', { name: 'Toutes les questions' }).click();
    const dialog = page.getByRole('dialog', { name: 'Toutes les questions' });
    await dialog.getByText('A-t-on des liens, ou seulement un annuaire').waitFor();
    expect(await dialog.locator('dt').count()).toBe(30);
    for (const answer of await dialog.locator('dd p').allTextContents()) expect(answer.trim()).not.toBe('');

    const { violations } = await new AxeBuilder({ page }).include('[role=dialog]').analyze();
    const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
    expect(serious.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);

    const name = dialog.locator('dd li button').first();
    const who = (await name.textContent()) ?? '';
    await name.focus();
    await page.keyboard.press('Enter');
    await dialog.waitFor({ state: 'detached' });
    await page.getByRole('complementary').getByText(who).first().waitFor();
    expect(await faults()).toEqual([]);
    await context.close();
  });
});
