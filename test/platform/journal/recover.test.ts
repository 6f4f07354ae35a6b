import { describe, expect, it } from 'vitest';
import { type History, startHistory } from '../../../src/domain/history/history';
import { checksum } from '../../../src/platform/checksum';
import { entryOf } from '../../../src/platform/journal/entry';
import { recoverFrom } from '../../../src/platform/journal/recover';
import { historyInPieces, snapshotOf } from '../../../src/platform/journal/snapshot';
import type { StoredEntry } from '../../../src/platform/journal/stored';
import { canonical, richDocument, seeded } from '../../helpers/randomEdits';
import { wholeText } from '../../helpers/wholeText';
import { randomDoing } from './aJournal';

/** Thirty entries over a snapshot, and the state after each. */
function aJournal() {
  const random = seeded(11);
  const states: History[] = [startHistory(richDocument())];
  const entries: StoredEntry[] = [];
  while (entries.length < 30) {
    const doing = randomDoing(states.at(-1)!, random);
    if (!doing) continue;
    states.push(doing.history);
    entries.push(entryOf(doing.recorded, { sequence: entries.length + 1, epoch: 1, at: entries.length * 60_000 }));
  }
  return { states, entries, snapshots: [snapshotOf(states[0]!, 0, 0)] };
}

const { states, entries, snapshots } = aJournal();
const textAt = (sequence: number) => canonical(states[sequence]!.document);

describe('reading a map from its journal', () => {
  it('replays the entries after the snapshot', async () => {
    const found = (await recoverFrom(snapshots, entries))!;
    expect([found.sequence, found.lastStored, found.messages]).toEqual([30, 30, []]);
    expect(canonical(found.history.document) === textAt(30)).toBe(true);
  });

  it('does so from any snapshot, ignoring entries that are already in, in any order', async () => {
    const found = (await recoverFrom([snapshotOf(states[17]!, 17, 0), ...snapshots], entries.toReversed()))!;
    expect([found.sequence, found.base, found.messages]).toEqual([30, 17, []]);
    expect(canonical(found.history.document) === textAt(30)).toBe(true);
  });

  it('takes an entry that comes twice once', async () => {
    const found = (await recoverFrom(snapshots, [...entries.slice(0, 12), ...entries.slice(8)]))!;
    expect([found.sequence, found.messages]).toEqual([30, []]);
    expect(canonical(found.history.document) === textAt(30)).toBe(true);
  });

  it('stops at a missing entry, says which, and knows that there is more', async () => {
    const found = (await recoverFrom(snapshots, [...entries.slice(0, 9), ...entries.slice(10)]))!;
    expect([found.sequence, found.lastStored]).toEqual([9, 30]);
    expect(found.messages).toMatchObject([{ code: 'JOURNAL_GAP', row: 10 }]);
    expect(found.messages[0]?.value).toMatch(/^1970-01-01 \d\d:08$/);
    expect(canonical(found.history.document) === textAt(9)).toBe(true);
  });

  it.each([
    ['is not JSON', '{"actors":[['],
    ['is of another shape', '{"actors":[["lea"]]}'],
    ['is of a table that there is not', '{"wizards":[["lea",null,{"id":"lea"}]]}'],
    ['ties actors that are not there', '{"ties":[["t",null,{"id":"t","a":"lea","b":"nobody","attributes":[]}]]}'],
  ])('skips the entry that %s, says so, and goes on', async (_what, change) => {
    const spoilt = { ...entries[29]!, sequence: 31, change };
    const next = { ...entries[29]!, sequence: 32, change: '{}' };
    const found = (await recoverFrom(snapshots, [...entries, spoilt, next]))!;
    expect([found.sequence, found.messages]).toEqual([32, [{ code: 'JOURNAL_SKIPPED', row: 31 }]]);
    expect(canonical(found.history.document) === textAt(30)).toBe(true);
  });

  it('knows when each step was taken, which the history shows, where somebody noted it', async () => {
    const dated = { ...entries[0]!, madeAt: 1_700_000_000_000 };
    const found = (await recoverFrom(snapshots, [dated, entries[1]!]))!;
    expect(found.messages).toEqual([]);
    expect(found.history.past.map(({ at }) => at)).toEqual([1_700_000_000_000, undefined]);
  });

  it('passes over what a window wrote that had lost the map', async () => {
    const later = { ...entries[9]!, epoch: 2 };
    const stale = { ...entries[10]!, epoch: 1 };
    const found = (await recoverFrom(snapshots, [...entries.slice(0, 9), later, stale]))!;
    expect([found.sequence, found.messages]).toEqual([11, []]);
    expect(canonical(found.history.document) === textAt(10)).toBe(true);
  });

  it('falls back to the snapshot before a damaged one, and loses nothing', async () => {
    const damaged = {
      ...snapshotOf(states[20]!, 20, 0),
      text: wholeText(snapshotOf(states[20]!, 20, 0).text).replace('e', 'f'),
    };
    const found = (await recoverFrom([snapshotOf(states[5]!, 5, 0), damaged], entries.slice(5)))!;
    expect(found.messages).toMatchObject([{ code: 'SNAPSHOT_FALLBACK' }]);
    expect([found.base, found.sequence]).toEqual([5, 30]);
    expect(canonical(found.history.document) === textAt(30)).toBe(true);
  });

  it('gives nothing rather than a guess when no snapshot can be read', async () => {
    expect(await recoverFrom([{ ...snapshots[0]!, checksum: 'x' }], entries)).toBeNull();
    expect(await recoverFrom([], entries)).toBeNull();
  });
});

describe('a snapshot', () => {
  it('gives back the map, what it does not know and the undo stack', async () => {
    const document = { ...richDocument(), unknown: new Map<string, unknown>([['info.__proto__', { a: [1] }]]) };
    const history = { ...states[30]!, document };
    const back = (await historyInPieces(snapshotOf(history, 1, 0)))!;
    expect(back.document).toEqual(document);
    expect(back.past.length).toBe(history.past.length);
    expect(JSON.stringify(back.future)).toBe(JSON.stringify(history.future));
  });

  it('is refused when any of its characters is another', async () => {
    const whole = snapshotOf(startHistory(richDocument()), 1, 0);
    const text = wholeText(whole.text);
    for (let i = 0; i < text.length; i += 1) {
      const other = text[i] === 'x' ? 'y' : 'x';
      expect(await historyInPieces({ ...whole, text: text.slice(0, i) + other + text.slice(i + 1) })).toBeNull();
    }
  });
});

describe('the checksum', () => {
  it('is CRC-32 with the length', () => {
    expect(checksum('123456789')).toBe('cbf43926-9');
    expect(checksum('é')).toBe(checksum(new Uint8Array([0xc3, 0xa9])));
  });
});
