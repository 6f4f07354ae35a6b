import { copyFile, readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { inTurn } from '../runs';
import { openWatched, until } from './browser';
import { chooseFiles } from './chooseFiles';
import { fromMenu } from './fromMenu';
import { seriousFaults } from './seriousFaults';
import { servedApp } from './servedApp';
import { watchedRoom } from './watchedRoom';

const app = servedApp({ viewport: { width: 1366, height: 768 }, reducedMotion: 'reduce', before: watchedRoom });

const WORDS = {
  fr: {
    locale: 'fr-FR',
    open: 'Rejouer la carte',
    play: 'Lire',
    pause: 'Pause',
    slider: 'Jour',
    start: /^Septembre 2021\s: Au départ/,
  },
  en: {
    locale: 'en-GB',
    open: 'Replay the map',
    play: 'Play',
    pause: 'Pause',
    slider: 'Day',
    start: /^September 2021: At the start/,
  },
} as const;
/** People of the sample; who comes at some stop is named in its sentence. */
const PEOPLE = ['Jourdanne', 'Delcassagne', 'Castelvieil', 'Carmansac'];

const sliderOf = (page: Page, name: string) => page.getByRole('slider', { name });
const stopOf = async (page: Page, name: string) => Number(await sliderOf(page, name).inputValue());
const untilAt = (page: Page, name: string, stop: number) =>
  until(async () => (await stopOf(page, name)) === stop, `stop ${stop}`);

describe('a replay at the desk', () => {
  for (const [language, words] of inTurn(Object.entries(WORDS), 1)) {
    it(`is walked by keys, says what came, and changes nothing (${language})`, async () => {
      const { page, faults } = await app.openDrawn({ locale: words.locale });
      await fromMenu(page, 'share', words.open);
      const window = page.getByRole('dialog', { name: words.open });
      const said = window.getByRole('status').filter({ hasText: /20\d\d/ });
      await said.filter({ hasText: words.start }).waitFor();
      // Nothing moves by itself for whoever asked for less motion.
      expect(await window.getByRole('button', { name: words.play }).count()).toBe(0);
      const last = Number(await sliderOf(page, words.slider).getAttribute('max'));
      expect(last).toBeGreaterThan(8);
      const heard = new Set([await said.textContent()]);
      for (let stop = 1; stop <= last; stop++) {
        await page.keyboard.press('ArrowRight');
        await untilAt(page, words.slider, stop);
        heard.add(await said.textContent());
      }
      expect(heard.size).toBe(last + 1);
      expect(await seriousFaults(page)).toEqual([]);
      await page.keyboard.press('Home');
      await untilAt(page, words.slider, 0);
      await sliderOf(page, words.slider).focus();
      await page.keyboard.press('ArrowRight');
      await untilAt(page, words.slider, 1);
      await page.keyboard.press('Escape');
      await window.waitFor({ state: 'detached' });
      expect(await page.getByRole('button', { name: /^(Annuler|Undo)\s?: / }).count()).toBe(0);
      expect(await faults()).toEqual([]);
    });
  }

  it('plays and pauses by the space bar, between two days that are chosen', async () => {
    const { page } = await app.openDrawn({ reducedMotion: 'no-preference' });
    const { slider } = WORDS.fr;
    await fromMenu(page, 'share', WORDS.fr.open);
    const window = page.getByRole('dialog', { name: WORDS.fr.open });
    await window.getByLabel('Du', { exact: true }).selectOption('2026-10-16');
    await until(async () => (await sliderOf(page, slider).getAttribute('max')) === '3', 'three days after the first');
    await window.getByRole('heading').first().click();
    await page.keyboard.press(' ');
    await window.getByRole('button', { name: WORDS.fr.pause }).waitFor();
    await until(async () => (await stopOf(page, slider)) >= 1, 'it plays');
    await until(async () => (await stopOf(page, slider)) === 3, 'it comes to the end');
    await window.getByRole('button', { name: WORDS.fr.play }).click();
    await window.getByRole('button', { name: WORDS.fr.pause }).waitFor();
    await page.keyboard.press('ArrowLeft');
    await window.getByRole('button', { name: WORDS.fr.play }).waitFor();
  });

  it('says what is missing where the map does not know two days', async () => {
    const { page } = await app.onSample();
    const file = { name: 'joursinconnus.csv', mimeType: 'text/csv', buffer: Buffer.from('De;À\nZoé;Léa\nLéa;Ana\n') };
    await chooseFiles(page, file);
    await page.getByRole('button', { name: 'joursinconnus' }).first().waitFor();
    await fromMenu(page, 'share', WORDS.fr.open);
    await page
      .getByRole('dialog')
      .getByText(/^Il faut au moins deux jours différents/)
      .waitFor();
  });
});

describe('a replay in front of a room', () => {
  it('is shown in the second window without a masked name, and led from either', async () => {
    const { page, faults } = await app.onSample();
    const opening = page.context().waitForEvent('page');
    await fromMenu(page, 'share', 'Ouvrir une fenêtre pour la salle');
    const second = await opening;
    await second.getByRole('img').waitFor();
    await page.getByRole('button', { name: 'Masquer les noms' }).click();
    await second.getByText(/Noms .*masqués/).waitFor();
    await fromMenu(page, 'share', WORDS.fr.open);
    await second.getByText(/^Septembre 2021\s: Au départ/).waitFor();
    const last = Number(await sliderOf(page, WORDS.fr.slider).getAttribute('max'));
    for (let stop = 1; stop <= last; stop++) {
      await (stop % 2 === 0 ? page : second).keyboard.press('PageDown');
      await second.getByText(new RegExp(`^${stop + 1}\\s/\\s${last + 1}$`)).waitFor();
      const html = await second.content();
      expect(
        PEOPLE.filter((name) => html.includes(name)),
        `stop ${stop}`,
      ).toEqual([]);
    }
    await second
      .getByText(/Foyer rural|CUMA/)
      .first()
      .waitFor();
    const told = await page.evaluate(() => (globalThis as unknown as { told: string[] }).told);
    const masked = told.slice(told.findIndex((one) => /Noms [^"]*masqués/.test(one))).join('\n');
    expect(PEOPLE.filter((name) => masked.includes(name))).toEqual([]);
    expect(await seriousFaults(second)).toEqual([]);
    await page.keyboard.press('Escape');
    await second.getByText(/^21 octobre 2026/).waitFor({ state: 'detached' });
    expect(await faults()).toEqual([]);
  });

  it('is led on the projected screen itself, where names stay masked, and is left before the room is', async () => {
    const { page, faults } = await app.openDrawn();
    await page.keyboard.press('p');
    await page.locator('main h1').waitFor();
    await page.keyboard.press('m');
    await page.getByText(/Noms .*masqués/).waitFor();
    await page.getByRole('button', { name: WORDS.fr.open }).focus();
    await page.keyboard.press('Enter');
    await page.getByText(/^Septembre 2021\s: Au départ/).waitFor();
    const last = Number(await sliderOf(page, WORDS.fr.slider).getAttribute('max'));
    for (let stop = 1; stop <= last; stop++) {
      await page.keyboard.press('ArrowRight');
      await page.getByText(new RegExp(`^${stop + 1}\\s/\\s${last + 1}$`)).waitFor();
      const html = await page.content();
      expect(
        PEOPLE.filter((name) => html.includes(name)),
        `stop ${stop}`,
      ).toEqual([]);
    }
    expect(await seriousFaults(page)).toEqual([]);
    // Blank, then back where it was.
    await page.keyboard.press('b');
    await page.getByRole('button', { name: 'Remontrer l’écran' }).waitFor();
    await page.keyboard.press('b');
    await page.getByText(/^21 octobre 2026/).waitFor();
    await page.keyboard.press('Escape');
    await page.getByText(/^21 octobre 2026/).waitFor({ state: 'detached' });
    await page.locator('main h1').waitFor();
    expect(await faults()).toEqual([]);
  });
});

describe('the page that replays a map by itself', () => {
  it('is saved with names masked, plays offline, and asks nothing', async () => {
    const { page, context, faults } = await app.openDrawn();
    await fromMenu(page, 'share', WORDS.fr.open);
    const window = page.getByRole('dialog', { name: WORDS.fr.open });
    const last = Number(await sliderOf(page, WORDS.fr.slider).getAttribute('max'));
    await window.getByText('À emporter', { exact: true }).click();
    await window.getByRole('button', { name: 'Personnes masquées' }).click();
    const saving = page.waitForEvent('download');
    await window.getByRole('button', { name: 'Enregistrer la page (.html)' }).click();
    const file = await (await saving).path();
    const text = await readFile(file, 'utf8');
    expect(PEOPLE.filter((name) => text.includes(name))).toEqual([]);
    expect(text).toContain('CUMA des Haies vives');
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(300_000);
    expect(await faults()).toEqual([]);

    await context.setOffline(true);
    const alone = await openWatched(context, 'about:blank');
    const asked: string[] = [];
    alone.page.on('request', (request) => asked.push(request.url()));
    const opened = `${file}.html`;
    await copyFile(file, opened);
    await alone.page.goto(pathToFileURL(opened).href);
    const said = alone.page.getByRole('status');
    await said.filter({ hasText: WORDS.fr.start }).waitFor();
    for (let stop = 1; stop <= last; stop++) {
      await alone.page.keyboard.press('ArrowRight');
      await untilAt(alone.page, WORDS.fr.slider, stop);
    }
    await said.filter({ hasText: /^21 octobre 2026/ }).waitFor();
    await alone.page.getByRole('button', { name: 'Revenir au début' }).click();
    await said.filter({ hasText: WORDS.fr.start }).waitFor();
    const inks = new Set<string>();
    for (const colorScheme of ['light', 'dark'] as const) {
      await alone.page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      inks.add(
        await alone.page
          .locator('svg text')
          .first()
          .evaluate((element) => getComputedStyle(element).fill),
      );
      expect(await seriousFaults(alone.page)).toEqual([]);
    }
    expect(inks.size).toBe(2);
    expect(await alone.page.getByRole('button', { name: WORDS.fr.play }).count()).toBe(0);
    await alone.page.emulateMedia({ reducedMotion: 'no-preference' });
    await alone.page.reload();
    await alone.page.getByRole('button', { name: WORDS.fr.play }).click();
    await until(async () => (await stopOf(alone.page, WORDS.fr.slider)) >= 1, 'it plays');
    expect(asked.filter((url) => !url.startsWith('file:') && !url.startsWith('data:'))).toEqual([]);
    expect(await alone.faults()).toEqual([]);
  });
});
