import { describe, expect, it } from 'vitest';
import { inTurn } from '../runs';
import { DESK_AND_PHONE } from './deskAndPhone';
import { fromMenu } from './fromMenu';
import { seriousFaults } from './seriousFaults';
import { servedApp } from './servedApp';

const app = servedApp({ reducedMotion: 'reduce' });

describe.each(inTurn(DESK_AND_PHONE, 1))('a request ($language)', ({ language, first, later, viewport }) => {
  it('is told in two presses, waits for an answer, is answered in one, and all of it undone', async () => {
    const { page, faults } = await app.openDrawn({ viewport, view: { language } });
    const { told: words, agenda } = later;
    await page.keyboard.press('Control+k');
    await page.keyboard.type('Anke');
    await page
      .getByRole('option', { name: /Anke Rotfeld/ })
      .first()
      .click();
    const card = page.getByRole('region', { name: first.card.title });
    await card
      .getByText(later.cooperation.offers.summary('request', first.vocabulary.offerKinds.partner, '', true))
      .click();
    await card.getByRole('button', { name: words.tell }).press('Enter');
    const able = card.getByRole('group', { name: words.whom }).getByRole('button', { name: 'Bertrand Lasseube' });
    await able.press('Enter');
    await card.getByRole('list', { name: words.told }).getByText('Bertrand Lasseube').waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe(words.tell);
    expect(await seriousFaults(page, `[aria-label="${first.card.title}"]`)).toEqual([]);

    await fromMenu(page, 'look', agenda.title);
    const waiting = page.getByRole('list', { name: agenda.waiting }).getByRole('listitem');
    const answered = waiting.getByRole('button', { name: words.answered('Bertrand Lasseube') });
    await answered.waitFor();
    expect(await seriousFaults(page, '[role=dialog]')).toEqual([]);
    await answered.click();
    await answered.waitFor({ state: 'detached' });
    await page.keyboard.press('Escape');
    await card.getByRole('button', { name: words.answered('Bertrand Lasseube'), pressed: true }).waitFor();

    await page.keyboard.press('Control+z');
    await card.getByRole('button', { name: words.answered('Bertrand Lasseube'), pressed: false }).waitFor();
    await page.keyboard.press('Control+z');
    await card.getByRole('list', { name: words.told }).waitFor({ state: 'detached' });
    expect(await faults()).toEqual([]);
  });
});
