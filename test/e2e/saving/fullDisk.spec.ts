import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { fr } from '../../../src/i18n/fr';
import { SOAK } from '../../runs';
import { launchOnProfile, until } from '../browser';
import { type Served, serveBuilt } from '../serveBuilt';
import {
  addNumber,
  countedNames,
  fieldForNames,
  namesOf,
  openDesk,
  savingState,
  seeded,
  startMap,
  untilDesk,
  untilState,
  WIDE,
  watchSaving,
} from './desk';
import { canMount, type SmallDisk, smallDisk } from './smallDisk';

const MEGABYTES = 60;
const UNTRUE = [
  'n’est plus dans ce navigateur',
  'version plus récente',
  'dans un autre onglet',
  fr.desk.saving.crashed,
];
/** At how many moments the disk is filled, and emptied again. */
const MOMENTS = SOAK ? 200 : 2;

let served: Served;
let disk: SmallDisk;
const open: BrowserContext[] = [];

beforeAll(async () => {
  if (!canMount) process.stdout.write('A disk that is full is not looked at: only root may mount a small one.\n');
  served = await serveBuilt();
});
afterEach(async () => {
  for (const context of open.splice(0)) await context.close().catch(() => {});
  await disk?.remove();
});
afterAll(async () => {
  await served?.close();
});

async function onSmallDisk(): Promise<BrowserContext> {
  const context = await launchOnProfile(disk.profile, WIDE);
  open.push(context);
  // Without the app's own copy for offline use, which would take half of the disk.
  await watchSaving(context);
  return context;
}

/** What is said to whoever works: one thing at a time. */
const alarms = (page: Page) => page.getByRole('alert').allInnerTexts();

/** One thing at a time is said, and nothing that is not so: no map is gone, no other window or version took any. */
async function untilOneTruth(page: Page, at: string): Promise<void> {
  expect((await alarms(page)).slice(1), at).toEqual([]);
  expect(await page.title(), at).not.toContain('(2)');
  for (const untrue of UNTRUE) expect(await page.getByText(untrue, { exact: false }).count(), at + untrue).toBe(0);
}

const quickLine = (page: Page) => page.locator('#quick-line');

describe.runIf(canMount)('a disk that is filled to the brim', () => {
  it(`takes everything in the end, by itself: ${MOMENTS} moments`, {
    timeout: SOAK ? 14_400_000 : 600_000,
  }, async () => {
    disk = await smallDisk(MEGABYTES);
    const seed = 20_261_128;
    const random = seeded(seed);
    let context = await onSmallDisk();
    let page = await openDesk(context, served.url);
    await startMap(page);
    await untilState(page, 'saved');
    await fieldForNames(page);
    let [entered, reloads, unopened] = [0, 0, 0];
    const enter = async (count: number) => {
      for (let more = 0; more < count; more += 1) await addNumber(page, (entered += 1));
    };
    for (let moment = 0; moment < MOMENTS; moment += 1) {
      const at = `seed ${seed}, moment ${moment}`;
      await enter(Math.floor(random() * 4));
      disk.fill(random() < 0.3 ? Math.floor(random() * 20) * 4096 : 0);
      await enter(1 + Math.floor(random() * 8));
      await untilOneTruth(page, at);
      if (random() < 0.4) {
        // What the disk does not have would go with the page: only what is said to be saved must be there.
        disk.empty();
        await untilState(page, 'saved');
        disk.fill();
        await page.reload();
        await untilDesk(page);
        await untilOneTruth(page, at);
        reloads += 1;
        // Where neither the database nor a copy can be read, the map is not shown, and nothing is done to it.
        if ((await page.title()).startsWith('Ma carte')) {
          expect(countedNames(await namesOf(page)), at).toBe(entered);
          await fieldForNames(page);
          await enter(1 + Math.floor(random() * 3));
        } else unopened += 1;
      }
      disk.empty();
      const said = async () => `${await page.title()} ${await savingState(page)} ${(await alarms(page)).join()}`;
      await until(async () => (await page.title()).startsWith('Ma carte'), 'the map is shown again').catch(async () => {
        throw new Error(`${at}: the map is not shown again: ${await said()}`);
      });
      await untilState(page, 'saved');
      await untilOneTruth(page, at);
      expect(countedNames(await namesOf(page)), at).toBe(entered);
      await fieldForNames(page);
      if (moment % 10 === 9) {
        if (SOAK) process.stdout.write(`full disk: ${moment + 1} moments, ${entered} names, 0 lost\n`);
        await context.close();
        context = await onSmallDisk();
        page = await openDesk(context, served.url);
        expect(countedNames(await namesOf(page)), at).toBe(entered);
        await fieldForNames(page);
      }
    }
    process.stdout.write(
      `full disk: ${MOMENTS} moments, ${entered} names, 0 lost; ${reloads} reloads on the full disk, ${unopened} did not show the map\n`,
    );
  });

  it('lets the map of last time be opened, says why nothing is saved, and saves it without a reload', async () => {
    disk = await smallDisk(MEGABYTES);
    const context = await onSmallDisk();
    const page = await openDesk(context, served.url);
    await startMap(page);
    await untilState(page, 'saved');
    await fieldForNames(page);
    for (const number of [1, 2]) await addNumber(page, number);
    await untilState(page, 'saved');
    // With no room at all a browser may not open its database: the moments above look at that.
    disk.fill(262_144);
    await page.reload();
    await untilDesk(page);
    await until(async () => (await page.title()).startsWith('Ma carte'), 'the map is shown');
    disk.fill();
    await fieldForNames(page);
    // Some room is always left at the end of a block: it is used up first.
    let entered = 2;
    await until(async () => {
      await addNumber(page, (entered += 1));
      return (await savingState(page)) === 'failing';
    }, 'a write is refused');
    await quickLine(page).fill(`N${entered + 1}`);
    await page.keyboard.press('Enter');
    await page.getByRole('alert').first().waitFor();
    expect(countedNames(await namesOf(page))).toBe(entered + 1);
    await untilOneTruth(page, 'full');
    disk.empty();
    await untilState(page, 'saved');
    expect(await alarms(page)).toHaveLength(0);
    await page.reload();
    await untilDesk(page);
    await untilOneTruth(page, 'after');
    expect(countedNames(await namesOf(page))).toBe(entered + 1);
  });

  it('lets a first visitor start a map, says that nothing of it is kept, and gives it in a file', async () => {
    disk = await smallDisk(MEGABYTES);
    const first = await onSmallDisk();
    disk.fill();
    const page = await openDesk(first, served.url);
    await startMap(page);
    await fieldForNames(page);
    for (const number of [1, 2, 3]) await addNumber(page, number);
    await untilOneTruth(page, 'first visit');
    expect(['memoryOnly', 'failing']).toContain(await savingState(page));
    expect(countedNames(await namesOf(page))).toBe(3);
  });
});
