/**
 * `npm run film`: a minute of the app itself, for the README and the home page: a map typed live, an empty seat filled, the room. One
 * animated picture a language, in `public/pictures`. What is seen is what the build at hand does: it never goes stale.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { serveFolder } from '../../src/cli/serve/staticServer.mjs';
import { BUILT, ensureBuilt } from '../../src/cli/setup/ensureBuilt.mjs';
import { PROJECT } from '../../src/cli/setup/project.mjs';
import { words } from '../../src/cli/setup/words.mjs';
import { findChromium } from '../e2e/chromium.mjs';
import { animatedWebp } from './animatedWebp.mjs';
import { changedFrames } from './changedFrames.mjs';

/** As the page is laid out, and as large as the film is. */
const PAGE = { width: 1280, height: 720 };
const FILM = { width: 960, height: 540 };
const QUALITY = 0.7;
/** Milliseconds between two letters; until what was said has been read. */
const TYPING = 55;
const READING = 1400;

/** @typedef {import('./changedFrames.mjs').Shot} Shot */
/** @typedef {typeof SCENES.fr} Scene */

/** Invented people. `answers`: question by question; where there is none, a seat is left empty. */
const SCENES = {
  fr: {
    locale: 'fr-FR',
    begin: 'Commencer ma carte',
    beneficiary: 'Léa Morel',
    answers: [
      ['mobilité'],
      ['Mairie de Saint-Just', 'CUMA du Val', 'Jean Petit'],
      [],
      ['Paul Garnier, du Lycée des Monts'],
      ['Radio Vallée'],
    ],
    lines: ['Jean Petit connaît Paul Garnier', 'CUMA du Val connaît Mairie de Saint-Just'],
    seat: /Qui témoigne/,
    newcomer: 'Anne Roux',
    present: 'Projeter',
  },
  en: {
    locale: 'en-GB',
    begin: 'Start my own map',
    beneficiary: 'Lea Morel',
    answers: [
      ['mobility'],
      ['Saint-Just Town Hall', 'Valley Machinery Co-op', 'John Small'],
      [],
      ['Paul Garner, from Hill College'],
      ['Valley Radio'],
    ],
    lines: ['John Small knows Paul Garner', 'Valley Machinery Co-op knows Saint-Just Town Hall'],
    seat: /A witness/,
    newcomer: 'Ann Ross',
    present: 'Present',
  },
};

/**
 * @param {import('playwright-core').Page} page
 * @param {Scene} scene
 */
async function play(page, scene) {
  await page.getByRole('button', { name: scene.begin, exact: true }).click();
  const field = page.locator('#ask').getByRole('combobox').first();
  await field.waitFor();
  await page.waitForTimeout(READING);
  // An empty answer goes on to the next question.
  for (const answer of [scene.beneficiary, ...scene.answers.flatMap((answers) => [...answers, ''])]) {
    await page.keyboard.type(answer, { delay: TYPING });
    await page.waitForTimeout(answer === '' ? READING / 2 : 250);
    await page.keyboard.press('Enter');
    await page.waitForTimeout(answer === '' ? READING : 600);
  }
  await page.locator('#ask').waitFor({ state: 'detached' });
  await page.keyboard.press('Escape');
  for (const line of scene.lines) {
    await page.keyboard.press('Control+k');
    await page.keyboard.type(line, { delay: TYPING });
    await page.waitForTimeout(500);
    await page.keyboard.press('Enter');
    await page.waitForTimeout(READING);
    await page.keyboard.press('Escape');
  }
  await page.waitForTimeout(READING);
  await fillSeat(page, scene);
  await page.getByRole('button', { name: scene.present, exact: true }).click();
  await page.waitForTimeout(3 * READING);
}

/**
 * The empty seat is gone to by keyboard, as a mouse would not be seen.
 * @param {import('playwright-core').Page} page
 * @param {Scene} scene
 */
async function fillSeat(page, { seat, newcomer }) {
  const stops = page.getByRole('listbox', { name: /^(Acteurs et manques|Actors and gaps)/ });
  await stops.focus();
  const here = () => page.locator('[role=option][data-here]').textContent();
  /** @type {Set<string | null>} */
  const met = new Set();
  for (let now = await here(), step = 0; !seat.test(now ?? ''); now = await here(), step++) {
    if (step > 40) throw new Error(`no such seat: ${[...met].join(' | ')}`);
    // All around a circle, then on the next one.
    await page.keyboard.press(met.has(now) ? 'ArrowUp' : 'ArrowRight');
    met.add(now);
    await page.waitForTimeout(150);
  }
  await page.waitForTimeout(READING);
  await page.keyboard.press('Enter');
  await page.waitForTimeout(READING);
  await page.keyboard.type(newcomer, { delay: TYPING });
  await page.waitForTimeout(READING / 2);
  await page.keyboard.press('Enter');
  await page.waitForTimeout(3 * READING);
  await page.keyboard.press('Escape');
}

/**
 * What is on the page from now on, each time that it is painted.
 * @param {import('playwright-core').Page} page
 */
async function filming(page) {
  const client = await page.context().newCDPSession(page);
  /** @type {Shot[]} */
  const shots = [];
  client.on('Page.screencastFrame', ({ data, metadata, sessionId }) => {
    shots.push({ png: data, at: (metadata.timestamp ?? 0) * 1000 });
    void client.send('Page.screencastFrameAck', { sessionId });
  });
  await client.send('Page.startScreencast', { format: 'png', maxWidth: PAGE.width, maxHeight: PAGE.height });
  return async () => {
    await client.send('Page.stopScreencast');
    return shots;
  };
}

async function start() {
  const executablePath = findChromium();
  if (!executablePath || !(await ensureBuilt({ say: console.error, words: words('en') }))) return 1;
  const served = await serveFolder({ root: BUILT, port: 0, base: '/' });
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--no-first-run'] });
  for (const [language, scene] of Object.entries(SCENES)) {
    const page = await browser.newPage({ viewport: PAGE, locale: scene.locale });
    await page.goto(served.url);
    await page.getByRole('img', { name: /^(Carte du réseau|Network map)/ }).waitFor();
    const stop = await filming(page);
    await play(page, scene);
    const shots = await stop();
    await page.close();
    const blank = await browser.newPage();
    const frames = await changedFrames(blank, shots, { ...FILM, quality: QUALITY });
    await blank.close();
    const film = animatedWebp({ ...FILM, frames });
    const path = join(PROJECT, 'public/pictures', `film.${language}.webp`);
    writeFileSync(path, film);
    const seconds = Math.round(frames.reduce((sum, { ms }) => sum + ms, 0) / 1000);
    console.log(`${path}: ${seconds} s, ${frames.length} frames, ${Math.round(film.length / 1000)} kB`);
  }
  await browser.close();
  await served.close();
  return 0;
}

process.exitCode = await start();
