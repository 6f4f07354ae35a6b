import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fr } from '../../../src/i18n/fr';
import { versionsFr } from '../../../src/i18n/versions/fr';
import { SOAK } from '../../runs';
import { launchBrowser, launchOnProfile, until } from '../browser';
import { chooseFiles } from '../chooseFiles';
import { fromMenu } from '../fromMenu';
import { type Served, serveBuilt } from '../serveBuilt';
import {
  addNumber,
  countedNames,
  fieldForNames,
  namesOf,
  openDesk,
  savingState,
  startMap,
  untilDesk,
  WIDE,
} from './desk';
import { APIS, type RefusedApi, refuse, WAYS, type Way } from './refusal';

const { memoryOnlyLong, copiesOnlyLong, mayForgetLong, crashed } = fr.desk.saving;
const slowHere = fr.desk.savingNotices.slowHere({});

interface Told {
  readonly state: string;
  /** Besides how the saving is: nothing where everything is kept all the same. */
  readonly said: readonly string[];
}

const KEPT: Told = { state: 'saved', said: [] };

/** What is said where this is refused. */
function toldOf(api: RefusedApi, way: Way): Told {
  if (api === 'indexedDB') return { state: 'memoryOnly', said: [copiesOnlyLong] };
  if (api === 'Worker') return { ...KEPT, said: [slowHere] };
  // Without these a browser is old, or WebKitGTK, whose maps survive; one that has them and refuses them forgets, as private windows do.
  if (!hasNoCopies(api) || way === 'absent') return KEPT;
  return { state: 'mayForget', said: [mayForgetLong] };
}

const hasNoCopies = (api: RefusedApi) => api === 'OPFS' || api === 'navigator.storage';

let served: Served;
let browser: Browser;
const table: string[] = [];

beforeAll(async () => {
  [served, browser] = await Promise.all([serveBuilt(), launchBrowser()]);
});
afterAll(async () => {
  process.stdout.write(
    `refused by | page | what is said | edited | in a file | opened | kept after a reload\n${table.join('\n')}\n`,
  );
  await browser?.close();
  await served?.close();
});

/** Files are downloads, as in any browser that no program answers the windows of. */
function withoutPickers(): void {
  for (const name of ['showOpenFilePicker', 'showSaveFilePicker']) Reflect.deleteProperty(globalThis, name);
}

/** Sentences that stay on the screen until somebody does something about them. */
const sentences = async (page: Page): Promise<string[]> => {
  const shown = await page.locator('[class*=notices] :is([role=alert], [role=status])').allInnerTexts();
  const buttons = /\n?(Télécharger une copie|Fermer)/g;
  return shown.map((text) => text.replace(buttons, '').trim());
};

/** Starts a map, adds two names, saves it in a file, opens that file and loads the page anew. */
async function deskIn(context: BrowserContext, expected: readonly string[]) {
  await context.addInitScript(withoutPickers);
  const faults: string[] = [];
  context.on('weberror', (error) => faults.push(error.error().message));
  const page = await openDesk(context, served.url);
  await startMap(page);
  await until(async () => !['saving', null].includes(await savingState(page)), 'the map is open');
  await fieldForNames(page);
  for (const number of [1, 2]) await addNumber(page, number);
  // A worker that never starts is waited for.
  await until(async () => (await sentences(page)).length >= expected.length, `it is said: ${expected.join(' ')}`);
  const state = await until(async () => {
    const now = await savingState(page);
    return now !== null && now !== 'saving' && now;
  }, 'it is said how the map is kept');
  const said = await sentences(page);
  const edited = countedNames(await namesOf(page));
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    fromMenu(page, 'map', fr.look.search.commands.save),
  ]);
  const file = `${await download.path()}.maillon.json`;
  await download.saveAs(file);
  await page.locator('body').click({ position: { x: 5, y: 400 } });
  await chooseFiles(page, file, () =>
    fromMenu(page, 'map', fr.look.search.commands.open).then(() => chooseButton(page)),
  );
  await until(async () => (await page.getByRole('dialog').count()) === 0, 'the file is open');
  const opened = countedNames(await namesOf(page));
  await rm(file);
  return { page, state, said, edited, opened, faults };
}

const chooseButton = (page: Page) =>
  page
    .getByRole('dialog')
    .getByRole('button', { name: /Choisir/ })
    .first()
    .click();

async function keptAfterReload(page: Page): Promise<number> {
  await page.reload();
  await untilDesk(page);
  if (await page.getByText(fr.desk.sample.notice).count()) return 0;
  return countedNames(await namesOf(page));
}

/** Of these none has to do with another, nor with how a map is kept. */
const TOGETHER: readonly RefusedApi[] = ['sessionStorage', 'BroadcastChannel', 'serviceWorker'];
/** Each alone in the soak. */
const REFUSED: readonly (readonly RefusedApi[])[] = SOAK
  ? APIS.map((api) => [api])
  : [...APIS.filter((api) => !TOGETHER.includes(api)).map((api) => [api]), TOGETHER];

/**
 * One each, so that each way is met by some; all four in the soak. A worker that never starts and second copies that never answer are
 * waited for, half a minute together: `test/workers/threadOrPage` and `test/platform/copies/opfsCopyStore` see to them in no time.
 */
const WAY: Readonly<Record<RefusedApi, Way>> = {
  indexedDB: 'rejects',
  OPFS: 'rejects',
  'navigator.storage': 'absent',
  locks: 'hangs',
  localStorage: 'throws',
  Worker: 'rejects',
  sessionStorage: 'hangs',
  BroadcastChannel: 'hangs',
  serviceWorker: 'hangs',
};
const waysOf = (apis: readonly RefusedApi[]) => WAYS.filter((way) => SOAK || apis.every((api) => WAY[api] === way));

describe.each(REFUSED.map((apis) => ({ apis, ways: waysOf(apis), named: apis.join(' and ') })))(
  '$named',
  ({ apis, ways, named }) => {
    it('refused in any way leaves a desk that works and says what is true', { timeout: 240_000 }, async () => {
      // All at once: most of the time the app waits for an answer that does not come.
      await Promise.all(ways.map(lookAt));
    });

    async function lookAt(way: Way): Promise<void> {
      const context = await browser.newContext(WIDE);
      for (const api of apis) await refuse(context, api, way);
      const told = apis.map((api) => toldOf(api, way)).find(({ said }) => said.length > 0) ?? KEPT;
      const { page, state, said, edited, opened, faults } = await deskIn(context, told.said);
      const kept = await keptAfterReload(page);
      const status = (await page.locator('[role=status][data-state]').first().innerText()).trim();
      table.push([`${named} ${way}`, 'desk', [status, ...said].join(' / '), edited, edited, opened, kept].join(' | '));
      expect.soft({ way, state, said, edited, opened, faults }).toEqual({
        way,
        ...told,
        edited: 2,
        opened: 2,
        faults: [],
      });
      // What was said to be kept is there.
      if (state !== 'memoryOnly') expect.soft([way, kept]).toEqual([way, 2]);
      expect(await page.getByText(crashed, { exact: false }).count()).toBe(0);
      if (apis.some(hasNoCopies)) {
        await fromMenu(page, 'map', fr.look.search.commands.maps);
        await page.getByText(versionsFr.noSecondCopy).waitFor();
      }
      await context.close();
    }
  },
);

describe('a browser set to block all cookies', () => {
  it('shows the desk, and says that it keeps nothing', async () => {
    const profile = await mkdtemp(join(tmpdir(), 'maillon-'));
    await mkdir(join(profile, 'Default'));
    const settings = { profile: { default_content_setting_values: { cookies: 2 } } };
    await writeFile(join(profile, 'Default', 'Preferences'), JSON.stringify(settings));
    const context = await launchOnProfile(profile, WIDE);
    const { page, state, said, edited, opened, faults } = await deskIn(context, [memoryOnlyLong]);
    table.push(['all cookies blocked', 'desk', [state, ...said].join(' / '), edited, edited, opened, '–'].join(' | '));
    expect({ state, said, edited, opened, faults }).toEqual({
      state: 'memoryOnly',
      said: [memoryOnlyLong],
      edited: 2,
      opened: 2,
      faults: [],
    });
    expect(
      await page.evaluate(() => {
        try {
          return localStorage.length;
        } catch {
          return 'refused';
        }
      }),
    ).toBe('refused');
    await context.close();
    await rm(profile, { recursive: true, force: true });
  });
});
