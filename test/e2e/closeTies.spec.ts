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
