import { mkdirSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { serveFolder } from '../../src/cli/serve/staticServer.mjs';
import { BUILT } from '../../src/cli/setup/ensureBuilt.mjs';
import { fr } from '../../src/i18n/fr';
import type { Served } from '../e2e/serveBuilt';
import { firefoxEngine } from './firefox';
import { handOn } from './hand';

const { memoryOnlyLong, mayForgetLong } = fr.desk.saving;

/** What a person sets, how it is said that a map is kept, and the sentence. */
const SET = [
  ['all cookies blocked', { 'network.cookie.cookieBehavior': 2 }, 'memoryOnly', memoryOnlyLong],
  ['always private', { 'browser.privatebrowsing.autostart': true }, 'mayForget', mayForgetLong],
] as const;

/** Firefox set to keep nothing: the app starts, is edited, and says so. */
export function firefoxRefuses(firefox: string): void {
  let folder = '';
  let served: Served | undefined;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'engines-'));
    served = await serveFolder({ root: BUILT, port: 0 });
  });
  afterAll(async () => {
    await served?.close();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  });

  it.each(SET)('%s', async (name, prefs, state, sentence) => {
    const folders = { profile: join(folder, `${state} profile`), downloads: join(folder, state) };
    for (const path of Object.values(folders)) mkdirSync(path);
    const engine = firefoxEngine(folders, firefox, prefs);
    const pane = await engine.start();
    const { click, enter, counts, sees, until } = handOn(pane);
    try {
      await pane.goto(served?.url ?? '');
      await click('button', `^(${fr.desk.sample.startMine}|Start my own map)$`);
      await until(
        () => document.activeElement?.matches('#ask [role=combobox]') === true,
        'the first question is asked',
      );
      await enter('Léa Morel');
      await counts({ actors: 1 });
      await sees(`header [role=status][data-state=${state}]`, fr.desk.saving[state]);
      await sees('[role=alert]', sentence.replaceAll(/\s/g, ' '));
      const faults = await pane.evaluate(() => (globalThis as { faults?: string[] }).faults ?? []);
      expect(faults, name).toEqual([]);
      process.stdout.write(`Firefox, ${name}: desk | ${sentence} | edited\n`);
    } finally {
      await engine.stop();
    }
  });
}
