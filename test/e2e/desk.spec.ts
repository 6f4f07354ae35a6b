import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, launchOnProfile, openWatched, until } from './browser';
import { type Served, serveBuilt } from './serveBuilt';

const WIDE = { viewport: { width: 1920, height: 1080 } };

let served: Served;
let browser: Browser;

beforeAll(async () => {
  [served, browser] = await Promise.all([serveBuilt(), launchBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await served?.close();
});

/** The panel of gaps is there, and the groups have been worked out. */
async function untilReady(page: Page): Promise<void> {
  await page.getByRole('heading', { name: 'Témoins' }).waitFor();
  await page.getByRole('img', { name: /^Carte du réseau/ }).waitFor();
}

const missingLines = (page: Page) => page.locator('#gaps [data-kind="missing"]');

describe('the desk, on the sample', () => {
  it('opens in French with the four headings, gaps under each, and not a fault', async () => {
    const context = await browser.newContext(WIDE);
    const { page, faults, loaded } = await openWatched(context, served.url);
    await untilReady(page);
    for (const heading of ['Témoins', 'Partenaires', 'Faire connaître', 'Liens']) {
      await page.getByRole('heading', { name: heading, exact: false }).first().waitFor();
    }
    expect(await missingLines(page).count()).toBeGreaterThan(3);
    await loaded();
    expect(await faults()).toEqual([]);
    await context.close();
  });

  it('has nothing serious to reproach for accessibility, in both languages', async () => {
    const context = await browser.newContext(WIDE);
    const { page } = await openWatched(context, served.url);
    await untilReady(page);
    for (const language of ['English', 'Français']) {
      const { violations } = await new AxeBuilder({ page }).analyze();
      const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
      expect(serious.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
      await page.getByRole('button', { name: language }).click();
    }
    await context.close();
  });

  it('closes a gap in the frame of the tie that fills it, and opens it again with Ctrl+Z', async () => {
    const context = await browser.newContext(WIDE);
    const { page, faults } = await openWatched(context, served.url);
    await untilReady(page);
    const line = await closableGap(page);
    const sentence = (await line.textContent()) ?? '';
    await line.click();
    await page
      .getByRole('complementary')
      .getByRole('button', { name: /^Relier à/ })
      .first()
      .click();
    // The store answers in the very frame: no waiting between the click and the look.
    expect(await missingLines(page).filter({ hasText: sentence }).count()).toBe(0);
    await page.keyboard.press('Control+z');
    await missingLines(page).filter({ hasText: sentence }).waitFor();
    expect(await faults()).toEqual([]);
    await context.close();
  });

  it('rules a gap out with its reason, and reopens it', async () => {
    const context = await browser.newContext(WIDE);
    const { page } = await openWatched(context, served.url);
    await untilReady(page);
    const line = missingLines(page).first();
    const sentence = (await line.textContent()) ?? '';
    await line.click();
    await page.getByRole('button', { name: 'Ce n’est pas un manque' }).click();
    await page.getByRole('radio', { name: 'Déjà tenté' }).check();
    await page.getByRole('button', { name: 'Écarter' }).click();
    await until(
      async () => (await missingLines(page).filter({ hasText: sentence }).count()) === 0,
      'the gap stops asking',
    );
    await page.getByRole('button', { name: 'Rouvrir' }).click();
    await missingLines(page).filter({ hasText: sentence }).waitFor();
    await context.close();
  });

  it('adds and ties an actor with one line, from the keyboard', async () => {
    const context = await browser.newContext(WIDE);
    const { page } = await openWatched(context, served.url);
    await untilReady(page);
    const before = await countOf(page);
    await page.keyboard.press('Control+k');
    await page.keyboard.type('Atelier du Test');
    await page.keyboard.press('Enter');
    await until(async () => (await countOf(page)).actors === before.actors + 1, 'one more actor');
    await page.keyboard.press('Control+k');
    await page.keyboard.type('Café du Test – Atelier du Test');
    await page.keyboard.press('Enter');
    await until(async () => (await countOf(page)).actors === before.actors + 2, 'one more, tied to the first');
    await page.getByRole('button', { name: /^Annuler.*Café du Test/ }).click();
    await until(async () => (await countOf(page)).actors === before.actors + 1, 'undone with its tie, in one step');
    await context.close();
  });

  it('puts actors where one double-clicks, and ties two by touching them', async () => {
    const context = await browser.newContext(WIDE);
    const { page, faults } = await openWatched(context, served.url);
    await untilReady(page);
    await page.getByRole('button', { name: 'Commencer ma carte' }).click();
    await until(async () => (await countOf(page)).actors === 0, 'an empty map');
    await page.getByText('Territoire d’exemple').waitFor({ state: 'detached' });
    const map = (await page.getByRole('img', { name: /^Carte du réseau/ }).boundingBox())!;
    const places = [
      { x: map.x + map.width * 0.3, y: map.y + map.height * 0.4 },
      { x: map.x + map.width * 0.6, y: map.y + map.height * 0.6 },
    ];
    for (const [index, { x, y }] of places.entries()) {
      await page.mouse.dblclick(x, y);
      await page.getByPlaceholder('Nom du nouvel acteur').first().fill(`Acteur ${index}`);
      await page.keyboard.press('Enter');
      await until(async () => (await countOf(page)).actors === index + 1, 'the actor is on the map');
    }
    await page.getByRole('button', { name: 'Relier', exact: true }).click();
    for (const { x, y } of places) await page.mouse.click(x, y);
    await page.getByRole('img', { name: /2\s+acteurs, 1\s+lien,/ }).waitFor();
    await page.getByText('Touchez un premier acteur').waitFor();
    expect(await faults()).toEqual([]);
    await context.close();
  });

  it('keeps the language that was chosen', async () => {
    const context = await browser.newContext(WIDE);
    const { page } = await openWatched(context, served.url);
    await untilReady(page);
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('heading', { name: 'Witnesses' }).waitFor();
    await page.reload();
    await page.getByRole('heading', { name: 'Witnesses' }).waitFor();
    await context.close();
  });
});

describe('a map of one’s own', () => {
  it('is as it was after the browser was killed right after an edit said to be saved', async () => {
    const profile = await mkdtemp(join(tmpdir(), 'maillon-'));
    const first = await launchOnProfile(profile, WIDE);
    const { page } = await openWatched(first, served.url);
    await untilReady(page);
    await page.getByRole('button', { name: 'Commencer ma carte' }).click();
    await until(async () => (await countOf(page)).actors === 0, 'an empty map');
    await page.keyboard.press('Control+k');
    await page.keyboard.type('Témoin qui reste');
    await page.keyboard.press('Enter');
    await until(async () => (await page.getByText('Enregistré sur cet appareil').count()) > 0, 'said to be saved');
    await kill(first);

    const second = await launchOnProfile(profile, WIDE);
    const { page: again } = await openWatched(second, served.url);
    await until(async () => (await countOf(again)).actors === 1, 'the actor is there');
    await again.keyboard.press('Control+k');
    await again.keyboard.type('temoin qui');
    await again.getByRole('option', { name: 'Témoin qui reste', exact: true }).waitFor();
    await second.close();
    await rm(profile, { recursive: true, force: true });
  });
});

/** Ends the whole browser at once, as a power cut or the system would. */
async function kill(context: Awaited<ReturnType<typeof launchOnProfile>>): Promise<void> {
  const session = await context.newCDPSession(context.pages()[0]!);
  await session.send('Browser.crash').catch(() => undefined);
  await context.close().catch(() => undefined);
}

/** What the large band says while nothing is pointed at; else the description of the picture. */
async function countOf(page: Page): Promise<{ readonly actors: number }> {
  const label = await page
    .getByRole('img', { name: /acteur/ })
    .getAttribute('aria-label')
    .catch(() => null);
  return { actors: Number(/(\d+)\s+acteur/.exec(label ?? '')?.[1] ?? -1) };
}

/** A missing witness or partner that somebody on the map could fill. */
async function closableGap(page: Page) {
  const lines = missingLines(page);
  for (let index = 0; index < (await lines.count()); index++) {
    await lines.nth(index).click();
    const tie = page.getByRole('complementary').getByRole('button', { name: /^Relier à/ });
    const isWitnessGap = /témoign/i.test((await lines.nth(index).textContent()) ?? '');
    if (isWitnessGap && (await tie.count()) > 0) return lines.nth(index);
  }
  throw new Error('no gap of the sample can be closed by a tie');
}
