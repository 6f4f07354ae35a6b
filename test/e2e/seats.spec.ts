import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeNative } from '../../src/formats/native/write';
import { discussionFr } from '../../src/i18n/discussion/fr';
import { THEMES } from '../../src/picture/marks/theme';
import { aMap } from '../helpers/documents';
import { current, placeOfCurrent, stops } from './access/onStops';
import { drawnFrames, until, untilFocused } from './browser';
import { chooseFiles } from './chooseFiles';
import { fromMenu } from './fromMenu';
import { picture, untilCounts } from './onPicture';
import { servedApp } from './servedApp';

const app = servedApp({ viewport: { width: 1920, height: 1080 }, reducedMotion: 'reduce' });

let folder: string;
let file: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'seats-'));
  file = join(folder, 'places.maillon.json');
  const map = aMap(
    {
      lea: { name: 'Léa Morel', themes: ['mobilité'], territory: 'Vallon', publics: ['jeunes'] },
      bo: { name: 'Bo Blanc', territory: 'Vallon' },
      cy: { name: 'Cy Brun', territory: 'Vallon', themes: ['mobilité'], asked: 'all' },
    },
    ['lea-bo', 'lea-cy'],
  );
  await writeFile(file, writeNative({ ...map, info: { ...map.info, title: 'Les places de Léa' } }));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const seat = (page: Page) => page.getByRole('dialog', { name: /^Place vide/ });

async function openMap(page: Page): Promise<void> {
  await chooseFiles(page, file);
  await page.getByRole('button', { name: /Les places de Léa/ }).waitFor();
  await untilCounts(page, { actors: 3, ties: 2 });
}

/** The keyboard goes to the seat of that question; gives where it is on the page. */
async function goToSeat(page: Page, question: RegExp): Promise<{ x: number; y: number }> {
  await stops(page).focus();
  const met = new Set<string>();
  while (!question.test(await current(page))) {
    const here = await current(page);
    await page.keyboard.press(met.has(here) ? 'ArrowUp' : 'ArrowRight');
    if (met.has(here) && met.has(await current(page))) throw new Error(`no seat: ${[...met].join(' | ')}`);
    met.add(here);
  }
  return placeOfCurrent(page);
}

/** In front of a room, the window of the one seat that is left, and so painted, once Rose Petit sits in the other. */
async function projectLastSeat(page: Page): Promise<void> {
  await openMap(page);
  await goToSeat(page, /Qui témoigne/);
  await page.keyboard.press('Enter');
  await seat(page).waitFor();
  await page.keyboard.type('Rose Petit');
  await page.keyboard.press('Enter');
  await page.getByRole('status').getByText(NEWS).waitFor();
  await page.getByRole('button', { name: 'Projeter', exact: true }).click();
  await page.locator('main h1[class*="question"]').waitFor();
  await openSeatPainted(page);
}

async function openSeatPainted(page: Page): Promise<void> {
  let before = '';
  const at = await until(async () => {
    const place = await seatPainted(page);
    const isStill = JSON.stringify(place) === before;
    before = JSON.stringify(place);
    return place !== null && isStill && place;
  }, 'a seat is drawn and stays where it is');
  await page.mouse.click(at.x, at.y);
  await seat(page).waitFor();
}

/** The mark of an empty seat has a ground of its own: the middle of what is painted in it, in CSS pixels of the page. */
async function seatPainted(page: Page): Promise<{ x: number; y: number } | null> {
  return page.evaluate(() => {
    for (const canvas of document.querySelectorAll('canvas')) {
      if (canvas.width === 0) continue;
      const copy = new OffscreenCanvas(canvas.width, canvas.height).getContext('2d', { willReadFrequently: true })!;
      copy.drawImage(canvas, 0, 0);
      const { data } = copy.getImageData(0, 0, canvas.width, canvas.height);
      let [count, sumX, sumY] = [0, 0, 0];
      for (let i = 0; i < data.length; i += 4) {
        if (data[i] !== 255 || data[i + 1] !== 246 || data[i + 2] !== 244 || data[i + 3] !== 255) continue;
        count++;
        sumX += (i / 4) % canvas.width;
        sumY += Math.floor(i / 4 / canvas.width);
      }
      if (count < 200) continue;
      const { left, top, width } = canvas.getBoundingClientRect();
      const scale = width / canvas.width;
      return { x: left + (sumX / count) * scale, y: top + (sumY / count) * scale };
    }
    return null;
  });
}

/** Whether the ground of a half filled seat is anywhere on the picture. */
async function isHalfPainted(page: Page): Promise<boolean> {
  const half = [1, 3, 5].map((at) => Number.parseInt(THEMES.desk.absenceHalf.slice(at, at + 2), 16));
  return page.evaluate(([red, green, blue]) => {
    let count = 0;
    for (const canvas of document.querySelectorAll('canvas')) {
      if (canvas.width === 0) continue;
      const copy = new OffscreenCanvas(canvas.width, canvas.height).getContext('2d', { willReadFrequently: true })!;
      copy.drawImage(canvas, 0, 0);
      const { data } = copy.getImageData(0, 0, canvas.width, canvas.height);
      for (let i = 0; i < data.length; i += 4)
        if (data[i] === red && data[i + 1] === green && data[i + 2] === blue) count++;
    }
    return count > 100;
  }, half);
}

const NEWS = /^Rose Petit peut témoigner et pourrait devenir partenaire sur «\s?mobilité\s?»\. Reste\s: un relais\.$/;

describe('an empty seat', () => {
  it('is filled in place by pointer: a tap, a name, Enter; the band says what it changed, one undo takes it back', async () => {
    const { page, faults } = await app.onSample();
    await openMap(page);
    await page.getByText(/^3\splaces vides$/).waitFor();
    const { x, y } = await goToSeat(page, /Qui témoigne/);
    await page.mouse.click(x, y);
    await seat(page).waitFor();
    // Who could fill it is offered first, and through whom.
    expect(await seat(page).getByRole('listbox', { name: 'Qui' }).getByRole('option').allInnerTexts()).toEqual([
      expect.stringMatching(/^Cy Brun\s+sans intermédiaire$/),
    ]);
    await seat(page).getByLabel('connue de').selectOption('Bo Blanc');
    await seat(page).getByRole('combobox', { name: 'Qui' }).fill('Rose Petit');
    await page.keyboard.press('Enter');
    await untilCounts(page, { actors: 4, ties: 3 });
    await page.getByRole('status').getByText(NEWS).waitFor();
    expect(await seat(page).count()).toBe(0);
    await page.getByText(/^1\splace vide, 2 remplies aujourd’hui$/).waitFor();
    // What she raises about herself is asked quietly, never as another seat.
    await page.getByRole('button', { name: /^À interroger/ }).click();
    await page.getByRole('button', { name: /Rose Petit\s: qui demande son accord/ }).waitFor();
    await page.keyboard.press('Control+z');
    await untilCounts(page, { actors: 3, ties: 2 });
    await page.getByText(/^3\splaces vides$/).waitFor();
    expect(await faults()).toEqual([]);
  });

  it('on a telephone is said to be filled in full, however many lines that takes', async () => {
    const { page } = await app.onSample({ viewport: { width: 390, height: 844 }, hasTouch: true });
    await chooseFiles(page, file);
    await untilCounts(page, { actors: 3, ties: 2 });
    await goToSeat(page, /Qui témoigne/);
    await page.keyboard.press('Enter');
    await seat(page).waitFor();
    await page.keyboard.type('Rose-Aliénor de Montgolfier-Petit');
    await page.keyboard.press('Enter');
    const said = page.getByRole('status').getByText(/^Rose-Aliénor de Montgolfier-Petit/);
    await said.waitFor();
    const cut = await said.evaluate((one) => {
      const words = document.createRange();
      words.selectNodeContents(one);
      const [text, box] = [words.getBoundingClientRect(), one.getBoundingClientRect()];
      return { over: one.scrollHeight - one.clientHeight, above: box.top - text.top, below: text.bottom - innerHeight };
    });
    for (const by of Object.values(cut)) expect(by).toBeLessThanOrEqual(0);
  });

  it('goes on by a means from its own window, and is half filled until it is taken back', async () => {
    const { page, faults } = await app.onSample();
    await openMap(page);
    await goToSeat(page, /Qui témoigne/);
    await page.keyboard.press('Enter');
    await seat(page)
      .getByRole('button', { name: /^Comment\s\?$/ })
      .click();
    await seat(page).locator('[data-way=call]').click();
    await seat(page).getByRole('button', { name: 'Noter' }).click();
    await seat(page).getByText('Appel à Cy Brun prévu').waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => seat(page).count()).toBe(0);
    await page.getByRole('list', { name: 'Légende' }).getByText('en cours').waitFor();
    await until(() => isHalfPainted(page), 'its lower half is filled');
    await goToSeat(page, /Qui témoigne.*Une démarche est en cours/);
    await page.keyboard.press('Control+z');
    await until(async () => !(await current(page)).includes('en cours'), 'nothing is under way any more');
    await until(async () => !(await isHalfPainted(page)), 'it is empty again');
    // From its card, while it stands out.
    await page
      .locator('#gaps')
      .getByRole('button', { name: /témoigner sur/ })
      .click();
    await page.locator('#finding-title').waitFor();
    await page.getByRole('button', { name: /^Comment\s\?$/ }).click();
    await page.locator('[data-way=call]').click();
    await page.getByRole('button', { name: 'Noter' }).click();
    await page.getByText('Appel à Cy Brun prévu').waitFor();
    await until(() => isHalfPainted(page), 'its lower half is filled while it is looked at');
    expect(await faults()).toEqual([]);
  });

  it('is filled by keyboard, from the picture, and the keyboard is back there', async () => {
    const { page, faults } = await app.onSample();
    await openMap(page);
    await goToSeat(page, /Un relais/);
    await page.keyboard.press('Enter');
    await seat(page).waitFor();
    // What is typed is no shortcut: "p" would project, "?" would help.
    await page.keyboard.type('p?');
    await expect.poll(() => seat(page).getByRole('combobox', { name: 'Qui' }).inputValue()).toBe('p?');
    await page.keyboard.press('Escape');
    await expect.poll(() => seat(page).count()).toBe(0);
    await until(
      () => stops(page).evaluate((list) => list === document.activeElement),
      'the keyboard is in the picture',
    );
    await page.keyboard.press('Enter');
    await seat(page).waitFor();
    await page.keyboard.type('bo blanc');
    await page.keyboard.press('Enter');
    // Somebody of the map sits down, tied already: nobody is added, and nothing else is drawn.
    await page
      .getByRole('status')
      .getByText(/^Bo Blanc peut faire connaître l’action\. Restent\s: un témoin et un·e partenaire\.$/)
      .waitFor();
    await untilCounts(page, { actors: 3, ties: 2 });
    await until(
      () => stops(page).evaluate((list) => list === document.activeElement),
      'the keyboard is in the picture',
    );
    expect(await faults()).toEqual([]);
  });

  it('that had no room is in a list, where the ring of the keyboard lies over no words', async () => {
    const { page } = await app.onSample({ viewport: { width: 1280, height: 640 } });
    await goToSeat(page, /autres places vides/);
    await page.keyboard.press('Enter');
    const more = page.getByRole('dialog', { name: /autres places vides/ });
    await more.getByRole('button').nth(1).waitFor();
    const boxes = await more
      .locator('p, button')
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().toJSON() as DOMRect));
    const ring = await more
      .getByRole('button')
      .first()
      .evaluate((button) => {
        const { outlineOffset, outlineWidth } = getComputedStyle(button);
        return Number.parseFloat(outlineOffset) + Number.parseFloat(outlineWidth);
      });
    expect(ring).toBeGreaterThan(0);
    boxes.slice(1).forEach(({ top }, i) => {
      expect(top - (boxes[i]?.bottom ?? 0)).toBeGreaterThan(ring);
    });
  });

  it('is filled in front of a room by a tap, a name and Enter', async () => {
    const { page, faults } = await app.onSample();
    await projectLastSeat(page);
    await page.keyboard.type('Nour Radio');
    await page.keyboard.press('Enter');
    await page
      .locator('[class*="said"]')
      .getByText(/^Nour Radio peut faire connaître l’action\. Plus aucune place vide\.$/)
      .waitFor();
    expect(await seat(page).count()).toBe(0);
    expect(await faults()).toEqual([]);
  });
});

describe('a means, in front of a room', () => {
  it('is noted from the seat on the map itself, without a way to the page of the officer', async () => {
    const { page, faults } = await app.openDrawn();
    await projectLastSeat(page);
    const how = seat(page).getByRole('button', { name: /^Comment( encore)?\s\?$/ });
    await how.click();
    await seat(page).locator('[data-way]').first().click();
    await seat(page).getByRole('button', { name: 'Noter' }).click();
    await seat(page).locator('[data-under-way]').waitFor();
    // The keyboard goes on from where it was, and not from the field of the seat.
    await untilFocused(how);
    expect(await page.getByRole('button', { name: 'Voir ce qui est à faire' }).count()).toBe(0);
    await seat(page).getByRole('button', { name: discussionFr.followUp }).click();
    await seat(page).getByLabel(discussionFr.due).waitFor();
    await seat(page)
      .getByRole('button', { name: new RegExp(`${discussionFr.turn}$`) })
      .click();
    await page.keyboard.type('Bo Blanc');
    await page
      .getByRole('listbox')
      .getByRole('option', { name: /Bo Blanc/ })
      .waitFor();
    await page.keyboard.press('Enter');
    await seat(page).getByRole('list', { name: discussionFr.turn }).getByText('Bo Blanc').waitFor();
    await page.keyboard.press('Escape');
    // Behind pseudonyms nobody could say whom it is with, and nobody reads whose turn it is or plans it anew.
    await page.getByRole('button', { name: 'Masquer les noms' }).click();
    await openSeatPainted(page);
    expect(await seat(page).getByText('Comment').count()).toBe(0);
    for (const words of [discussionFr.turn, discussionFr.followUp])
      expect(await seat(page).getByText(words).count(), words).toBe(0);
    expect(await page.locator('body').innerHTML()).not.toContain('Bo Blanc');
    await page.keyboard.press('Escape');
    await expect.poll(() => seat(page).count()).toBe(0);
    await page.keyboard.press('Escape');
    await fromMenu(page, 'look', 'À faire');
    await page
      .getByRole('dialog')
      .getByText(/Un relais/)
      .first()
      .waitFor();
    expect(await faults()).toEqual([]);
  });
});

describe('the second window of the room', () => {
  it('reads what the seat asks while its field is open at the desk, and nothing of what is typed', async () => {
    const { page, faults } = await app.onSample();
    await openMap(page);
    const opening = page.context().waitForEvent('page');
    await fromMenu(page, 'share', 'Ouvrir une fenêtre pour la salle');
    const second = await opening;
    await second.getByRole('img').waitFor();
    const band = second.locator('[class*="said"]');
    const brief = await until(async () => (await band.textContent()) || false, 'the band says something');
    await goToSeat(page, /Qui témoigne/);
    await page.keyboard.press('Enter');
    await seat(page).waitFor();
    await band.getByText(/^Qui pourrait témoigner .*Léa Morel.*\?$/).waitFor();
    await page.keyboard.type('Rose Petit');
    await seat(page).getByRole('option', { name: 'Ajouter Rose Petit' }).waitFor();
    await drawnFrames(second);
    expect(await second.getByRole('dialog').count()).toBe(0);
    expect(await second.getByRole('textbox').or(second.getByRole('combobox')).count()).toBe(0);
    expect(await second.content()).not.toContain('Rose');
    await page.keyboard.press('Escape');
    await band.getByText(brief, { exact: true }).waitFor();
    await page.keyboard.press('Enter');
    await seat(page).waitFor();
    await page.keyboard.type('Rose Petit');
    await page.keyboard.press('Enter');
    await band.getByText(NEWS).waitFor();
    expect(await faults()).toEqual([]);
  });
});

describe('adding somebody', () => {
  it('rings the newcomer for a second, opens their card, and makes nobody recede', async () => {
    const { page, faults } = await app.onSample();
    await openMap(page);
    const before = await quietOf(page);
    await page.keyboard.press('Control+k');
    await page.keyboard.type('Dan Vert – Léa Morel');
    const ring = animationOfRing(page);
    await page.keyboard.press('Enter');
    expect(await ring).toBe('none');
    await page.getByRole('complementary').getByText('Dan Vert').first().waitFor();
    await page.locator('[data-newcomer]').waitFor({ state: 'detached' });
    const added = await quietOf(page);
    let seen = 0;
    expect(added).toBeLessThan(before * 1.6);
    // Choosing somebody is another thing: then the others do.
    await stops(page).focus();
    await page.keyboard.type('bo');
    await page.keyboard.press('Enter');
    await until(
      async () => {
        seen = await quietOf(page);
        return seen > added * 1.5;
      },
      () => `the others recede: ${before}, ${added}, ${seen}`,
      15_000,
    );
    expect(await faults()).toEqual([]);
  });
});

/** Of the ring that will be drawn, as soon as it is: it lasts a second, which a question from outside may miss. */
function animationOfRing(page: Page): Promise<string> {
  return page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        new MutationObserver((_, observer) => {
          const ring = document.querySelector('[data-newcomer]');
          if (!ring) return;
          observer.disconnect();
          resolve(getComputedStyle(ring).animationName);
        }).observe(document.body, { childList: true, subtree: true });
      }),
  );
}

/** Pixels in the quiet ink of captions, and of names that recede. */
async function quietOf(page: Page): Promise<number> {
  return picture(page).evaluate((box) => {
    let count = 0;
    for (const canvas of box.querySelectorAll('canvas')) {
      if (canvas.width === 0) continue;
      const copy = new OffscreenCanvas(canvas.width, canvas.height).getContext('2d', { willReadFrequently: true })!;
      copy.drawImage(canvas, 0, 0);
      const { data } = copy.getImageData(0, 0, canvas.width, canvas.height);
      for (let i = 0; i < data.length; i += 4)
        if (data[i] === 92 && data[i + 1] === 100 && data[i + 2] === 112 && data[i + 3] === 255) count++;
    }
    return count;
  });
}
