import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { laterEn } from '../../src/i18n/laterEn';
import { laterFr } from '../../src/i18n/laterFr';
import { until, untilSaved } from './browser';
import { chooseFiles } from './chooseFiles';
import { fromMenu } from './fromMenu';
import { untilCounts } from './onPicture';
import { openApart } from './openApart';
import { seriousFaults } from './seriousFaults';
import { servedApp } from './servedApp';

const app = servedApp({ viewport: { width: 1366, height: 768 }, reducedMotion: 'reduce' });

const TITLE = /^(À faire|To do)$/;
const page_ = (page: Page) => page.getByRole('dialog', { name: TITLE });
const lines = (page: Page) => page_(page).getByRole('list', { name: TITLE }).locator(':scope > li');
const firstLine = async (page: Page) => (await lines(page).first().locator('p').first().textContent()) ?? '';

async function openAgenda(options = {}) {
  const opened = await app.onSample(options);
  await fromMenu(opened.page, 'look', TITLE);
  await lines(opened.page).first().waitFor();
  return opened;
}

describe('what is to be done', () => {
  it.each([
    { language: 'fr', words: laterFr, task: 'Présenter Maëlle Jourdanne à Odile Brantonne' },
    { language: 'en', words: laterEn, task: 'Introduce Maëlle Jourdanne to Odile Brantonne' },
  ])('is noted as done with what came of it, by keyboard alone, and undone ($language)', async (told) => {
    const { agenda, followUp, toTry } = told.words;
    const { page, faults } = await openAgenda({ view: { language: told.language } });
    expect(await seriousFaults(page, '[role=dialog]')).toEqual([]);
    const first = await firstLine(page);
    expect(first).toBe(told.task);
    await lines(page).first().getByRole('button', { name: agenda.done, exact: true }).focus();
    await page.keyboard.press('Enter');
    const field = page_(page).getByRole('textbox', { name: agenda.result });
    await expect.poll(() => field.evaluate((one) => one === document.activeElement)).toBe(true);
    await page.keyboard.type('Elles se voient en mars');
    await page.keyboard.press('Enter');
    await page_(page)
      .getByText(new RegExp(`: ${first}\\.$`))
      .waitFor();
    await until(async () => (await firstLine(page)) !== first, 'the line is gone');
    // The keyboard goes on from the line that took its place.
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe(await firstLine(page));
    await page.keyboard.press('Escape');
    await fromMenu(page, 'build', toTry.title);
    await page.getByRole('tab', { name: new RegExp(`^${toTry.parts.followUp}`) }).click();
    await expect
      .poll(() =>
        page
          .getByRole('textbox', { name: followUp.fields.result })
          .evaluateAll((all) => all.map((one) => (one as HTMLTextAreaElement).value)),
      )
      .toContain('Elles se voient en mars');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+z');
    await fromMenu(page, 'look', TITLE);
    await until(async () => (await firstLine(page)) === first, 'the line is back');
    expect(await faults()).toEqual([]);
  });

  it('leaves as days for a calendar', async () => {
    const { page, faults } = await openAgenda();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page_(page).getByRole('button', { name: 'Mettre ces dates dans mon agenda' }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/\.ics$/);
    const text = await readFile(await download.path(), 'utf8');
    expect(text).toMatch(/^BEGIN:VCALENDAR\r\n/);
    expect(text).toContain('SUMMARY:Présenter Maëlle Jourdanne à Odile Brantonne\r\n');
    // One day for each line that says one, seen or not.
    const dated = await lines(page)
      .getByText(/^(attendu|pour) /)
      .count();
    expect(dated).toBeGreaterThan(0);
    expect(text.match(/^BEGIN:VEVENT/gm)?.length).toBeGreaterThanOrEqual(dated);
    await page_(page).getByText(/\.ics/).waitFor();
    expect(await faults()).toEqual([]);
  });

  it('ten lines are cleared in at most thirty interactions', async () => {
    const { page } = await openAgenda();
    let interactions = 0;
    for (let cleared = 0; cleared < 10; cleared++) {
      const before = await firstLine(page);
      const line = lines(page).first();
      const later = line.getByRole('button', { name: 'Dans deux semaines' });
      const done = line.getByRole('button', { name: 'C’est fait' });
      await ((await later.count()) > 0 && before.startsWith('Répondre') ? later : done).click();
      interactions++;
      const field = line.getByRole('textbox');
      if (await field.isVisible()) {
        await field.fill('fait');
        await page.keyboard.press('Enter');
        interactions += 2;
      }
      await until(async () => (await firstLine(page)) !== before, 'the next line');
    }
    expect(interactions).toBeLessThanOrEqual(30);
    await page_(page)
      .getByText(/^4\squestions remises à plus tard\s; la première revient le/)
      .waitFor();
  });

  it('leads to the question that it is about, and can be given up with its reason', async () => {
    const { page } = await openAgenda();
    const request = lines(page).filter({ hasText: 'Répondre à la demande de Chahinez Bouvard' });
    await request.getByRole('button', { name: 'Plus la peine' }).click();
    await page.keyboard.type('elle a trouvé');
    await page.keyboard.press('Enter');
    await request.waitFor({ state: 'detached' });
    const other = lines(page).filter({ hasText: 'Répondre à la demande d’Anke Rotfeld' });
    await other.getByRole('button', { name: /^Répondre/ }).click();
    await page_(page).waitFor({ state: 'detached' });
    await page.getByRole('heading', { name: /demande d’Anke Rotfeld/ }).waitFor();
  });

  it('shows what other maps of this device wait for, and opens them', async () => {
    const { page, faults } = await app.openDrawn();
    const table = (name: string, rows: string) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(rows) });
    await chooseFiles(page, table('Val.csv', 'De;À;Dernier échange\nAnne Roux;Paul Petit;2020-01-15\n'));
    await untilCounts(page, { actors: 2 });
    await untilSaved(page);
    await openApart(page, table('Plaine.csv', 'De;À\nLéa Morel;Marc Roy\nMarc Roy;Inès Da Silva\n'));
    await untilCounts(page, { actors: 3 });
    await fromMenu(page, 'look', 'À faire');
    await page_(page)
      .getByText(/^On ne sait pas encore/)
      .waitFor();
    await page_(page).getByText('Reprendre contact : Anne Roux et Paul Petit').waitFor();
    await page_(page)
      .getByRole('button', { name: /^Ouvrir «\sVal/ })
      .click();
    await lines(page).filter({ hasText: 'Reprendre contact' }).first().waitFor();
    await untilCounts(page, { actors: 2 });
    expect(await faults()).toEqual([]);
  });
});
