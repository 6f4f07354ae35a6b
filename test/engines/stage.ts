import { mkdirSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { serveFolder } from '../../src/cli/serve/staticServer.mjs';
import { BUILT } from '../../src/cli/setup/ensureBuilt.mjs';
import type { Served } from '../e2e/serveBuilt';
import type { Engine, Folders } from './engine';
import { type Hand, handOn } from './hand';

/** A server and one engine for the tests of a file, which go on from one another as a person's day does. */
export interface Stage {
  readonly engine: () => Engine;
  readonly hand: () => Hand;
  readonly url: () => string;
  readonly folders: () => Folders;
  /** Nobody answers any more at the address; then somebody does again. */
  readonly cut: () => Promise<void>;
  readonly mend: () => Promise<void>;
  /** Ends the browser as a power cut would, and starts it again on what is left. */
  readonly killed: () => Promise<void>;
}

interface ServedOptions {
  /** What is served; `folder`: where to make it. */
  readonly rootIn?: (folder: string) => string;
  /** Under which path: begins and ends with `/`. */
  readonly base?: string;
}

export function stageFor(
  make: (folders: Folders) => Engine,
  { rootIn = () => BUILT, base = '/' }: ServedOptions = {},
): Stage {
  let folder = '';
  let root = '';
  let served: Served | undefined;
  let stage: { engine: Engine; hand: Hand; url: string; folders: Folders } | undefined;
  const set = () => {
    if (!stage) throw new Error('The stage is set in tests only.');
    return stage;
  };
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'engines-'));
    const folders = { profile: join(folder, 'profile'), downloads: join(folder, 'downloads') };
    for (const path of Object.values(folders)) mkdirSync(path);
    root = rootIn(folder);
    served = await serveFolder({ root, port: 0, base, smaller: false });
    const engine = make(folders);
    stage = { engine, hand: handOn(await engine.start()), url: served.url, folders };
  });
  afterEach(async () => {
    const faults = await set().hand.pane.evaluate(() => (globalThis as { faults?: string[] }).faults ?? []);
    expect(faults).toEqual([]);
  });
  afterAll(async () => {
    await stage?.engine.stop();
    await served?.close();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  });
  return {
    engine: () => set().engine,
    hand: () => set().hand,
    url: () => set().url,
    folders: () => set().folders,
    cut: async () => {
      await served?.close();
      served = undefined;
    },
    mend: async () => {
      served ??= await serveFolder({ root, port: Number(new URL(set().url).port), base, smaller: false });
    },
    killed: async () => {
      await set().engine.kill();
      const pane = await set().engine.start();
      stage = { ...set(), hand: handOn(pane) };
      // A power cut is no start that failed: three in a row before the app stands would open the page that shows no map. And
      // Firefox writes its small storage seconds later: what said that a start stood is lost with the cut.
      await pane.goto(`${set().url}nothing-here`);
      await pane.evaluate(() => localStorage.removeItem('maillon.starts'));
      await pane.goto(set().url);
    },
  };
}
