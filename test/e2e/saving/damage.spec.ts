import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
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
  secondCopies,
  seeded,
  startMap,
  untilState,
  WIDE,
  watchSaving,
} from './desk';

const NAMES = 8;
/** Where a browser keeps each of the three, in its profile. */
const STORES = {
  database: /IndexedDB\/.*\.leveldb\/\d+\.log$/,
  copies: /(File System|OPFS|WebStorage).*\/\d+$/,
  registry: /Local Storage\/leveldb\/\d+\.log$/,
} as const;
const POSITIONS = SOAK ? 20 : 1;

let served: Served;
let folder: string;
let whole: string;

beforeAll(async () => {
  [served, folder] = await Promise.all([serveBuilt(), mkdtemp(join(tmpdir(), 'damage-'))]);
  whole = join(folder, 'whole');
  const context = await launchOnProfile(whole, WIDE);
  await watchSaving(context);
  const page = await openDesk(context, served.url);
  await startMap(page);
  await fieldForNames(page);
  for (let number = 1; number <= NAMES; number += 1) await addNumber(page, number);
  await untilState(page, 'saved');
  // The second copy follows within seconds.
  await until(
    async () => (await secondCopies(page)).some((copy) => copy.includes(`"N${NAMES}"`)),
    'the second copy has everything',
    40_000,
  );
  await context.close();
}, 300_000);
afterAll(async () => {
  await served?.close();
  if (folder) await rm(folder, { recursive: true, force: true, maxRetries: 5 });
});

function filesOf(profile: string, pattern: RegExp): string[] {
  return readdirSync(profile, { recursive: true, encoding: 'utf8' })
    .filter((path) => pattern.test(path.replaceAll('\\', '/')))
    .map((path) => join(profile, path))
    .filter((path) => statSync(path).isFile() && statSync(path).size > 0);
}

/** Flips one byte in each of these files. */
function flip(profile: string, pattern: RegExp, random: () => number): number {
  const files = filesOf(profile, pattern);
  for (const file of files) {
    const bytes = readFileSync(file);
    const at = Math.floor(random() * bytes.length);
    bytes[at] = bytes[at]! ^ 0x55;
    writeFileSync(file, bytes);
  }
  return files.length;
}

const DAMAGES: readonly (readonly (keyof typeof STORES)[])[] = [
  ['database'],
  ['copies'],
  ['registry'],
  ['database', 'registry'],
  ['database', 'copies'],
];

describe('one byte that is another', () => {
  it.each(DAMAGES.flatMap((stores) => Array.from({ length: POSITIONS }, (_, n) => ({ stores, n }))))(
    'in $stores ($n): the map is there, or it is said what is lost',
    async ({ stores, n }) => {
      const random = seeded(n + 1);
      const profile = join(folder, `${stores.join('-')}-${n}`);
      await cp(whole, profile, { recursive: true });
      for (const store of stores) expect(flip(profile, STORES[store], random), store).toBeGreaterThan(0);
      const context = await launchOnProfile(profile, WIDE);
      await watchSaving(context);
      const page = await openDesk(context, served.url);
      const isSample = (await page.title()).includes('exemple');
      if (isSample) {
        // Only with both places of the map damaged: its name is told, and what to do.
        expect(stores).toEqual(['database', 'copies']);
        await page.getByText('n’est plus dans ce navigateur', { exact: false }).waitFor();
      } else {
        const found = countedNames(await namesOf(page));
        const notices = await page.getByRole('status').allInnerTexts();
        const said = notices.some((text) => text.includes('retrouvée') || text.includes(fr.desk.close));
        if (found < NAMES) expect(said, `seed ${n + 1}: ${found} of ${NAMES}`).toBe(true);
        if (stores.length < 2 || !stores.includes('copies')) expect(found).toBe(NAMES);
      }
      await context.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  );
});
