import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { en } from '../../src/i18n/en';
import { fr } from '../../src/i18n/fr';
import { inTurn } from '../runs';
import { DESK_AND_PHONE } from './deskAndPhone';
import { fromMenu } from './fromMenu';
import { seriousFaults } from './seriousFaults';
import { servedApp } from './servedApp';

const app = servedApp({ reducedMotion: 'reduce' });

/** Puts somebody into a field that has nobody yet, by the keyboard. */
async function pick(page: Page, label: string, name: string): Promise<void> {
  const field = page
    .getByRole('dialog')
    .locator('div')
    .filter({ has: page.getByText(label, { exact: true }) })
    .last();
  await field.getByRole('button').first().press('Enter');
  await page.keyboard.type(name);
  await page.getByRole('option', { name }).first().waitFor();
  await page.keyboard.press('Enter');
  await field.getByText(name, { exact: true }).waitFor();
}

describe.each(inTurn(DESK_AND_PHONE, 1))('tools and examples ($language)', ({ language, first, later, viewport }) => {
  const words = later.resources;
  it('are noted, shown on the card of whoever has them, handed out without people, and undone', async () => {
    const { page, faults } = await app.openDrawn({ viewport, view: { language } });
    await fromMenu(page, 'build', first.look.search.commands.resources);
    const dialog = page.getByRole('dialog', { name: words.window.title });
    await dialog.getByLabel(words.window.add).fill('Jeu 7');
    await page.keyboard.press('Enter');
    await dialog.getByRole('region', { name: 'Jeu 7' }).waitFor();
    await pick(page, words.fields.holder, 'Gwénola Piquet');
    await pick(page, words.fields.users, 'Théo Marsaudon');
    await dialog.getByLabel(words.fields.address).fill('www.exemple.fr/jeu');
    await page.keyboard.press('Enter');
    expect(await dialog.getByRole('link', { name: words.openPage }).getAttribute('href')).toBe(
      'https://www.exemple.fr/jeu',
    );
    expect(await seriousFaults(page, '[role=dialog]')).toEqual([]);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      dialog.getByRole('button', { name: words.sheet.save }).click(),
    ]);
    const list = (await readFile(await download.path(), 'utf8')).replace(/<style>.*<\/style>/s, '');
    expect(list).toContain('Jeu 7, www.exemple.fr/jeu');
    for (const kept of ['Gwénola', 'Théo']) expect(list).not.toContain(kept);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });

    await page.keyboard.press('Control+k');
    await page.keyboard.type('Gwénola');
    await page
      .getByRole('option', { name: /Gwénola Piquet/ })
      .first()
      .click();
    const line = page.getByRole('button', { name: 'Jeu 7', exact: true });
    await line.click();
    await dialog.getByRole('region', { name: 'Jeu 7' }).waitFor();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    for (let step = 0; step < 4; step++) await page.keyboard.press('Control+z');
    await line.waitFor({ state: 'detached' });
    expect(await faults()).toEqual([]);
  });
});

describe.each(inTurn([fr, en], 0))('a document about an actor ($desk.header.quickLine)', (words) => {
  const language = words === fr ? 'fr' : 'en';
  const label = words.card.actor.fields.links;

  it('is added on the card in two interactions, opens beside the map, and is undone', async () => {
    const { page, faults } = await app.openDrawn({ viewport: { width: 1366, height: 768 }, view: { language } });
    await page.keyboard.press('Control+k');
    await page.keyboard.type('Gwénola Piquet');
    await page.getByRole('option', { name: 'Gwénola Piquet' }).first().waitFor();
    await page.keyboard.press('Enter');
    const card = page.locator('#card');
    const links = card.getByRole('list', { name: label });
    await card.getByRole('button', { name: `${words.card.add}, ${label}` }).click();
    await page.keyboard.type('Bilan 2026 www.exemple.fr/bilan.pdf');
    await page.keyboard.press('Enter');
    const link = links.getByRole('link', { name: 'Bilan 2026' });
    await link.waitFor();
    expect(await link.evaluate((one: HTMLAnchorElement) => [one.href, one.target, one.rel])).toEqual([
      'https://www.exemple.fr/bilan.pdf',
      '_blank',
      'noreferrer noopener',
    ]);
    expect(await seriousFaults(page, '#card')).toEqual([]);
    // The field waits for the next one. What is no page is kept as it was written, and leads nowhere.
    await page.keyboard.type('javascript:alert(1)');
    await page.keyboard.press('Enter');
    await links.getByText('javascript:alert(1)').waitFor();
    expect(await links.getByRole('link').count()).toBe(1);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+z');
    await expect.poll(() => links.getByText('javascript:alert(1)').count()).toBe(0);
    await page.keyboard.press('Control+z');
    await expect.poll(() => links.getByRole('link').count()).toBe(0);
    expect(await faults()).toEqual([]);
  });
});
