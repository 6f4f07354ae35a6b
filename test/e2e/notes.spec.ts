import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { fr } from '../../src/i18n/fr';
import { laterFr } from '../../src/i18n/laterFr';
import { inTurn } from '../runs';
import { current, placeOfCurrent } from './access/onStops';
import { until } from './browser';
import { DESK_AND_PHONE } from './deskAndPhone';
import { fromMenu } from './fromMenu';
import { untilStill } from './onPicture';
import { seriousFaults } from './seriousFaults';
import { servedApp } from './servedApp';

const app = servedApp({ reducedMotion: 'reduce' });

const TEXT = 'Zone blanche, le 12 juin';

/**
 * The Carte, once it is drawn and not only asked for: until then a place on the page is one of the circles, and what is pinned
 * there moves away. In the circles an actor comes last for the keyboard, in the Carte of the sample a gap.
 */
async function openCarte(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).click();
  await page.locator('#picture').focus();
  let last = '';
  await until(
    async () => {
      await page.keyboard.press('End');
      last = await current(page);
      return /^(?:Manque|Gap)/u.test(last);
    },
    () => `the Carte; the last stop is ${last}`,
  );
  await untilStill(page);
}

/** In the Carte, what is pinned comes last for the keyboard: until it is the note. */
async function goToNote(page: Page, note: string): Promise<void> {
  await page.locator('#picture').focus();
  let last = '';
  await until(
    async () => {
      await page.keyboard.press('End');
      last = await current(page);
      return last === note;
    },
    () => `${note}; the last stop is ${last}`,
  );
}

describe.each(inTurn(DESK_AND_PHONE, 0))('notes on the picture ($language)', ({ language, first, later, viewport }) => {
  const words = later.notes;
  const { undo, names } = first.commands;

  it('are pinned beside somebody, moved by keys and by hand, hidden, found again and taken off', async () => {
    const { page, faults } = await app.openDrawn({ viewport, view: { language } });
    await openCarte(page, first.desk.map.free);
    await fromMenu(page, 'build', first.look.search.commands.pinNote);
    const dialog = page.getByRole('dialog', { name: words.title });
    await dialog.getByLabel(words.text).fill(TEXT);
    await dialog.getByLabel(words.beside).selectOption({ label: 'Gwénola Piquet' });
    await dialog.getByLabel(words.arrow).check();
    expect(await seriousFaults(page, '[role=dialog]')).toEqual([]);
    await dialog.getByLabel(words.text).press('Enter');
    await dialog.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: undo('pinNote', TEXT) }).waitFor();
    await goToNote(page, first.access.note(TEXT));

    // The keyboard opens it, and its arrow keys move it.
    const before = await placeOfCurrent(page);
    await page.keyboard.press('Enter');
    await dialog.getByRole('button', { name: words.moves.right }).focus();
    for (const key of ['ArrowLeft', 'ArrowLeft', 'ArrowDown']) await page.keyboard.press(key);
    await page.getByRole('button', { name: undo('moveNote', TEXT) }).waitFor();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await goToNote(page, first.access.note(TEXT));
    const after = await placeOfCurrent(page);
    expect(after.x).toBeLessThan(before.x);
    expect(after.y).toBeGreaterThan(before.y);

    // Hidden, and said to be; found again by its words.
    await fromMenu(page, 'look', first.look.search.commands.notesShown);
    const chip = page.getByRole('button', { name: first.look.takeOff(first.look.notesHidden) });
    if (viewport.width > 1100) await chip.waitFor();
    await page.locator('#picture').focus();
    await page.keyboard.press('End');
    expect(await current(page)).not.toBe(first.access.note(TEXT));
    await page.keyboard.press('Control+k');
    await page.keyboard.type('12 juin');
    await page.getByRole('option', { name: TEXT }).click();
    await dialog.getByRole('button', { name: words.remove }).click();
    await page.getByRole('button', { name: undo('removeNotes', TEXT) }).waitFor();
    await page.keyboard.press('Control+z');
    await page.getByRole('button', { name: undo('moveNote', TEXT) }).waitFor();
    await goToNote(page, first.access.note(TEXT));
    expect(names.removeNotes).not.toBe('');
    expect(await faults()).toEqual([]);
    await page.context().close();
  });
});

describe('a note under the pointer', () => {
  it('is taken along, and its menu is its own', async () => {
    const { page, context, faults } = await app.openDrawn({
      viewport: { width: 1366, height: 768 },
      view: { language: 'fr' },
    });
    const { undo } = fr.commands;
    await openCarte(page, fr.desk.map.free);
    await fromMenu(page, 'build', fr.look.search.commands.pinNote);
    const dialog = page.getByRole('dialog', { name: laterFr.notes.title });
    await dialog.getByLabel(laterFr.notes.text).fill(TEXT);
    await dialog.getByLabel(laterFr.notes.text).press('Enter');
    await dialog.waitFor({ state: 'detached' });
    await goToNote(page, fr.access.note(TEXT));
    const { x, y } = await placeOfCurrent(page);
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 40, y + 30, { steps: 4 });
    await page.mouse.up();
    await page.getByRole('button', { name: undo('moveNote', TEXT) }).waitFor();
    await goToNote(page, fr.access.note(TEXT));
    const moved = await placeOfCurrent(page);
    expect(Math.round(moved.x - x)).toBe(40);
    expect(Math.round(moved.y - y)).toBe(30);
    expect(await current(page)).toBe(fr.access.note(TEXT));

    await page.mouse.click(moved.x, moved.y, { button: 'right' });
    await page.getByRole('menu', { name: laterFr.notes.menu }).waitFor();
    await page.getByRole('menuitem', { name: laterFr.notes.remove }).click();
    await page.getByRole('button', { name: undo('removeNotes', TEXT) }).waitFor();
    expect(await faults()).toEqual([]);
    await context.close();
  });
});

interface Spot {
  readonly x: number;
  readonly y: number;
}

async function fingerDrag(page: Page, from: Spot, to: Spot): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...touchPoints: Spot[]) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints });
  await touch('touchStart', from);
  for (let step = 1; step <= 8; step += 1) {
    const along = (one: number, other: number) => one + ((other - one) * step) / 8;
    await touch('touchMove', { x: along(from.x, to.x), y: along(from.y, to.y) });
  }
  await touch('touchEnd');
}

describe('the arrow of a note about a place', () => {
  it('is aimed anew by hand, by a finger and by keys, each one step to undo', async () => {
    const { page, context, faults } = await app.openDrawn({
      viewport: { width: 1366, height: 768 },
      hasTouch: true,
      view: { language: 'fr' },
    });
    const { undo } = fr.commands;
    const words = laterFr.notes;
    const dialog = page.getByRole('dialog', { name: words.title });
    await openCarte(page, fr.desk.map.free);
    const picture = await page.locator('#picture').boundingBox();
    if (!picture) throw new Error('no picture');
    // A corner where nobody stands.
    const end = { x: picture.x + 90, y: picture.y + picture.height - 150 };
    await page.mouse.click(end.x, end.y, { button: 'right' });
    await page.getByRole('menuitem', { name: words.pinHere }).click();
    await dialog.getByLabel(words.text).fill(TEXT);
    await dialog.getByLabel(words.arrow).check();
    await dialog.getByLabel(words.text).press('Enter');
    await dialog.waitFor({ state: 'detached' });
    // What draws notes is loaded with the first of them: until it is there, a hand at that place takes the whole picture along.
    await goToNote(page, fr.access.note(TEXT));
    await untilStill(page);

    await page.mouse.move(end.x, end.y);
    await page.mouse.down();
    await page.mouse.move(end.x + 60, end.y + 30, { steps: 4 });
    await page.mouse.up();
    await page.getByRole('button', { name: undo('aimNote', TEXT) }).waitFor();
    // It ends there now: a press on its end is one on the note.
    await page.mouse.click(end.x + 60, end.y + 30);
    await dialog.waitFor();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await page.keyboard.press('Control+z');
    await page.getByRole('button', { name: undo('pinNote', TEXT) }).waitFor();

    await fingerDrag(page, end, { x: end.x + 40, y: end.y + 40 });
    await page.getByRole('button', { name: undo('aimNote', TEXT) }).waitFor();
    await page.mouse.click(end.x + 40, end.y + 40);
    await dialog.waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+z');
    await page.getByRole('button', { name: undo('pinNote', TEXT) }).waitFor();

    await page.mouse.click(end.x, end.y);
    const aims = dialog.getByRole('group', { name: words.aim });
    await aims.getByRole('button', { name: words.moves.right }).focus();
    for (let i = 0; i < 4; i += 1) await page.keyboard.press('ArrowRight');
    await page.getByRole('button', { name: undo('aimNote', TEXT) }).waitFor();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await page.mouse.click(end.x + 48, end.y);
    await dialog.waitFor();
    expect(await seriousFaults(page, '[role=dialog]')).toEqual([]);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+z');
    await page.getByRole('button', { name: undo('pinNote', TEXT) }).waitFor();
    expect(await faults()).toEqual([]);
    await context.close();
  });
});
