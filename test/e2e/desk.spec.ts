import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { placeOfCurrent, stops } from './access/onStops';
import { backToDesk } from './backToDesk';
import { launchOnProfile, openWatched, until } from './browser';
import { fromMenu, openMenu } from './fromMenu';
import { countsOf, picture, untilCounts } from './onPicture';
import { seriousFaults } from './seriousFaults';
import { servedApp } from './servedApp';

const WIDE = { viewport: { width: 1920, height: 1080 } };

const app = servedApp(WIDE);

const missingLines = (page: Page) => page.locator('#gaps [data-kind="missing"]');

describe('the desk, on the sample', () => {
  const visit = app.shared();
  afterEach(() => backToDesk(visit().page));

  it('opens in French with the four headings, gaps under each, and not a fault', async () => {
    const { page, faults } = visit();
    for (const heading of ['Témoins', 'Partenaires', 'Faire connaître', 'Liens']) {
      await page.getByRole('heading', { name: heading, exact: false }).first().waitFor();
    }
    expect(await missingLines(page).count()).toBeGreaterThan(3);
    expect(await faults()).toEqual([]);
  });

  it('writes the menu of the map, which opens from a heading, as it writes the others', async () => {
    const { page } = visit();
    const weightOf = async (menu: 'map' | 'look') => {
      await openMenu(page, menu);
      const item = page.locator('[popover]:popover-open button').first();
      const weight = await item.evaluate((one) => getComputedStyle(one).fontWeight);
      await page.keyboard.press('Escape');
      return weight;
    };
    expect(await weightOf('map')).toBe(await weightOf('look'));
  });

  it('closes a gap with the tie that fills it, and opens it again with Ctrl+Z', async () => {
    const { page, faults } = visit();
    const line = await closableGap(page);
    const sentence = (await line.textContent()) ?? '';
    await line.click();
    await page
      .getByRole('complementary')
      .getByRole('button', { name: /^Relier à/ })
      .first()
      .click();
    await missingLines(page).filter({ hasText: sentence }).waitFor({ state: 'detached' });
    await page.keyboard.press('Control+z');
    await missingLines(page).filter({ hasText: sentence }).waitFor();
    expect(await faults()).toEqual([]);
  });

  it('rules a gap out with its reason, and reopens it', async () => {
    const { page } = visit();
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
  });

  it('adds and ties an actor with one line, from the keyboard', async () => {
    const { page } = visit();
    const before = await countsOf(page);
    await page.keyboard.press('Control+k');
    await page.keyboard.type('Atelier du Test');
    await page.keyboard.press('Enter');
    await untilCounts(page, { actors: before.actors + 1 });
    await page.keyboard.press('Control+k');
    await page.keyboard.type('Café du Test – Atelier du Test');
    await page.keyboard.press('Enter');
    await untilCounts(page, { actors: before.actors + 2 });
    await page.getByRole('button', { name: /^Annuler.*Café du Test/ }).click();
    // With its tie, in one step.
    await untilCounts(page, { actors: before.actors + 1, ties: before.ties });
  });

  it('has nothing serious to reproach for accessibility, in both languages', async () => {
    const { page } = visit();
    expect(await seriousFaults(page)).toEqual([]);
    await fromMenu(page, 'map', 'English');
    await page.getByRole('heading', { name: 'Witnesses' }).waitFor();
    expect(await seriousFaults(page)).toEqual([]);
    await fromMenu(page, 'map', 'Français');
    await page.getByRole('heading', { name: 'Témoins' }).waitFor();
  });

  it('keeps the language that was chosen', async () => {
    const { page } = visit();
    await fromMenu(page, 'map', 'English');
    await page.getByRole('heading', { name: 'Witnesses' }).waitFor();
    await page.reload();
    await page.getByRole('heading', { name: 'Witnesses' }).waitFor();
  });

  it('puts actors where one double-clicks, and ties two by touching them', async () => {
    const { page, faults } = await app.openDrawn();
    await page.getByRole('button', { name: 'Commencer ma carte' }).click();
    await untilCounts(page, { actors: 0 });
    await page.getByText('Territoire d’exemple').waitFor({ state: 'detached' });
    // Whoever places actors by hand leaves the questions: the panel comes back beside the picture.
    await page.getByRole('button', { name: 'Plus tard' }).click();
    await page.locator('#gaps').waitFor();
    const map = (await page.getByRole('img', { name: /^Carte du réseau/ }).boundingBox())!;
    const places = [
      { x: map.x + map.width * 0.3, y: map.y + map.height * 0.4 },
      { x: map.x + map.width * 0.6, y: map.y + map.height * 0.6 },
    ];
    for (const [index, { x, y }] of places.entries()) {
      await page.mouse.dblclick(x, y);
      await page.getByPlaceholder('Nom du nouvel acteur').first().fill(`Acteur ${index}`);
      await page.keyboard.press('Enter');
      await untilCounts(page, { actors: index + 1 });
    }
    // They stand as they were put, the frame around both.
    await stops(page).focus();
    await page.keyboard.press('Home');
    const first = await placeOfCurrent(page);
    await page.keyboard.press('PageDown');
    const second = await placeOfCurrent(page);
    const [left, right] = first.x < second.x ? [first, second] : [second, first];
    expect(right.x - left.x).toBeGreaterThan(40);
    expect(right.y - left.y).toBeGreaterThan(10);
    await fromMenu(page, 'build', 'Relier deux acteurs');
    for (const { x, y } of [left, right]) await page.mouse.click(x, y);
    await page.getByRole('img', { name: /2\s+acteurs, 1\s+lien,/ }).waitFor();
    await page.getByText('Choisissez un premier acteur').waitFor();
    expect(await faults()).toEqual([]);
  });
});

describe('a map of one’s own', () => {
  it('is as it was after the browser was killed right after an edit said to be saved', async () => {
    const profile = await mkdtemp(join(tmpdir(), 'maillon-'));
    const first = await launchOnProfile(profile, WIDE);
    const { page } = await openWatched(first, app.url());
    await picture(page).waitFor();
    await page.getByRole('button', { name: 'Commencer ma carte' }).click();
    await untilCounts(page, { actors: 0 });
    await page.keyboard.press('Control+k');
    await page.keyboard.type('Témoin qui reste');
    await page.keyboard.press('Enter');
    // The map was said to be saved before, when it was empty.
    await untilCounts(page, { actors: 1 });
    await page.getByText('Enregistré dans ce navigateur').first().waitFor();
    await kill(first);

    const second = await launchOnProfile(profile, WIDE);
    const { page: again } = await openWatched(second, app.url());
    await untilCounts(again, { actors: 1 });
    await again.keyboard.press('Control+k');
    await again.keyboard.type('temoin qui');
    await again.getByRole('option', { name: /^Témoin qui reste/ }).waitFor();
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
