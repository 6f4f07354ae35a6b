import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { current, placeOfCurrent, stops } from './access/onStops';
import { drawnFrames, until, untilFocused } from './browser';
import { chooseFiles } from './chooseFiles';
import { picture, untilCounts } from './onPicture';
import { servedApp } from './servedApp';

/** The "+" beside an actor, dragged to where nobody is: it asks who is there, and ties them. */
const app = servedApp({ reducedMotion: 'reduce' });

const csv = (name: string, text: string) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
const FILES = [
  csv('acteurs.csv', 'Nom;Rôles\nLéa Morel;bénéficiaire\nBo Blanc;\nCy Brun;'),
  csv('liens.csv', 'De;À\nLéa Morel;Bo Blanc\nLéa Morel;Cy Brun'),
];

interface Spot {
  readonly x: number;
  readonly y: number;
}

async function openMap(page: Page): Promise<void> {
  await chooseFiles(page, FILES);
  await untilCounts(page, { actors: 3, ties: 2 });
}

/** Where an actor is on the page: the keyboard goes there by the name. */
async function placeOf(page: Page, name: string): Promise<Spot> {
  await stops(page).focus();
  await page.keyboard.press('Home');
  // The same actors, in their order around the circle.
  for (let at = 0; at < 20 && !(await current(page)).startsWith(name); at++) await page.keyboard.press('ArrowRight');
  expect(await current(page)).toMatch(new RegExp(`^${name}`));
  return placeOfCurrent(page);
}

type CyHost = HTMLElement & {
  readonly _cyreg: {
    readonly cy: {
      readonly getElementById: (id: string) => { readonly empty: () => boolean; readonly renderedPosition: () => Spot };
    };
  };
};

/** Where the "+" is on the page, which is painted and no element; null while there is none. */
const plus = (page: Page): Promise<Spot | null> =>
  picture(page).evaluate((box) => {
    const host = [...box.children].find((one): one is CyHost => '_cyreg' in one);
    const handle = host?._cyreg.cy.getElementById('handle');
    if (!host || !handle || handle.empty()) return null;
    const { left, top } = host.getBoundingClientRect();
    const { x, y } = handle.renderedPosition();
    return { x: left + x, y: top + y };
  });
const untilPlus = (page: Page) => until(async () => (await plus(page)) ?? false, 'the "+" is beside an actor');

/** Low in the picture, halfway to its left edge: nobody is there. */
async function emptySpot(page: Page): Promise<Spot> {
  const { x, y, width, height } = (await picture(page).boundingBox())!;
  return { x: Math.round(x + width / 4), y: Math.round(y + height - 60) };
}

/** Types who is there, and checks that they are: tied to whom the "+" was beside, chosen, and where it was let go. */
async function saysWho(page: Page, from: string, spot: Spot): Promise<void> {
  await untilFocused(page.getByRole('textbox', { name: 'Nom du nouvel acteur' }));
  await page.keyboard.type('Dan Vert');
  await page.keyboard.press('Enter');
  await untilCounts(page, { actors: 4, ties: 3 });
  await page.locator('#card').getByText('Dan Vert').first().waitFor();
  await page.locator('#card').getByText(from).first().waitFor();
  const there = await placeOf(page, 'Dan Vert');
  expect(Math.hypot(there.x - spot.x, there.y - spot.y)).toBeLessThan(40);
}

describe('the "+" beside an actor', () => {
  it('is dragged by mouse to where nobody is, and adds somebody there', async () => {
    const { page, faults } = await app.openDrawn({ viewport: { width: 1366, height: 768 } });
    await openMap(page);
    const cy = await placeOf(page, 'Cy Brun');
    await page.mouse.move(cy.x, cy.y);
    const from = await untilPlus(page);
    const spot = await emptySpot(page);
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move((from.x + spot.x) / 2, (from.y + spot.y) / 2, { steps: 4 });
    await page.mouse.move(spot.x, spot.y, { steps: 4 });
    await page.mouse.up();
    await saysWho(page, 'Cy Brun', spot);
    expect(await faults()).toEqual([]);
  });

  it('adds nobody when one changes one’s mind, and ties whom it is let go on', async () => {
    const { page, faults } = await app.openDrawn({ viewport: { width: 1366, height: 768 } });
    await openMap(page);
    const bo = await placeOf(page, 'Bo Blanc');
    const cy = await placeOf(page, 'Cy Brun');
    const spot = await emptySpot(page);
    const drag = async (to: Spot) => {
      await page.mouse.move(cy.x, cy.y);
      const from = await untilPlus(page);
      await page.mouse.move(from.x, from.y);
      await page.mouse.down();
      await page.mouse.move(to.x, to.y, { steps: 6 });
      await page.mouse.up();
    };
    await drag(spot);
    await untilFocused(page.getByRole('textbox', { name: 'Nom du nouvel acteur' }));
    await page.keyboard.press('Escape');
    await page.getByRole('textbox', { name: 'Nom du nouvel acteur' }).waitFor({ state: 'detached' });
    await drawnFrames(page);
    await untilCounts(page, { actors: 3, ties: 2 });
    await drag(bo);
    await untilCounts(page, { actors: 3, ties: 3 });
    expect(await faults()).toEqual([]);
  });

  it('is dragged by a finger, once who it is beside was tapped', async () => {
    const { context, page, faults } = await app.openDrawn({ viewport: { width: 1280, height: 800 }, hasTouch: true });
    await openMap(page);
    const session = await context.newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...touchPoints: Spot[]) =>
      session.send('Input.dispatchTouchEvent', { type, touchPoints });
    const cy = await placeOf(page, 'Cy Brun');
    await touch('touchStart', cy);
    await touch('touchEnd');
    await page.locator('#card').getByText('Cy Brun').first().waitFor();
    const from = await untilPlus(page);
    const spot = await emptySpot(page);
    await touch('touchStart', from);
    for (let step = 1; step <= 8; step++) {
      const along = (one: number, other: number) => one + ((other - one) * step) / 8;
      await touch('touchMove', { x: along(from.x, spot.x), y: along(from.y, spot.y) });
    }
    await touch('touchEnd');
    await saysWho(page, 'Cy Brun', spot);
    expect(await faults()).toEqual([]);
  });
});
