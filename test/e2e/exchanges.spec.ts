import { describe, expect, it } from 'vitest';
import { toTakeEn } from '../../src/i18n/exchanges/en';
import { toTakeFr } from '../../src/i18n/exchanges/fr';
import { inTurn } from '../runs';
import { DESK_AND_PHONE } from './deskAndPhone';
import { fromMenu } from './fromMenu';
import { seriousFaults } from './seriousFaults';
import { servedApp } from './servedApp';

const app = servedApp({ reducedMotion: 'reduce' });

describe.each(inTurn(DESK_AND_PHONE, 0))('exchanges ($language)', ({ language, first, later, viewport }) => {
  const toTake = language === 'fr' ? toTakeFr : toTakeEn;
  it('are noted in one press, put right in another, lead to the next step, and are undone', async () => {
    const { page, faults } = await app.openDrawn({ viewport, view: { language } });
    const { exchanges: words } = later;
    await page.keyboard.press('Control+k');
    await page.keyboard.type('Chahinez');
    await page
      .getByRole('option', { name: /Chahinez Bouvard/ })
      .first()
      .click();
    const card = page.getByRole('region', { name: first.card.title });
    const today = card.getByRole('button', { name: words.today });
    await today.press('Enter');
    await card.getByRole('button', { name: words.today, pressed: true }).waitFor();
    expect(await today.evaluate((one) => one === document.activeElement)).toBe(true);

    await card.getByLabel(words.by).selectOption(first.vocabulary.exchangeMeans.visit);
    await card.getByText(`(${first.vocabulary.exchangeMeans.visit})`).waitFor();
    await card.getByText(words.nextStep('missions')).waitFor();
    await card.getByRole('button', { name: words.take.missions }).click();
    await card.getByText(words.nextStep('support')).waitFor();
    expect(await card.getByLabel(first.vocabulary.exchangeSubjects.missions).isChecked()).toBe(true);

    await card.getByText(words.more).click();
    await card.getByLabel(words.next).fill('2020-06-03');
    await page.keyboard.press('Enter');
    await card.getByRole('button', { name: `${later.cooperation.addActor}, ${words.nextBy}` }).click();
    await page.keyboard.type('Odile Brantonne');
    await page
      .getByRole('option', { name: /Odile Brantonne/ })
      .first()
      .waitFor();
    await page.keyboard.press('Enter');
    await card.getByRole('list', { name: words.nextBy }).getByText('Odile Brantonne').waitFor();
    expect(await seriousFaults(page, `[aria-label="${first.card.title}"]`)).toEqual([]);
    await fromMenu(page, 'look', later.agenda.title);
    const line = page.getByRole('listitem').filter({ hasText: toTake.support });
    await line.getByText(/Odile Brantonne/).waitFor();
    await line.getByRole('button', { name: later.agenda.done }).click();
    await line.waitFor({ state: 'detached' });
    await page.keyboard.press('Escape');
    await card.getByText(words.nextStep('together')).waitFor();

    // One step each: what was to do, whose turn, its day, the missions, how, and the exchange.
    for (let step = 0; step < 6; step++) await page.keyboard.press('Control+z');
    await card.getByRole('button', { name: words.today, pressed: false }).waitFor();
    expect(await faults()).toEqual([]);
  });

  it('long ago pale the ties where that is asked for, and the legend says so', async () => {
    const { page, faults } = await app.openDrawn({ viewport, view: { language } });
    const { agedTies } = first.look.search.commands;
    const legend = page.getByText(first.picture.legend.ageing, { exact: true }).first();
    expect(await legend.count()).toBe(0);
    await fromMenu(page, 'look', agedTies);
    await legend.waitFor({ state: 'attached' });
    const chip = page.getByRole('button', { name: first.look.takeOff(agedTies) });
    await chip.waitFor();
    expect(await seriousFaults(page, 'main')).toEqual([]);
    await chip.press('Enter');
    await legend.waitFor({ state: 'detached' });
    expect(await faults()).toEqual([]);
  });
});
