import { describe, expect, it } from 'vitest';
import { inTurn } from '../runs';
import { fromMenu } from './fromMenu';
import { servedApp } from './servedApp';

const app = servedApp({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' });

const WORDS = [
  {
    language: 'Français',
    partner: /^Qui, ailleurs, pourrait devenir partenaire sur « mobilité/,
    filters: ['Fait la même chose', 'Apporte le complément', 'Tous'],
    relay: /^Quel relais auprès du public « jeunes »/,
    wave: 'Jusqu’où va l’information',
    steps: [
      /^L’information part de GAL/,
      /^Au courant dès le premier pas : .+ autres\.$/,
      /^Au second pas : /,
      /^Pas encore : /,
    ],
  },
  {
    language: 'English',
    partner: /^Who, elsewhere, could become a partner on “(shared mobility|mobilité)/,
    filters: ['Does the same', 'Brings what is missing', 'All'],
    relay: /^Who could spread the word to “(young people|jeunes)”/,
    wave: 'How far does the news go',
    steps: [/^The news starts from /, /^Told at the first step: .+ others\.$/, /^At the second step: /, /^Not yet: /],
  },
] as const;

describe.each(inTurn(WORDS, 1))(
  'the card of a gap, $language',
  ({ language, partner, filters, relay, wave, steps }) => {
    it('tells partners alike from complementary ones, and how far the news goes', async () => {
      const { page, faults } = await app.openDrawn();
      const panel = page.locator('#gaps');
      if (language === 'English') {
        await fromMenu(page, 'map', language);
        await panel.getByRole('heading', { name: /^Witnesses/ }).waitFor();
      }
      const choose = async (line: RegExp) => {
        const folded = panel.locator('h3 [aria-expanded=false]');
        while ((await folded.count()) > 0) await folded.first().click();
        await panel.getByRole('button', { name: line }).click();
      };

      await choose(partner);
      const card = page.locator('section[aria-labelledby="finding-title"]');
      const names = async (filter: string) => {
        await card.getByRole('button', { name: filter, exact: true }).click();
        return card.locator('li > button').allTextContents();
      };
      const [alike, complement, all] = [await names(filters[0]), await names(filters[1]), await names(filters[2])];
      expect(complement).toEqual(['Mobil’Ombreuse']);
      expect(all).toEqual(expect.arrayContaining([...alike, ...complement]));
      expect(alike.length).toBeGreaterThan(complement.length);

      await choose(relay);
      const news = card.locator('section', { hasText: wave });
      const lines = (await news.locator('li').allTextContents()).map((line) => line.replaceAll('\u00A0', ' '));
      expect(lines).toEqual(steps.map((step) => expect.stringMatching(step)));
      expect(await faults()).toEqual([]);
    });
  },
);
