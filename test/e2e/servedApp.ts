import type { Browser, BrowserContext, BrowserContextOptions } from 'playwright-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { openWatched, sharedBrowser, type WatchedPage } from './browser';
import { reportPages } from './reportPages';
import { sampleAgain } from './sampleAgain';
import { type Served, serveBuilt } from './serveBuilt';

/** Against hanging, in milliseconds: a busy machine may take ten times as long as a quiet one. */
const PATIENCE = 60_000;

export interface AppOptions extends BrowserContextOptions {
  /** Keeps the app for offline use, which fetches all of it: only where that is looked at. */
  readonly offline?: boolean;
  /** Another address than that of the file's own server. */
  readonly at?: string;
  /** What the page finds before anything of the app runs. */
  readonly before?: (context: BrowserContext) => Promise<unknown>;
  /** What is kept of another visit: language, background. */
  readonly view?: Readonly<Record<string, unknown>>;
}

export interface OpenedApp extends WatchedPage {
  /** Whoever asks for it may leave something behind there: it serves no other test. */
  readonly context: BrowserContext;
}

/** A window that serves one visit after another, each of which finds nothing of those before. */
interface Window {
  readonly context: BrowserContext;
  isOpen: boolean;
  isTouched: boolean;
}

export interface App {
  /**
   * A visit of its own: nothing is kept from another one. It ends with the test, whatever came of it. Windows come back, emptied: a new one
   * costs a sixth more.
   */
  readonly open: (options?: AppOptions) => Promise<OpenedApp>;
  /** The sample is drawn and measured, its questions stand in the panel, and the picture answers to keys. */
  readonly openDrawn: (options?: AppOptions) => Promise<OpenedApp>;
  /**
   * One such visit for all tests of the `describe` that this is called in, for those that need no document of their own: a visit
   * takes seconds. Each test begins where the one before left the page, so that what they change is put back, or opened anew.
   */
  readonly shared: (options?: AppOptions) => () => OpenedApp;
  /**
   * The sample as it is given, in a visit that all tests of the file that ask for it in the same way share: opening it again costs a
   * quarter of a visit. Not for what goes offline, masks names, or
   * leaves something else behind than maps.
   */
  readonly onSample: (options?: Omit<AppOptions, 'offline' | 'at'>) => Promise<OpenedApp>;
  readonly browser: () => Browser;
  readonly url: () => string;
}

/** A server for the tests of a file; `defaults` are those of each visit. To be called once, at the top. */
export function servedApp(defaults: AppOptions = {}): App {
  let served: Served | undefined;
  let browser: Browser | undefined;
  const kept = new Set<BrowserContext>();
  const windows = new Map<string, Window>();
  const watched = new Set<WatchedPage>();
  const samples = new Map<string, OpenedApp>();
  const isIts = new Map<AppOptions['before'], string>();
  beforeAll(async () => {
    [served, browser] = await Promise.all([serveBuilt(), sharedBrowser()]);
  });
  afterEach(async ({ task }) => {
    await reportPages(task.result?.errors ?? [], running(browser).contexts(), watched);
    watched.clear();
    // Whatever a test that failed left behind is not for the next.
    if (task.result?.state === 'fail') {
      for (const { context } of samples.values()) kept.delete(context);
      samples.clear();
    }
    for (const [key, window] of windows) {
      if (window.isOpen && !window.isTouched && (await emptied(window.context, running(served).url)))
        window.isOpen = false;
      else if (window.isOpen) windows.delete(key);
    }
    const comeBack = new Set([...windows.values()].map(({ context }) => context));
    await Promise.all(
      running(browser)
        .contexts()
        .filter((context) => !kept.has(context) && !comeBack.has(context))
        .map((context) => context.close()),
    );
  });
  afterAll(async () => {
    await Promise.all([...windows.values(), ...samples.values()].map(({ context }) => context.close()));
    await served?.close();
  });
  const windowFor = async (options: AppOptions): Promise<Window> => {
    const { offline = false, at, before, view, ...visit } = options;
    const key = JSON.stringify([view, visit]);
    // What is done before may be for one test alone, but where it is done for each of the file.
    const mayComeBack = !offline && at === undefined && before === defaults.before;
    const known = mayComeBack ? windows.get(key) : undefined;
    if (known && !known.isOpen) return Object.assign(known, { isOpen: true });
    const context = await running(browser).newContext({ acceptDownloads: true, ...visit });
    context.setDefaultTimeout(PATIENCE);
    await context.addInitScript(withoutSystemWindows);
    if (!offline) await context.addInitScript(withoutOfflineCopy);
    if (view) await context.addInitScript(keepView, JSON.stringify(view));
    await before?.(context);
    const window = { context, isOpen: true, isTouched: false };
    if (mayComeBack && !known) windows.set(key, window);
    return window;
  };
  const open = async (options: AppOptions = {}) => {
    const all = { locale: 'fr-FR', ...defaults, ...options };
    const window = await windowFor(all);
    const opened = await openWatched(window.context, all.at ?? running(served).url);
    watched.add(opened);
    return {
      ...opened,
      get context() {
        window.isTouched = true;
        return window.context;
      },
    };
  };
  const openDrawn = async (options?: AppOptions) => {
    const opened = await open(options);
    await opened.page.getByRole('img', { name: /^(Carte du réseau|Network map)/ }).waitFor();
    await opened.page.locator('#gaps h2').first().waitFor({ state: 'attached' });
    // What is drawn once the network is measured is in the legend, and what answers to keys beside the picture.
    await opened.page
      .getByText(/^(relie des groupes|links groups)$/)
      .first()
      .waitFor({ state: 'attached' });
    await opened.page.getByRole('listbox').first().waitFor({ state: 'attached' });
    return opened;
  };
  const onSample = async (options?: AppOptions): Promise<OpenedApp> => {
    const { before: prepare, ...visit } = options ?? {};
    if (!isIts.has(prepare)) isIts.set(prepare, `${isIts.size}`);
    const key = `${isIts.get(prepare)} ${JSON.stringify(visit)}`;
    const known = samples.get(key);
    if (!known) {
      const opened = await openDrawn(options);
      kept.add(opened.context);
      samples.set(key, opened);
      return opened;
    }
    watched.add(known);
    await sampleAgain(known.page);
    const before = (await known.faults()).length;
    return { ...known, faults: async () => (await known.faults()).slice(before) };
  };
  return {
    open,
    openDrawn,
    onSample,
    shared: (options) => {
      let opened: OpenedApp | undefined;
      beforeAll(async () => {
        opened = await openDrawn(options);
        kept.add(opened.context);
      });
      afterAll(async () => {
        await opened?.context.close();
      });
      return () => running(opened);
    },
    browser: () => running(browser),
    url: () => running(served).url,
  };
}

/** True once a window has no page any more and nothing is kept of what was in it. */
async function emptied(context: BrowserContext, url: string): Promise<boolean> {
  const [page, ...others] = context.pages();
  if (!page || page.isClosed()) return false;
  try {
    await Promise.all(others.map((other) => other.close()));
    await page.goto('about:blank');
    const session = await context.newCDPSession(page);
    await session.send('Storage.clearDataForOrigin', { origin: new URL(url).origin, storageTypes: 'all' });
    await page.close();
    return true;
  } catch {
    // A page that fell, or that will not go.
    return false;
  }
}

function running<Thing>(thing: Thing | undefined): Thing {
  if (thing === undefined) throw new Error('The server and the browser are there in tests and hooks only.');
  return thing;
}

/** No program can answer the windows of the system: files are chosen and saved as any page does it. */
function withoutSystemWindows(): void {
  for (const name of ['showOpenFilePicker', 'showSaveFilePicker']) Reflect.deleteProperty(globalThis, name);
}

/** As in a browser that keeps nothing offline. */
function withoutOfflineCopy(): void {
  Reflect.deleteProperty(Navigator.prototype, 'serviceWorker');
}

function keepView(view: string): void {
  // What was changed since is what a reload finds.
  if (localStorage.getItem('maillon.view') === null) localStorage.setItem('maillon.view', view);
}
