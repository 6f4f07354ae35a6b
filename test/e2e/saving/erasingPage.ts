import { settleDisk } from '../../../src/platform/erasure/settleDisk';
import { MAPS_DATABASE, openIndexedDbStore } from '../../../src/platform/journal/indexedDbStore';
import type { Operation } from '../../../src/platform/journal/journalStore';
import type { StoredEntry } from '../../../src/platform/journal/stored';

const STEPS = 45;
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

const chance = (length: number) =>
  Array.from(crypto.getRandomValues(new Uint8Array(length)), (byte) => LETTERS[byte % LETTERS.length]).join('');

/** Steps of a map that all hold the name, each in a transaction of its own, and a snapshot. */
async function plant(mapId: string, name: string): Promise<void> {
  const store = await openIndexedDbStore(MAPS_DATABASE);
  for (let sequence = 1; sequence <= STEPS; sequence += 1) {
    const said = { kind: 'do', policy: 'record', command: 'addActor', label: name } as const;
    const entry: StoredEntry = { ...said, sequence, epoch: 1, at: 1, change: `${chance(500)} ${name}` };
    await store.write([{ put: 'entries', key: [mapId, sequence], value: entry }]);
  }
  await store.write([snapshotOf(mapId, 0, `${chance(3000)} ${name}`)]);
}

/** As the app does: all of it in one transaction, with what is left of the map. */
async function erase(mapId: string): Promise<void> {
  const store = await openIndexedDbStore(MAPS_DATABASE);
  const whole = { from: [mapId], to: [mapId, '\uffff'] };
  await store.write([
    { remove: 'entries', ...whole },
    { remove: 'snapshots', ...whole },
    snapshotOf(mapId, STEPS + 1, chance(3000)),
  ]);
}

const settle = () => settleDisk(MAPS_DATABASE);

function snapshotOf(mapId: string, sequence: number, text: string): Operation {
  return { put: 'snapshots', key: [mapId, sequence], value: { sequence, at: 1, text, checksum: 'of no use' } };
}

export type ErasingPage = typeof erasingPage;
const erasingPage = { plant, erase, settle };
Object.assign(globalThis, { erasingPage });
