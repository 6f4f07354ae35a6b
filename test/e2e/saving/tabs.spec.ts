import type { Browser, BrowserContext, CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fr } from '../../../src/i18n/fr';
import { tableFr } from '../../../src/i18n/table/fr';
import { SOAK } from '../../runs';
import { launchBrowser, until } from '../browser';
import { type Served, serveBuilt } from '../serveBuilt';
import { fieldForNames, namesOf, savingState, seeded, startMap, untilDesk, untilStands, WIDE } from './desk';

const STEPS = SOAK ? 2000 : 16;
/** Without locks a window waits for seconds before it may write. */
const STEPS_WITHOUT_LOCKS = SOAK ? 500 : 8;
const MOST_TABS = 4;

let served: Served;
let browser: Browser;

beforeAll(async () => {
  [served, browser] = await Promise.all([serveBuilt(), launchBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await served?.close();
});

interface Tab {
  readonly page: Page;
  readonly client: CDPSession;
  frozen: boolean;
}

async function openTab(context: BrowserContext, started: (page: Page) => Promise<void>): Promise<Tab> {
  const page = await context.newPage();
  page.on('dialog', (dialog) => void dialog.accept().catch(() => {}));
  await page.goto(served.url);
  await started(page);
  return { page, client: await context.newCDPSession(page), frozen: false };
}

function countTransactions(): void {
  const { transacting } = globalThis as unknown as { transacting: (by: number) => void };
  type Begin = (this: IDBDatabase, ...args: Parameters<IDBDatabase['transaction']>) => IDBTransaction;
  const begin = Reflect.get(IDBDatabase.prototype, 'transaction') as Begin;
  transacting(0);
  IDBDatabase.prototype.transaction = function (this: IDBDatabase, ...args) {
    const begun = begin.apply(this, args);
    transacting(1);
    for (const end of ['complete', 'abort']) begun.addEventListener(end, () => transacting(-1));
    return begun;
  };
}

const canWrite = (state: string | null) => state !== null && state !== 'readOnly';

/** Tabs that edit, sleep, reload, crash, take over and close, in an order that the seed says. */
async function wander(
  seed: number,
  steps: number,
  prepare: (context: BrowserContext) => Promise<void>,
  started: (page: Page) => Promise<void> = untilDesk,
) {
  const random = seeded(seed);
  const context = await browser.newContext(WIDE);
  await context.addInitScript(() => {
    Reflect.deleteProperty(globalThis, 'showSaveFilePicker');
    Reflect.deleteProperty(globalThis, 'showOpenFilePicker');
    // The app for offline use is fetched whole: only where that is looked at.
    Reflect.deleteProperty(Navigator.prototype, 'serviceWorker');
  });
  await prepare(context);
  /** Transactions that each page has begun and not ended. */
  const begun = new Map<Page, number>();
  await context.exposeBinding('transacting', ({ page }, by: number) => {
    begun.set(page, by === 0 ? 0 : (begun.get(page) ?? 0) + by);
  });
  await context.addInitScript(countTransactions);
  let tabs = [await openTab(context, started)];
  await startMap(tabs[0]!.page);
  const title = await tabs[0]!.page.title();
  const saved = new Set<string>();
  const counts: Record<string, number> = {};
  const trail: string[] = [];
  let made = 0;
  const at = () => `seed ${seed}, step ${trail.length}, last: ${trail.slice(-20).join(' ')}`;
  const awake = () => tabs.filter(({ frozen }) => !frozen);

  const edit = async ({ page }: Tab) => {
    if (!canWrite(await savingState(page))) return;
    const name = `N${(made += 1)}`;
    const field = await fieldForNames(page).catch(async (error: unknown) => {
      const state = await savingState(page);
      if (state === 'readOnly') return null;
      throw new Error(`No field for names, ${state}: ${at()}`, { cause: error });
    });
    // Another window took the map in that moment: here nothing can be written.
    if (!field) return;
    await field.fill(name);
    await page.keyboard.press('Enter');
    // Acknowledged: shown in this window, which says that all is saved.
    const isSaved = await until(
      async () => {
        const state = await savingState(page);
        return state === 'saved' ? 'yes' : state === 'readOnly' ? 'no' : undefined;
      },
      `${name} is saved, or another window has the map: ${at()}`,
      20_000,
    );
    if (isSaved === 'yes' && (await page.getByText(tableFr.added(name), { exact: true }).count()) > 0) saved.add(name);
  };
  const takeOver = async ({ page }: Tab) => {
    const button = page.getByRole('button', { name: fr.desk.saving.takeOver });
    // Asked once. The other window may have closed meanwhile: then there is nothing left to ask for.
    const asked = await until(
      async () =>
        (await button.count()) === 0
          ? 'no'
          : button.click({ timeout: 2_000 }).then(
              () => 'yes',
              () => undefined,
            ),
      `a window can be asked to take over: ${at()}`,
    );
    if (asked === 'no') return;
    await until(async () => canWrite(await savingState(page)), `a window takes over: ${at()}`);
  };
  const close = async (tab: Tab) => {
    await tab.page.close();
    tabs = tabs.filter((one) => one !== tab);
    if (awake().length === 0) tabs.push(await openTab(context, started));
  };
  const doings: readonly (readonly [string, number, (tab: Tab) => Promise<void>])[] = [
    ['edit', 45, edit],
    ['focus', 10, ({ page }) => page.bringToFront()],
    ['takeOver', 15, takeOver],
    ['reload', 8, ({ page }) => page.reload().then(() => started(page))],
    ['open', 8, async () => void (tabs.length < MOST_TABS && tabs.push(await openTab(context, started)))],
    ['close', 5, close],
    [
      'crash',
      3,
      async (tab) => {
        await untilStands(tab.page);
        const crashed = tab.page.waitForEvent('crash');
        void tab.client.send('Page.crash').catch(() => {});
        await crashed;
        await close(tab);
      },
    ],
    [
      'freeze',
      6,
      async (tab) => {
        if (awake().length < 2) return;
        await tab.client.send('Page.setWebLifecycleState', { state: 'frozen' });
        // No browser freezes a page within a transaction: all others would wait for its disk.
        await new Promise((resolve) => setTimeout(resolve, 100));
        tab.frozen = (begun.get(tab.page) ?? 0) === 0;
        if (!tab.frozen) await tab.client.send('Page.setWebLifecycleState', { state: 'active' });
      },
    ],
  ];
  const drawn = doings.flatMap(([name, weight, run]) => Array.from({ length: weight }, () => ({ name, run })));

  for (let step = 0; step < steps; step += 1) {
    const asleep = tabs.find(({ frozen }) => frozen);
    if (asleep && random() < 0.3) {
      trail.push('thaw');
      await asleep.client.send('Page.setWebLifecycleState', { state: 'active' });
      asleep.frozen = false;
      // What it was about to do is done now: it hears that it lost the map, if it did.
      await until(async () => (await savingState(asleep.page)) !== null, `a window wakes: ${at()}`);
    }
    const doing = drawn[Math.floor(random() * drawn.length)]!;
    const tab = awake()[Math.floor(random() * awake().length)]!;
    trail.push(`${doing.name}@${tabs.indexOf(tab)}`);
    counts[doing.name] = (counts[doing.name] ?? 0) + 1;
    await doing.run(tab);
    // Two may seem to write for the moment in which one hears that it no longer does.
    await until(async () => {
      const states = await Promise.all(awake().map(({ page }) => savingState(page)));
      return states.filter(canWrite).length <= 1;
    }, `one window writes at most: ${at()}`);
  }

  for (const tab of tabs) {
    if (tab.frozen) await tab.client.send('Page.setWebLifecycleState', { state: 'active' });
    tab.frozen = false;
  }
  await until(
    async () => {
      const states = await Promise.all(tabs.map(({ page }) => savingState(page)));
      return states.every((state) => state === 'saved' || state === 'readOnly') && states.includes('saved');
    },
    `one window writes, the others look: ${at()}`,
    20_000,
  );
  const seen: string[][] = [];
  for (const { page } of tabs) {
    await page.bringToFront();
    if ((await page.title()) === title) seen.push((await namesOf(page)).sort());
  }
  const lost = [...saved].filter((name) => !seen[0]?.includes(name));
  process.stdout.write(
    `tabs: ${steps} steps, ${saved.size} acknowledged, ${lost.length} lost, ${JSON.stringify(counts)}\n`,
  );
  expect(lost, at()).toEqual([]);
  for (const names of seen) {
    expect(new Set(names).size, `nothing twice: ${at()}`).toBe(names.length);
    expect(names, `every window shows the same: ${at()}`).toEqual(seen[0]);
  }
  expect(saved.size).toBeGreaterThan(steps / 10);
  await context.close();
}

describe('a window that is reloaded', () => {
  it('writes its map at once, in a browser without locks too', async () => {
    const context = await browser.newContext(WIDE);
    await context.addInitScript(() => Object.defineProperty(navigator, 'locks', { value: undefined }));
    const { page } = await openTab(context, untilDesk);
    await startMap(page);
    await page.reload();
    await untilDesk(page);
    // From the first look on: whoever waits for the lease is shown a map to read only.
    expect(await savingState(page)).toBe('saved');
    await context.close();
  });
});

describe('several tabs on one map', () => {
  it(`one writes, the others follow, nothing is lost or doubled in ${STEPS} steps`, async () => {
    await wander(20_261_125, STEPS, async () => {});
  }, 3_000_000);

  it(`so without locks of the browser, ${STEPS_WITHOUT_LOCKS} steps`, async () => {
    await wander(
      7,
      STEPS_WITHOUT_LOCKS,
      async (context) => {
        await context.addInitScript(() => Object.defineProperty(navigator, 'locks', { value: undefined }));
      },
      // Without them windows that start at once cannot tell each other from starts that failed.
      async (page) => {
        await untilDesk(page);
        await untilStands(page);
      },
    );
  }, 3_000_000);
});
