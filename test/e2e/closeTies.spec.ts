import { describe, expect, it } from 'vitest';
import { inTurn } from '../runs';
import { DESK_AND_PHONE } from './deskAndPhone';
import { seriousFaults } from './seriousFaults';
import { servedApp } from './servedApp';

const app = servedApp({ reducedMotion: 'reduce' });

describe.each(inTurn(DESK_AND_PHONE, 1))(
  'a chain by close ties ($language)',
  ({ language, first, later, viewport }) => {
    it('is shown where it is another one, by keyboard, and the sentence says so', async () => {
      const { page, faults } = await app.openDrawn({ viewport, view: { language } });
      await page.keyboard.press('Control+k');
      await page.keyboard.type('Patrice Aubignal');
      await page.getByRole('search').getByRole('option').first().waitFor();
      await page.keyboard.press('Enter');
      const card = page.getByRole('region', { name: first.card.title });
      const closely = card.getByRole('button', { name: later.gapCard.closeTies });
      await card.getByRole('button', { name: first.card.actor.whoCanIntroduce }).press('Enter');
      await closely.waitFor();
      const band = page.getByRole('status').filter({ hasText: 'Patrice Aubignal' });
      const shortest = await band.textContent();

      await closely.press('Enter');
      await card.getByRole('button', { name: later.gapCard.closeTies, pressed: true }).waitFor();
      const said = language === 'fr' ? /, par des liens étroits\)/ : /, by close ties\)/;
      await band.filter({ hasText: said }).waitFor();
      expect(await seriousFaults(page, '#card')).toEqual([]);
      await closely.press('Enter');
      await card.getByRole('button', { name: later.gapCard.closeTies, pressed: false }).waitFor();
      await expect.poll(() => band.textContent()).toBe(shortest);
      expect(await faults()).toEqual([]);
    });
  },
);

describe.each(DESK_AND_PHONE)('the way between any two ($language)', ({ language, first, later, viewport }) => {
  it('is asked on the card of one of them, and the map is looked at as before afterwards', async () => {
    const { page, faults } = await app.openDrawn({ viewport, view: { language } });
    await page.keyboard.press('Control+k');
    await page.keyboard.type('Hugo Vernerey');
    await page.getByRole('search').getByRole('option').first().waitFor();
    await page.keyboard.press('Enter');
    const card = page.getByRole('region', { name: first.card.title });
    const wayTo = card.getByRole('button', { name: later.ways.to });
    const hide = card.getByRole('button', { name: first.card.actor.hideIntroduction });
    await wayTo.press('Enter');
    await page.keyboard.type('radio bre');
    await page.getByRole('option', { name: /^Radio Brenelle/ }).waitFor();
    expect(await seriousFaults(page, '#card')).toEqual([]);
    await page.keyboard.press('Enter');
    const said = language === 'fr' ? /^Jusqu’à Radio Brenelle\s: à 2\s/ : /^To Radio Brenelle: 2\s/;
    await card.getByText(said).waitFor();
    await page.getByRole('status').filter({ hasText: 'Hugo Vernerey → ' }).first().waitFor();
    // The keyboard stays where it was, on the way back.
    expect(await hide.evaluate((button) => button === document.activeElement)).toBe(true);
    const seen = page.getByText(first.desk.map.seenFrom('Hugo Vernerey'));
    await seen.waitFor();
    await page.keyboard.press('Enter');
    await seen.waitFor({ state: 'detached' });
    await wayTo.waitFor();
    expect(await card.getByText(said).count()).toBe(0);
    expect(await faults()).toEqual([]);
  });
});
