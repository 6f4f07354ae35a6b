import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { fr } from '../../src/i18n/fr';
import { laterFr } from '../../src/i18n/laterFr';
import { inTurn } from '../runs';
import { DESK_AND_PHONE } from './deskAndPhone';
import { fromMenu } from './fromMenu';
import { seriousFaults } from './seriousFaults';
import { servedApp } from './servedApp';

const app = servedApp({ reducedMotion: 'reduce' });

async function saved(page: Page, name: string): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name, exact: true }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/\.vcf$/);
  return readFile(await download.path(), 'utf8');
}

describe.each(inTurn(DESK_AND_PHONE, 1))('an address book ($language)', ({ language, later, viewport }) => {
  it('leaves without ways to reach anybody, with them where that is ticked, and never under other names', async () => {
    const { page, faults } = await app.openDrawn({ viewport, view: { language } });
    const { contacts: words, exporting } = later;
    await fromMenu(page, 'share', language === 'fr' ? /^Exporter/ : /^Export/);
    const part = page.getByRole('heading', { name: words.title }).locator('xpath=..');
    const reach = part.getByRole('checkbox', { name: words.withReach });
    expect(await seriousFaults(page, '[role=dialog]')).toEqual([]);
    const plain = await saved(page, words.save);
    expect(plain).toContain('FN:Maëlle Jourdanne\r\n');
    expect(plain).not.toMatch(/EMAIL|TEL|@/);
    await reach.check();
    expect(await saved(page, words.save)).toContain('\r\nTEL;TYPE=VOICE:01 99 00 12 40\r\n');
    await page.getByRole('dialog').getByRole('button', { name: exporting.maskings.persons }).click();
    await part.getByText(words.noReach).waitFor();
    expect(await reach.isDisabled()).toBe(true);
    const masked = await saved(page, words.save);
    expect(masked).not.toMatch(/EMAIL|TEL|@|Jourdanne/);
    expect(await faults()).toEqual([]);
  });
});

it('of one person is their card, and holds how to reach them where that is ticked', async () => {
  const { page, faults } = await app.openDrawn({ viewport: { width: 1366, height: 768 } });
  await page.keyboard.press('Control+k');
  await page.keyboard.type('Maëlle Jourdanne');
  // Elsewhere on the page too there is a list with that name in it.
  await page
    .getByRole('search')
    .getByRole('option', { name: /^Maëlle Jourdanne/ })
    .first()
    .click();
  const card = page.getByRole('region', { name: fr.card.title });
  await card.getByRole('button', { name: /^Tout sur cette personne/ }).click();
  const { contacts: words } = laterFr;
  const plain = await saved(page, words.card);
  expect(plain.match(/BEGIN:VCARD/g)).toHaveLength(1);
  expect(plain).not.toMatch(/EMAIL|TEL/);
  await page.getByRole('checkbox', { name: words.withReach }).check();
  expect(await saved(page, words.card)).toContain('TEL;TYPE=VOICE:01 99 00 12 40');
  expect(await faults()).toEqual([]);
});
