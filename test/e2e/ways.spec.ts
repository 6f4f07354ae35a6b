import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { inTurn } from '../runs';
import { until } from './browser';
import { fromMenu } from './fromMenu';
import { seriousFaults } from './seriousFaults';
import { servedApp } from './servedApp';

const app = servedApp({ viewport: { width: 1366, height: 768 }, reducedMotion: 'reduce' });

interface Words {
  readonly locale: string;
  /** The first button of the card, with nothing and with something under way. */
  readonly how: RegExp;
  readonly keep: string;
  readonly day: RegExp;
  readonly planned: RegExp;
  readonly agenda: string;
  readonly toDo: string;
  readonly partner: RegExp;
}

const FRENCH: Words = {
  locale: 'fr-FR',
  how: /^Comment( encore)?\s\?$/,
  keep: 'Noter',
  day: /^Pour quand/,
  planned: /^Rencontre prévue le 3 juin 2031/,
  agenda: 'Voir ce qui est à faire',
  toDo: 'À faire',
  partner: /partenaire.*mobilité solidaire/,
};
const ENGLISH: Words = {
  locale: 'en-GB',
  how: /^How( else)?\?$/,
  keep: 'Note it',
  day: /^By when/,
  planned: /^Meeting planned for 3 June 2031/,
  agenda: 'See what is to be done',
  toDo: 'To do',
  partner: /partner.*shared mobility/,
};

const card = (page: Page) => page.getByRole('region', { name: /\?$/ }).filter({ has: page.locator('#finding-title') });
const underWay = (page: Page) => page.locator('[data-under-way]');

async function openCard(page: Page, { partner }: Words): Promise<void> {
  await page.locator('#gaps').getByRole('button', { name: partner }).click();
  await page.locator('#finding-title').waitFor();
}

describe.each(inTurn([FRENCH, ENGLISH], 0))('a way on from a gap ($locale)', (words) => {
  it('is chosen and noted in two presses, says what is under way, and one undo takes it back', async () => {
    const { page, faults } = await app.openDrawn({ locale: words.locale });
    await openCard(page, words);
    await card(page).getByRole('button', { name: words.how }).click();
    expect(await seriousFaults(page, '#finding-title')).toEqual([]);
    await page.locator('[data-way=meet]').click();
    await page.getByLabel(words.day).fill('2031-06-03');
    await page.getByRole('button', { name: words.keep }).click();
    await underWay(page).filter({ hasText: words.planned }).waitFor();
    // The keyboard goes on from where it was.
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent?.trim())).toMatch(words.how);
    await page.getByRole('button', { name: words.agenda }).click();
    await page.getByRole('dialog', { name: words.toDo }).waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+z');
    await until(
      async () => (await underWay(page).filter({ hasText: words.planned }).count()) === 0,
      'it is taken back',
    );
    expect(await faults()).toEqual([]);
  });

  it('is found on a phone, each means by a press and one more', async () => {
    const { page, faults } = await app.openDrawn({
      locale: words.locale,
      viewport: { width: 390, height: 844 },
      hasTouch: true,
    });
    await page.getByRole('button', { name: /^(Manques|Gaps)/ }).tap();
    await openCard(page, words);
    const before = await underWay(page).count();
    await page.getByRole('button', { name: words.how }).tap();
    await page.locator('[data-way=testimony], [data-way=call]').first().tap();
    await page.getByRole('button', { name: words.keep }).tap();
    await until(async () => (await underWay(page).count()) === before + 1, 'it is under way');
    const wide = await page.evaluate(
      () => document.documentElement.scrollWidth <= document.documentElement.clientWidth,
    );
    expect(wide).toBe(true);
    expect(await faults()).toEqual([]);
  });
});

describe('the agenda', () => {
  it('holds what was begun for a gap, in the words of its means', async () => {
    const { page } = await app.openDrawn();
    await openCard(page, FRENCH);
    await page.getByRole('button', { name: FRENCH.how }).click();
    const text = (await page.locator('[data-way=openNetwork]').textContent()) ?? '';
    const [, who = ''] = /^Demander à (.+) d’ouvrir/.exec(text) ?? [];
    await page.locator('[data-way=openNetwork]').click();
    await page.getByRole('button', { name: FRENCH.keep }).click();
    await underWay(page).filter({ hasText: 'Réseau' }).waitFor();
    await fromMenu(page, 'look', 'À faire');
    await page.getByRole('button', { name: `Demander à ${who} d’ouvrir son réseau` }).waitFor();
  });
});

describe('two groups without a tie', () => {
  it('have it drawn between the two who are nearest, who may be introduced', async () => {
    const { page, faults } = await app.openDrawn({ viewport: { width: 1920, height: 1080 } });
    await page
      .locator('#gaps')
      .getByRole('button', { name: /^Liens/ })
      .click();
    await page
      .locator('#gaps')
      .getByRole('button', { name: /Plaine du Sorgeais.*Autour de la CC Trois-Clochers/ })
      .click();
    await page.getByText('lien qui manque').first().waitFor();
    await page.getByRole('button', { name: FRENCH.how }).click();
    await page
      .locator('[data-way=introduce]')
      .getByText(/^Demander (à|au) .+ de présenter .+ (à|au) .+/)
      .waitFor();
    await page.keyboard.press('Escape');
    expect(await faults()).toEqual([]);
  });
});
