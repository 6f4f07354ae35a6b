import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { newActor } from '../../src/domain/actor';
import { type ActorId, type TieId } from '../../src/domain/brand';
import { emptyDocument, type MapDocument } from '../../src/domain/mapDocument';
import { newTie } from '../../src/domain/tie';
import { writeNative } from '../../src/formats/native/write';
import { backToDesk } from './backToDesk';
import { drawnFrames, openWatched, until, untilFocused, untilKeptOffline } from './browser';
import { chooseFiles } from './chooseFiles';
import { fromMenu } from './fromMenu';
import { untilCounts } from './onPicture';
import { seriousFaults } from './seriousFaults';
import { servedApp } from './servedApp';

/** What must never be in front of a room, each in a string that nothing else holds. */
const PRIVATE = {
  notes: 'zqnotes brouillée avec la mairie',
  email: 'zqcourriel@exemple.test',
  phone: '06 99 88 77 66',
  attitude: 'zqréticence',
  confidential: 'zqsecret entretien',
};
const NAMES = ['Ludivine Marsanne', 'Gaspard Torrelin', 'Ombeline Fauquet'];
const SECRET_END = 'Ateliers Zqcachés';

const app = servedApp({ viewport: { width: 1920, height: 1080 }, reducedMotion: 'reduce', before: watchPage });

let folder: string;
let file: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'room-'));
  file = join(folder, 'salle.maillon.json');
  await writeFile(file, writeNative(plantedMap()));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Three persons and some structures, one person with private notes, one tie said in confidence. */
function plantedMap(): MapDocument {
  const persons = NAMES.map((name, index) => ({
    ...newActor(`p${index}` as ActorId, name, 'person'),
    profile: 'elected',
    roles: index === 1 ? [{ role: 'witness' as const }] : [],
  }));
  const structures = ['CUMA des Essarts', 'Foyer rural', 'Maison Ombeline Fauquet', SECRET_END].map((name, index) =>
    newActor(`s${index}` as ActorId, name),
  );
  const ties = ['p0-p1', 'p0-s0', 's0-s1', 'p1-p2', 'p2-s2'].map((ends, index) => {
    const [a, b] = ends.split('-') as [ActorId, ActorId];
    return newTie(`t${index}` as TieId, a, b);
  });
  const secret = {
    ...newTie('secret' as TieId, 'p0' as ActorId, 's3' as ActorId),
    confidential: true,
    saidBy: PRIVATE.confidential,
  };
  const { confidential: _confidential, ...notes } = PRIVATE;
  const map = emptyDocument('La carte de Ludivine Marsanne');
  return {
    ...map,
    info: { ...map.info, beneficiary: 'p0' as ActorId, question: 'Qui manque autour de Ludivine ?' },
    actors: new Map([...persons, ...structures].map((actor) => [actor.id, actor])),
    privates: new Map([['p1' as ActorId, notes]]),
    ties: new Map([...ties, secret].map((tie) => [tie.id, tie])),
  };
}

async function openMap(page: Page, path: string): Promise<void> {
  await chooseFiles(page, path);
  await page.getByRole('button', { name: /La carte de Ludivine/ }).waitFor();
}

/** All that this page says to others or opens is noted. */
async function watchPage(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    const told: string[] = [];
    const opened: string[] = [];
    Object.assign(globalThis, { told, opened });
    const post = Reflect.get(BroadcastChannel.prototype, 'postMessage') as (message: unknown) => void;
    BroadcastChannel.prototype.postMessage = function (message: unknown) {
      if (this.name.startsWith('room:')) told.push(JSON.stringify(message));
      post.call(this, message);
    };
    const note = (owner: object, name: string) => {
      const before = Reflect.get(owner, name) as (...args: unknown[]) => unknown;
      Reflect.set(owner, name, function (this: unknown, ...args: unknown[]) {
        opened.push(name);
        return before.apply(this, args);
      });
    };
    note(IDBFactory.prototype, 'open');
    if (globalThis.LockManager) note(LockManager.prototype, 'request');
    if (globalThis.StorageManager) note(StorageManager.prototype, 'getDirectory');
  });
}

const toldBy = (page: Page) => page.evaluate(() => (globalThis as unknown as { told: string[] }).told.join('\n'));
/** Where each actor was last said to be, in CSS pixels of the room. */
async function placesTold(page: Page): Promise<Map<string, readonly [number, number]>> {
  const scenes = (await toldBy(page)).split('\n').filter((one) => one.startsWith('{"kind":"scene"'));
  const { scene } = JSON.parse(scenes.at(-1) ?? '{"scene":{"actors":[]}}') as {
    scene: { actors: readonly { id: string; at: { x: number; y: number } }[] };
  };
  return new Map(scene.actors.map(({ id, at }) => [id, [at.x, at.y]]));
}

/** The actors around the centre in the order of their angles, from the one with the smallest id. */
function orderAround(places: ReadonlyMap<string, readonly [number, number]>): string[] {
  const around = [...places].filter(([, [x, y]]) => Math.hypot(x, y) >= 1);
  const ids = around.toSorted(([, a], [, b]) => Math.atan2(a[1], a[0]) - Math.atan2(b[1], b[0])).map(([id]) => id);
  const first = ids.indexOf(ids.toSorted()[0] ?? '');
  return [...ids.slice(first), ...ids.slice(0, first)];
}

/** How many who are only tried are on the last picture that was told. */
async function drawnTrials(page: Page): Promise<number> {
  const scenes = (await toldBy(page)).split('\n').filter((one) => one.startsWith('{"kind":"scene"'));
  const { scene } = JSON.parse(scenes.at(-1) ?? '{"scene":{"trial":{"actors":[]}}}') as {
    scene: { trial: { actors: readonly unknown[] } };
  };
  return scene.trial.actors.length;
}

const openedBy = (page: Page) => page.evaluate(() => (globalThis as unknown as { opened: string[] }).opened);
const htmlOf = (page: Page) => page.evaluate(() => `${document.title} ${document.documentElement.outerHTML}`);
const STEP = /^\d+\s\/\s\d+$/;
const stepOf = (page: Page) => page.getByText(STEP).textContent();

async function project(page: Page): Promise<void> {
  await page.keyboard.press('p');
  await page.locator('main h1[class*="question"]').waitFor();
}

async function openRoom(page: Page): Promise<Page> {
  const opening = page.context().waitForEvent('page');
  await fromMenu(page, 'share', 'Ouvrir une fenêtre pour la salle');
  const room = await opening;
  await room.getByRole('img').waitFor();
  return room;
}

/** Goes through the whole story, and gives what was in the page at each step. */
async function walked(page: Page, look: Page = page): Promise<string[]> {
  const isTold = async () => (await look.getByText(STEP).count()) > 0;
  if (await isTold()) await page.keyboard.press('Home');
  const seen = [await htmlOf(look)];
  for (let step = 1, last = 1; step <= last; step++) {
    if (step > 1 || !(await isTold())) await page.keyboard.press('PageDown');
    const place = look.getByText(new RegExp(`^${step}\\s/\\s\\d+$`));
    await place.waitFor();
    last = Number(/\d+$/.exec((await place.textContent()) ?? '')?.[0]);
    await drawnFrames(look);
    seen.push(await htmlOf(look));
  }
  return seen;
}

function expectNothingOf(words: readonly string[], seen: readonly string[]): void {
  expect(words.filter((word) => seen.some((one) => one.includes(word)))).toEqual([]);
}

describe('projection', () => {
  describe('of the sample', () => {
    const visit = app.shared();
    afterEach(() => backToDesk(visit().page));

    it('says on the hidden screen how to show it again, and does so at B, Escape or a click', async () => {
      const { page, faults } = visit();
      await project(page);
      const question = page.locator('main h1[class*="question"]');
      const wayBack = page.getByText('B ou Échap\u00A0: revenir', { exact: true });
      for (const shown of [
        () => page.keyboard.press('b'),
        () => page.keyboard.press('Escape'),
        () => page.mouse.click(400, 300),
      ]) {
        await page.keyboard.press('b');
        await wayBack.waitFor();
        expect(await question.count()).toBe(0);
        await shown();
        await question.waitFor();
        expect(await wayBack.count()).toBe(0);
      }
      expect(await faults()).toEqual([]);
    });

    it('shows the question, the picture, the legend and the sentence, and gives the desk back as it was', async () => {
      const { page, faults } = visit();
      await page.getByRole('button', { name: 'Carte', exact: true }).click();
      await project(page);
      await page.getByRole('heading', { level: 1, name: /^Qui manque/ }).waitFor();
      expect(await page.getByRole('banner').getByRole('textbox').count()).toBe(0);
      expect(await page.getByRole('complementary').count()).toBe(0);
      await page.keyboard.press('ArrowRight');
      await expect.poll(() => stepOf(page)).toMatch(/^1\s\/\s8$/);
      await page.keyboard.press('End');
      await expect.poll(() => stepOf(page)).toMatch(/^8\s\/\s8$/);
      await page.keyboard.press('PageUp');
      await expect.poll(() => stepOf(page)).toMatch(/^7\s\/\s8$/);
      await page.keyboard.press('Escape');
      await page.getByRole('heading', { name: 'Témoins' }).waitFor();
      expect(await page.getByRole('button', { name: 'Carte', exact: true }).getAttribute('aria-pressed')).toBe('true');
      expect(await faults()).toEqual([]);
    });

    it('gives the focus to the button that opens it, where letters stay what they were', async () => {
      const { page } = visit();
      const button = page.getByRole('button', { name: 'Projeter', exact: true });
      const shown = page.locator('main h1[class*="question"]');
      await button.focus();
      await page.keyboard.press('Enter');
      await shown.waitFor();
      await page.keyboard.press('Escape');
      await untilFocused(button);
      await button.blur();
      await page.keyboard.press('p');
      await shown.waitFor();
      await page.keyboard.press('Escape');
      await untilFocused(button);
      await page.keyboard.press('p');
      await shown.waitFor();
      await page.keyboard.press('Escape');
      await untilFocused(button);
    });

    it('writes nothing smaller than 24 pixels in the band, at three sizes of screen, and cuts none of it', async () => {
      const { page } = visit();
      const before = page.viewportSize()!;
      await project(page);
      for (const size of [
        { width: 1920, height: 1080 },
        { width: 1280, height: 720 },
        { width: 1024, height: 768 },
      ]) {
        await page.setViewportSize(size);
        await page.keyboard.press('Home');
        for (let step = 0; step < 8; step++) {
          const band = await page.locator('[class*="said"] p').evaluate((element) => ({
            size: Number.parseFloat(getComputedStyle(element).fontSize),
            bottom: element.getBoundingClientRect().bottom,
            top:
              element.getBoundingClientRect().top -
              (element.closest('[class*="band"]')?.getBoundingClientRect().top ?? 0),
          }));
          expect(band.size).toBeGreaterThanOrEqual(24);
          expect(band.bottom).toBeLessThanOrEqual(size.height);
          expect(band.top).toBeGreaterThanOrEqual(0);
          await page.keyboard.press('ArrowRight');
        }
      }
      await page.setViewportSize(before);
    });

    it('hides everything on B, and any key brings it back', async () => {
      const { page } = visit();
      await project(page);
      await page.keyboard.press('ArrowRight');
      const title = await page.getByRole('heading', { level: 1 }).textContent();
      await page.keyboard.press('b');
      // Nothing of the map: only how to come back.
      expect((await page.locator('main').innerText()).trim()).toBe('B ou Échap\u00A0: revenir');
      expect(await page.getByRole('img').count()).toBe(0);
      await page.keyboard.press('x');
      await expect.poll(() => page.getByRole('heading', { level: 1 }).textContent()).toBe(title);
      expect(await stepOf(page)).toMatch(/^1/);
    });

    it('asks what holds without whoever leads, by one button, and gives the desk back as it was', async () => {
      const { page } = visit();
      await project(page);
      const band = () => page.locator('main').innerText();
      expect(await band()).toMatch(/48\sacteurs/);
      const without = page.getByRole('toolbar').getByRole('button', { name: 'Sans moi' });
      await without.focus();
      await page.keyboard.press('Enter');
      await until(async () => /47\sacteurs/.test(await band()), 'one actor fewer');
      expect(await without.getAttribute('aria-pressed')).toBe('true');
      expect(await band()).toContain('Masqués\u00A0: Moi');
      await page.keyboard.press('Enter');
      await until(async () => /48\sacteurs/.test(await band()), 'everybody again');
      await page.keyboard.press('Enter');
      await until(async () => /47\sacteurs/.test(await band()), 'one actor fewer');
      await page.keyboard.press('p');
      await page.getByRole('img', { name: /48\sacteurs/ }).waitFor();
    });

    it('has nothing serious to reproach for accessibility, light and dark, with its bar and its help', async () => {
      const { page } = visit();
      await project(page);
      for (const [index, keys] of [['?'], ['Escape', 'd', 'ArrowRight'], ['n']].entries()) {
        for (const key of keys) await page.keyboard.press(key);
        await page.mouse.move(700 + index, 500);
        await page.locator('[role=toolbar]:not([data-hidden])').waitFor();
        expect(await seriousFaults(page)).toEqual([]);
      }
      const small = await page
        .getByRole('toolbar')
        .getByRole('button')
        .evaluateAll(
          (buttons) =>
            buttons.filter(
              (button) => button.getBoundingClientRect().height < 44 || button.getBoundingClientRect().width < 44,
            ).length,
        );
      expect(small).toBe(0);
    });
  });

  it('ends by one Escape, full screen or not, whatever is pointed at; what is open goes first', async () => {
    const { page, faults } = await app.openDrawn();
    const isFull = () => page.evaluate(() => document.fullscreenElement !== null);
    const desk = page.getByRole('heading', { name: 'Témoins' });
    await page.keyboard.press('F11');
    await page.locator('main h1[class*="question"]').waitFor();
    await until(isFull, 'the screen is full');
    await page.keyboard.press('n');
    await page.keyboard.type('Maëlle');
    await page.getByRole('option', { name: /^Montrer Maëlle/ }).waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.keyboard.press('?');
    await page.getByRole('region', { name: 'Touches pendant la projection' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('region', { name: 'Touches pendant la projection' }).waitFor({ state: 'detached' });
    expect(await isFull()).toBe(true);
    await page.keyboard.press('Escape');
    await desk.waitFor();
    await until(async () => !(await isFull()), 'the screen is given back');
    // A browser that keeps Escape for itself only says that full screen is over.
    await page.keyboard.press('F11');
    await page.locator('main h1[class*="question"]').waitFor();
    await until(isFull, 'the screen is full again');
    // The page hears of it with the next picture; ended before, it has never been full for the page.
    await page.evaluate(() => new Promise(requestAnimationFrame));
    await page.evaluate(() => document.exitFullscreen());
    await desk.waitFor();
    expect(await faults()).toEqual([]);
  });

  it('holds nothing private at any step, and does not tell that anything is hidden', async () => {
    const { page, faults } = await app.openDrawn();
    await openMap(page, file);
    await page.keyboard.press('Control+k');
    await page.keyboard.type('Gaspard');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    // It is there on the desk: the search below would find it.
    await until(async () => (await htmlOf(page)).includes(PRIVATE.email), 'the card shows the e-mail');
    await page.keyboard.press('F11');
    await page.getByRole('heading', { name: 'Qui manque autour de Ludivine ?' }).waitFor();
    expect(await htmlOf(page)).not.toMatch(/confidentiel/);
    expectNothingOf(Object.values(PRIVATE), await walked(page));
    await page.keyboard.press('n');
    await page.keyboard.type('gaspard');
    await page.getByRole('option', { name: /Gaspard/ }).waitFor();
    expectNothingOf(Object.values(PRIVATE), [await htmlOf(page)]);
    expect(await faults()).toEqual([]);
  });

  it('shows pseudonyms and no masked name, whatever is typed or pointed at', async () => {
    const { page } = await app.openDrawn();
    await openMap(page, file);
    await project(page);
    await page.keyboard.press('m');
    await page.getByText(/Noms .*masqués/).waitFor();
    const shown = page.getByRole('heading', { level: 1 });
    expect(await shown.textContent()).toMatch(/^Qui manque autour d’Élu·e\s\d \?$/);
    const words = [...NAMES, ...NAMES.flatMap((name) => name.split(' '))];
    expectNothingOf(words, await walked(page));
    await page.keyboard.press('n');
    await page.keyboard.type('Gaspa');
    await page.getByRole('option').first().waitFor();
    // A few letters tell nobody: the line only offers to add such a name.
    expect((await page.getByRole('option').allTextContents()).map((text) => text.replaceAll('\u00A0', ' '))).toEqual([
      'Ajouter « Gaspa »',
      'Ajouter et relier : Gaspa – Élu·e 1',
    ]);
    await page.getByRole('combobox').fill('élu·e 1');
    await page.getByRole('option', { name: /Élu·e/ }).first().waitFor();
    await page.keyboard.press('Escape');
    await page.mouse.move(600, 600);
    await page.getByRole('button', { name: 'Masquer tous les noms' }).click();
    expectNothingOf([...words, 'Essarts', 'Foyer rural'], await walked(page));
  });

  it('adds an actor in three interactions, keeps the order around the circle, and takes it back', async () => {
    const { page, faults } = await app.openDrawn();
    await openMap(page, file);
    // What is drawn is told to the other window: where everybody is can be read there.
    await openRoom(page);
    await project(page);
    const room = page.getByRole('img', { name: /7\s+acteurs/ });
    await room.waitFor();
    await page.keyboard.press('0');
    await until(async () => (await placesTold(page)).size === 7, 'everybody is drawn in the other window');
    const before = await placesTold(page);
    await page.keyboard.press('n');
    await page.keyboard.type('CUMA du Val – Ludivine Marsanne');
    await page.keyboard.press('Enter');
    await page.getByRole('img', { name: /8\s+acteurs/ }).waitFor();
    // The band says what that changed about the seats, and what remains.
    await page
      .getByText(/^CUMA du Val .+\. (Reste|Restent|Plus aucune)/)
      .first()
      .waitFor();
    await until(async () => (await placesTold(page)).size === 8, 'it is drawn in the other window');
    const after = await placesTold(page);
    expect(before.size).toBe(7);
    // A small map is laid out anew: who comes after whom around the centre stays. `s3` is in the tray, not around it.
    const around = (places: ReadonlyMap<string, readonly [number, number]>) =>
      orderAround(new Map([...places].filter(([id]) => before.has(id) && id !== 's3')));
    expect(around(after)).toEqual(around(before));
    const [added] = [...after].filter(([id]) => !before.has(id)).map(([, at]) => at);
    const [hers = [0, 0]] = [...after].filter(([, [x, y]]) => Math.hypot(x, y) < 1).map(([, at]) => at);
    const near = Math.hypot((added?.[0] ?? 0) - hers[0], (added?.[1] ?? 0) - hers[1]);
    const farthest = Math.max(...[...before.values()].map(([x, y]) => Math.hypot(x, y)));
    expect(near).toBeLessThan(farthest);
    await page.keyboard.press('Control+z');
    await room.waitFor();
    expect(await faults()).toEqual([]);
  });

  it('has one press tie all who wait to whoever is in the middle, and one undo take it back', async () => {
    const { page, faults } = await app.openDrawn();
    await page.getByRole('button', { name: 'Commencer ma carte' }).click();
    await page.locator('#ask').getByRole('combobox').first().fill('Léa Morel');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Plus tard' }).click();
    // Names are typed there: the line has the focus, in which "p" is a letter.
    await page.getByRole('button', { name: 'Projeter', exact: true }).click();
    await page.locator('main h1[class*="question"]').waitFor();
    const legend = page.getByRole('list', { name: 'Légende' });
    await legend.waitFor();
    await page.keyboard.press('n');
    const line = page.getByRole('combobox', { name: 'Ajouter ou relier' });
    await line.waitFor();
    expect(await legend.count(), 'no legend is cut by the line').toBe(0);
    const all = page.getByRole('button', { name: /^Tous connus de Léa Morel/ });
    const add = async (name: string) => {
      await line.fill(name);
      await page.keyboard.press('Enter');
      await page.getByText(`Nouveau : ${name}`).waitFor();
    };
    await add('Bo Blanc');
    expect(await all.count(), 'one alone is tied as ever').toBe(0);
    await add('Cy Brun');
    await add('Dora Nil');
    expect((await all.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    await all.click();
    await all.waitFor({ state: 'detached' });
    // The line is still there for the next one, and takes the step back.
    await untilFocused(line);
    await page.keyboard.press('Control+z');
    await all.waitFor();
    await page.keyboard.press('Shift+Tab');
    await untilFocused(all);
    await page.keyboard.press('Enter');
    await untilFocused(line);
    await page.keyboard.press('Escape');
    await line.waitFor({ state: 'detached' });
    await legend.waitFor();
    await page.keyboard.press('Control+z');
    // Without the line it stands beside the sentence.
    await all.press('Enter');
    await all.waitFor({ state: 'detached' });
    await untilFocused(page.locator('main [role="img"]'));
    await page.keyboard.press('p');
    await untilCounts(page, { actors: 4, ties: 3 });
    await page.keyboard.press('Control+z');
    await untilCounts(page, { actors: 4, ties: 0 });
    // At the desk it is where those without a tie are asked about.
    await page.locator('#gaps').getByRole('button', { name: 'Tous connus de Léa Morel (3)' }).press('Enter');
    await untilCounts(page, { actors: 4, ties: 3 });
    await untilFocused(page.locator('#gaps'));
    expect(await faults()).toEqual([]);
  });

  it('has all make room for each newcomer, and keeps them there', async () => {
    const { page } = await app.openDrawn();
    await page.getByRole('button', { name: 'Commencer ma carte' }).click();
    const opening = page.context().waitForEvent('page');
    await fromMenu(page, 'share', 'Ouvrir une fenêtre pour la salle');
    await opening;
    await page.getByRole('button', { name: 'Projeter', exact: true }).click();
    const ask = page.locator('#ask').getByRole('combobox').first();
    await ask.focus();
    const answers = ['Léa Morel', '', 'CUMA du Val', 'Mairie de Saint-Just', 'Jean Petit', 'Anne Roux', 'Paul Garnier'];
    let actors = 0;
    for (const answer of answers) {
      await page.keyboard.type(answer);
      await page.keyboard.press('Enter');
      if (answer !== '') actors++;
      await until(async () => (await placesTold(page)).size === actors, `${actors} are drawn in the other window`);
    }
    const [her = [0, 0], ...others] = [...(await placesTold(page)).values()].toSorted(
      (a, b) => Math.hypot(...a) - Math.hypot(...b),
    );
    const turn = others.map(([x, y]) => Math.atan2(y - her[1], x - her[0])).toSorted((a, b) => a - b);
    const gaps = turn.map((angle, i) => (turn[i + 1] ?? (turn[0] ?? 0) + 2 * Math.PI) - angle);
    expect(gaps).toHaveLength(5);
    expect(Math.max(...gaps)).toBeLessThan((2 * Math.PI) / 3);
  });

  it('has no name of who is only tried while names are masked', async () => {
    const { page, faults } = await app.openDrawn();
    const room = await openRoom(page);
    await page.getByRole('button', { name: 'Masquer les noms' }).click();
    await room.getByText(/Noms .*masqués/).waitFor();
    await page.locator('#gaps [data-kind="missing"]').first().click();
    await page.getByRole('button', { name: 'Et si quelqu’un arrivait' }).click();
    await page.getByRole('textbox', { name: 'Nom', exact: true }).fill('Wilhelmine Zqessayée');
    await page.getByRole('button', { name: 'Essayer', exact: true }).click();
    await page.getByText(/^Wilhelmine Zqessayée arrivait/).waitFor();
    await until(async () => (await drawnTrials(page)) === 1, 'the room is shown who is tried');
    expect(await toldBy(page)).not.toMatch(/Wilhelmine|Zqessayée/);
    // In this window too, where names would be read.
    await project(page);
    await page.getByRole('img').waitFor();
    expectNothingOf(['Wilhelmine', 'Zqessayée'], await walked(page));
    expect(await faults()).toEqual([]);
  });

  it('shows both tables in large type with what a room may see, here and in the window that follows', async () => {
    const { page, faults } = await app.openDrawn();
    await openMap(page, file);
    const room = await openRoom(page);
    await page.getByRole('button', { name: 'Masquer les noms' }).click();
    await project(page);
    for (const name of [/thème/, /^Qui est lié avec qui/]) {
      await page.keyboard.press('v');
      for (const window of [page, room]) {
        const table = window.getByRole('group', { name }).getByRole('table');
        await table.or(window.getByText('Aucun thème n’est encore noté')).waitFor();
        if ((await table.count()) === 0) continue;
        const size = await table.evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize));
        expect(size).toBeGreaterThanOrEqual(18);
        expect(await window.getByRole('img').count()).toBe(0);
        expectNothingOf([...NAMES, ...Object.values(PRIVATE)], [await htmlOf(window)]);
      }
    }
    // The tie said in confidence is not in the matrix either.
    const cells = await page
      .getByRole('row', { name: /Zqcachés/ })
      .locator('[data-between]')
      .count();
    expect(cells).toBe(0);
    await page.keyboard.press('v');
    for (const window of [page, room]) await window.getByRole('img').waitFor();
    expect(await faults()).toEqual([]);
  });
});

describe('the window of the room', () => {
  it('follows what is shown, knows nothing private and opens no store', async () => {
    const { page, faults } = await app.openDrawn();
    await openMap(page, file);
    const room = await openRoom(page);
    await room.getByRole('heading', { name: 'Qui manque autour de Ludivine ?' }).waitFor();
    expect(await htmlOf(room)).not.toMatch(/confidentiel/);
    await page.keyboard.press('Control+k');
    await page.keyboard.type('Gaspard');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await room.getByText(/^Gaspard Torrelin/).waitFor();
    await page.getByRole('main').click({ position: { x: 5, y: 5 } });
    const seen = await walked(page, room);
    expect(seen.length).toBeGreaterThan(4);
    expectNothingOf(Object.values(PRIVATE), [...seen, await toldBy(page), await toldBy(room)]);
    // The tie said in confidence is out of what is sent, however it is written.
    expect(await toldBy(page)).not.toContain('"secret"');
    expect(await openedBy(room)).toEqual([]);
    expect(await openedBy(page)).not.toEqual([]);
    expect(await faults()).toEqual([]);
  });

  it('says at the desk nothing of circles that only a tie said in confidence is in', async () => {
    const { page } = await app.openDrawn({ viewport: { width: 1366, height: 768 } });
    const room = await openRoom(page);
    await room.getByRole('heading', { level: 1, name: /^Qui manque/ }).waitFor();
    await page.getByRole('img', { name: /109\s+liens/ }).waitFor();
    await drawnFrames(page, 3);
    expect(await page.getByText(/changé de cercle/).count()).toBe(0);
    await room.close();
    await page.getByRole('img', { name: /110\s+liens/ }).waitFor();
    await drawnFrames(page, 3);
    expect(await page.getByText(/changé de cercle/).count()).toBe(0);
  });

  it('is told no masked name from when names are masked', async () => {
    const { page } = await app.openDrawn();
    await openMap(page, file);
    const room = await openRoom(page);
    await room.getByRole('heading', { name: 'Qui manque autour de Ludivine ?' }).waitFor();
    await page.getByRole('button', { name: 'Masquer les noms' }).click();
    await room.getByText(/Noms .*masqués/).waitFor();
    const words = [...NAMES, ...NAMES.flatMap((name) => name.split(' '))];
    const seen = await walked(page, room);
    // From the first word that says so: not even what was being drawn comes after it.
    const all = (await toldBy(page)).split('\n');
    const told = all.slice(all.findIndex((one) => /Noms [^"]*masqués/.test(one))).join('\n');
    expect(told.length).toBeGreaterThan(1000);
    expectNothingOf(words, [...seen, told]);
  });

  it('is blank when asked, comes back after a reload of either, and is blank when the desk is closed', async () => {
    const { page } = await app.openDrawn();
    const room = await openRoom(page);
    const question = room.getByRole('heading', { level: 1, name: /^Qui manque/ });
    await question.waitFor();
    await page.getByRole('button', { name: 'Masquer l’écran' }).click();
    await question.waitFor({ state: 'detached' });
    expect(await room.getByRole('img').count()).toBe(0);
    await page.getByRole('button', { name: 'Remontrer l’écran' }).click();
    await question.waitFor();

    await room.reload();
    await question.waitFor();
    await room.getByRole('img').waitFor();

    await page.getByRole('button', { name: 'Masquer les noms' }).click();
    await room.getByText(/Noms .*masqués/).waitFor();
    await page.reload();
    await page.getByRole('heading', { name: 'Témoins' }).waitFor();
    await question.waitFor();
    // From the first word that was said.
    expect(await toldBy(page)).not.toContain('Maëlle');
    await page.getByRole('region', { name: 'La salle' }).waitFor();
    // The clicker may send its keys to either window.
    await room.keyboard.press('PageDown');
    await until(async () => (await room.getByText(/^1\s\/\s\d+$/).count()) === 1, 'the first step');

    await page.close({ runBeforeUnload: true });
    await room.getByText('La fenêtre de l’animateur·rice est fermée. Rien n’est montré.').waitFor();
    expect(await room.getByRole('img').count()).toBe(0);
  });

  it('keeps the rooms of two desks apart', async () => {
    const { page: one } = await app.openDrawn();
    await one.getByRole('heading', { name: 'Témoins' }).waitFor();
    const roomOfOne = await openRoom(one);
    const { page: other } = await openWatched(one.context(), app.url());
    await other.getByRole('heading', { name: 'Témoins' }).waitFor();
    const roomOfOther = await openRoom(other);
    await one.bringToFront();
    await one.keyboard.press('PageDown');
    await roomOfOne.getByText(/^1\s\/\s\d+$/).waitFor();
    expect(await roomOfOther.getByText(/^\d+\s\/\s\d+$/).count()).toBe(0);
    await other.getByRole('button', { name: 'Masquer l’écran' }).click();
    await roomOfOther.getByRole('heading').waitFor({ state: 'detached' });
    expect(await roomOfOne.getByRole('heading').count()).toBe(1);
  });

  it('opens offline', async () => {
    const { context, page } = await app.openDrawn({ offline: true });
    await untilKeptOffline(page);
    await context.setOffline(true);
    const room = await openRoom(page);
    await room.getByRole('heading', { level: 1, name: /^Qui manque/ }).waitFor();
  });

  it('is where the desk is on the map only while that is asked for', async () => {
    const { page } = await app.openDrawn();
    await openRoom(page);
    const zoom = () => page.keyboard.press('+');
    await zoom();
    await drawnFrames(page, 30);
    expect(await toldBy(page)).not.toContain('"framed"');
    await page.getByRole('button', { name: 'Suivre mon cadrage' }).click();
    await zoom();
    await until(async () => (await toldBy(page)).includes('"framed"'), 'the room follows');
  });
});
