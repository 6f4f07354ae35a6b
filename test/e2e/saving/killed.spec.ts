import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fr } from '../../../src/i18n/fr';
import { inTurn, SOAK } from '../../runs';
import { launchBrowser, launchOnProfile, until } from '../browser';
import { type Served, serveBuilt } from '../serveBuilt';
import {
  addNumber,
  countedNames,
  fieldForNames,
  namesOf,
  openDesk,
  seeded,
  startMap,
  untilDesk,
  untilStands,
  untilState,
  WIDE,
  watchSaving,
} from './desk';
import { canKill, killBrowserOn } from './killBrowser';

const KILLS = SOAK ? 200 : 2;
/** How often a page is left, each way; where it falls, which costs most and of which less is asked, twice. */
const LEFT = SOAK ? 25 : 3;
const FALLEN = SOAK ? 25 : 2;

let served: Served;
let browser: Browser;
let folder: string;

beforeAll(async () => {
  [served, browser, folder] = await Promise.all([serveBuilt(), launchBrowser(), mkdtemp(join(tmpdir(), 'killed-'))]);
});
afterAll(async () => {
  await browser?.close();
  await served?.close();
  if (folder) await rm(folder, { recursive: true, force: true, maxRetries: 5 });
});

/**
 * A power cut is no start that failed. Three in a row before the app stands, on a slow machine, would open the page that shows
 * no map: faults.spec looks at that one.
 */
function forgetStarts(context: BrowserContext): Promise<unknown> {
  return context.addInitScript(() => {
    if (location.protocol === 'http:') localStorage.removeItem('maillon.starts');
  });
}

describe.runIf(canKill)('a browser that is killed', () => {
  it(
    `has every name that was shown as saved, ${KILLS} times`,
    async () => {
      const seed = 20_261_125;
      const random = seeded(seed);
      const profile = join(folder, 'profile');
      let [lost, checked, unsaved, entered, acknowledged] = [0, 0, 0, 0, 0];
      for (let kill = 0; kill <= KILLS; kill += 1) {
        const at = `seed ${seed}, kill ${kill}`;
        const context = await launchOnProfile(profile, WIDE);
        const told = await watchSaving(context);
        await forgetStarts(context);
        const page = await openDesk(context, served.url);
        if (kill === 0) await startMap(page);
        else {
          const found = countedNames(await namesOf(page));
          checked += 1;
          lost += Math.max(0, acknowledged - found);
          expect(found, `${at}: acknowledged ${acknowledged}`).toBeGreaterThanOrEqual(acknowledged);
          expect(found, at).toBeLessThanOrEqual(entered);
          unsaved += entered - found;
          entered = found;
        }
        if (kill === KILLS) {
          await context.close();
          break;
        }
        await fieldForNames(page);
        const end = Date.now() + 200 + random() * 1_500;
        while (Date.now() < end) {
          entered += 1;
          await addNumber(page, entered);
        }
        killBrowserOn(profile);
        acknowledged = Math.max(acknowledged, told.acknowledged);
        entered = Math.max(entered, told.taken);
        await context.close().catch(() => {});
      }
      process.stdout.write(
        `killed: ${checked} kills, ${entered} commands on the map, ${lost} acknowledged lost, ${unsaved} unacknowledged lost\n`,
      );
      expect([checked, lost]).toEqual([KILLS, 0]);
      // How many is a matter of how fast the machine is; that none was would prove nothing.
      expect(acknowledged).toBeGreaterThan(0);
    },
    KILLS * 30_000,
  );
});

describe.runIf(canKill)('a line that was taken', () => {
  it('is not half typed again when the browser is killed just after', async () => {
    const profile = join(folder, 'line');
    const launched = async () => {
      const context = await launchOnProfile(profile, WIDE);
      await watchSaving(context);
      await forgetStarts(context);
      const page = await openDesk(context, served.url);
      return { context, page, line: page.getByRole('combobox', { name: fr.desk.header.quickLine }) };
    };
    const first = await launched();
    await startMap(first.page);
    await first.page.keyboard.press('Control+k');
    await first.page.keyboard.insertText('Léa Roux');
    // Closed as it should be: the half-typed line is on the disk, which a browser writes every some seconds only.
    await first.context.close();

    const second = await launched();
    expect(await second.line.inputValue()).toBe('Léa Roux');
    await second.page.keyboard.press('Control+k');
    await second.page.keyboard.press('Enter');
    await second.page.getByRole('button', { name: /^Annuler.*Léa Roux/ }).waitFor();
    await untilState(second.page, 'saved');
    killBrowserOn(profile);
    await second.context.close().catch(() => {});

    const third = await launched();
    expect(await third.line.inputValue()).toBe('');
    expect(await namesOf(third.page)).toEqual(['Léa Roux']);
    await third.context.close();
  });
});

/** Ways to leave a page 20 ms after the last key. Each gives the page on which to look again. */
const LEAVINGS: Record<string, (page: Page, context: BrowserContext) => Promise<Page>> = {
  reload: async (page) => {
    await page.reload();
    return page;
  },
  navigation: async (page) => {
    await page.goto('about:blank');
    await page.goto(served.url);
    return page;
  },
  close: async (page, context) => {
    await page.close();
    return openDesk(context, served.url);
  },
  'crash of the page': async (page, context) => {
    const crashed = page.waitForEvent('crash');
    const client = await context.newCDPSession(page);
    void client.send('Page.crash').catch(() => {});
    await crashed;
    await page.close();
    return openDesk(context, served.url);
  },
};

describe('a page that is left 20 ms after the last key', () => {
  it.each(inTurn(Object.keys(LEAVINGS), 1))('by %s has every name that was shown as saved', async (how) => {
    const context = await browser.newContext(WIDE);
    const told = await watchSaving(context);
    let page = await openDesk(context, served.url);
    await startMap(page);
    let entered = 0;
    let missed = 0;
    const rounds = how === 'crash of the page' ? FALLEN : LEFT;
    for (let round = 0; round < rounds; round += 1) {
      await fieldForNames(page);
      if (how === 'crash of the page') await untilStands(page);
      for (let i = 0; i < 6; i += 1) await addNumber(page, (entered += 1));
      await new Promise((resolve) => setTimeout(resolve, 20));
      const { acknowledged: shown } = told;
      page = await LEAVINGS[how]!(page, context);
      await untilDesk(page);
      const found = countedNames(await namesOf(page));
      expect(found, `round ${round}, ${shown} shown as saved of ${entered}`).toBeGreaterThanOrEqual(shown);
      if (found < told.taken) missed += 1;
      entered = found;
      told.acknowledged = found;
    }
    // Only a crash leaves no time to ask for what is on its way; nor does a browser that is too busy, now and then.
    if (how !== 'crash of the page')
      expect(missed, 'rounds in which the last name was not asked for').toBeLessThan(LEFT);
    await context.close();
  });
});

describe('a window that is closed', () => {
  it('asks only when something is not written', async () => {
    const context = await browser.newContext(WIDE);
    await watchSaving(context);
    const page = await openDesk(context, served.url);
    await startMap(page);
    const asked: string[] = [];
    page.on('dialog', (dialog) => asked.push(dialog.type()));
    await fieldForNames(page);
    await addNumber(page, 1);
    await untilState(page, 'saved');
    await page.reload();
    await untilDesk(page);
    expect(asked).toEqual([]);
    await fieldForNames(page);
    // Whoever holds the journal's table keeps every other from writing in it.
    await page.evaluate(() => {
      const { connections } = globalThis as unknown as { connections: IDBDatabase[] };
      const maps = connections.find(({ name }) => name === 'maillon-maps');
      const table = maps?.transaction('entries', 'readwrite').objectStore('entries');
      const again = () => {
        const request = table?.count();
        if (request) request.onsuccess = again;
      };
      again();
    });
    await addNumber(page, 2);
    await page.getByRole('alert').filter({ hasText: 'Télécharger une copie' }).waitFor();
    await page.reload();
    await until(async () => asked.length > 0, 'the browser asks before it leaves');
    expect(asked).toEqual(['beforeunload']);
    await context.close();
  });
});
