import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { SOAK } from '../../runs';
import { launchOnProfile, until } from '../browser';
import { filesWith } from '../filesWith';
import type { Served } from '../serveBuilt';
import { seeded } from './desk';
import type { ErasingPage } from './erasingPage';
import { serveStorePage } from './servedStorePage';

const ERASURES = SOAK ? 200 : 1;

let served: Served;
let folder: string;
beforeAll(async () => {
  [served, folder] = await Promise.all([serveStorePage('erasingPage'), mkdtemp(join(tmpdir(), 'erased-'))]);
});
afterAll(async () => {
  await served?.close();
  if (folder) await rm(folder, { recursive: true, force: true, maxRetries: 5 });
});

async function launch() {
  const context: BrowserContext = await launchOnProfile(folder);
  const page = await context.newPage();
  await page.goto(served.url);
  const ask = (what: keyof ErasingPage, mapId = '', name = ''): Promise<unknown> =>
    page.evaluate(
      ([asked, ...given]): Promise<unknown> =>
        (globalThis as unknown as { erasingPage: ErasingPage }).erasingPage[asked](...given),
      [what, mapId, name] as const,
    );
  return { context, ask };
}

it(
  `nothing that was erased is in the files of the database once they are tidied, ${ERASURES} times`,
  async () => {
    const seed = 20_261_128;
    const random = seeded(seed);
    let { context, ask } = await launch();
    for (let erasure = 1; erasure <= ERASURES; erasure += 1) {
      const mapId = `map-${Math.floor(random() * 1_000_000)}`;
      const name = `Quartefeuille${erasure}x`;
      await ask('plant', mapId, name);
      // What was planted lies deeper in the files after some of these.
      if (random() < 0.4) await ask('settle');
      if (random() < 0.4) {
        await context.close();
        ({ context, ask } = await launch());
      }
      await ask('erase', mapId);
      expect(await ask('settle')).toBe(true);
      let left: readonly string[] = [];
      await until(
        async () => {
          left = await filesWith(folder, [name]);
          return left.length === 0;
        },
        () => `seed ${seed}, erasure ${erasure}: ${name} is in no file; it is in ${left.join(', ')}`,
      );
    }
    await context.close();
    process.stdout.write(`${ERASURES} erasures: nothing in the files of the database\n`);
  },
  ERASURES * 60_000,
);
