import { describe, expect, it } from 'vitest';
import type { History } from '../../../src/domain/history/history';
import type { Operation } from '../../../src/platform/journal/journalStore';
import { claimEpoch, createMap } from '../../../src/platform/journal/mapLibrary';
import { MemoryStore } from '../../../src/platform/journal/memoryStore';
import { recover } from '../../../src/platform/journal/recover';
import {
  listVersions,
  nameVersion,
  VERSION_EVERY,
  VERSION_KEPT,
  VERSION_ROOM,
} from '../../../src/platform/journal/versions';
import { canonical, richDocument, seeded } from '../../helpers/randomEdits';
import { FaultyStore } from '../faultyStore';
import { MAP, openJournal, randomDoing, settle } from './aJournal';

async function aStore() {
  const disk = new MemoryStore();
  await createMap(disk, MAP, richDocument(), 0);
  return new FaultyStore(disk);
}

/** Appends `count` entries of a person, or of the app itself, that do something; one group. Returns the state after them. */
function work(
  journal: Awaited<ReturnType<typeof openJournal>>,
  from: History,
  count: number,
  seed = 3,
  whose: 'person' | 'app' = 'person',
): History {
  const random = seeded(seed);
  let history = from;
  for (let done = 0; done < count; ) {
    const doing = randomDoing(history, random);
    if (!doing || (doing.recorded.policy === 'quiet') !== (whose === 'app')) continue;
    history = doing.history;
    journal.writer.append(doing.recorded, history);
    done += 1;
  }
  return history;
}

const entriesIn = (operations: readonly Operation[]) =>
  operations.filter((one) => 'put' in one && one.put === 'entries').length;

describe('the journal', () => {
  async function groupsWritten() {
    const store = await aStore();
    const journal = await openJournal(store);
    const groups: number[] = [];
    store.faultAt = (_call, operations) => {
      if (entriesIn(operations) > 0) groups.push(entriesIn(operations));
      return null;
    };
    return { journal, groups };
  }

  it('writes the first command at once, and together those that come while a write is under way', async () => {
    const { journal, groups } = await groupsWritten();
    work(journal, journal.recovered.history, 20);
    expect(groups).toEqual([1]);
    await settle();
    expect(groups).toEqual([1, 19]);
  });

  it('lets what the app worked out wait for the next command of a person, or a moment', async () => {
    const { journal, groups } = await groupsWritten();
    let history = work(journal, journal.recovered.history, 2, 3, 'app');
    await settle();
    expect(groups).toEqual([]);
    expect(journal.writer.progress()).toMatchObject({ pending: 0, failure: null });
    history = work(journal, history, 1);
    await settle();
    expect(groups).toEqual([3]);
    history = work(journal, history, 1, 4, 'app');
    journal.retry();
    await settle();
    expect(groups).toEqual([3, 1]);
    history = work(journal, history, 1, 5, 'app');
    expect(await journal.writer.flush()).toBe(true);
    expect(groups).toEqual([3, 1, 1]);
    work(journal, history, 1, 6, 'app');
    expect(await journal.writer.close()).toBe(true);
    expect(journal.writer.progress().sequence).toBe(6);
  });

  it('says saved only when the disk says so, and tells every failure', async () => {
    const store = await aStore();
    const journal = await openJournal(store);
    store.faultAt = () => 'before';
    work(journal, journal.recovered.history, 3);
    await settle();
    for (let tries = 0; tries < 4; tries += 1) {
      journal.retry();
      await settle();
    }
    expect(journal.writer.progress()).toMatchObject({ sequence: 0, pending: 3, failure: 'other' });
    expect(journal.told.every(({ sequence }) => sequence === 0)).toBe(true);
    store.faultAt = () => null;
    journal.retry();
    await settle();
    expect(journal.writer.progress()).toMatchObject({ sequence: 3, pending: 0, failure: null });
  });

  it('makes a lost connection anew by itself, once', async () => {
    const store = await aStore();
    const journal = await openJournal(store);
    let faults = 0;
    store.faultAt = () => (faults++ === 0 ? 'closed' : null);
    work(journal, journal.recovered.history, 1);
    await settle();
    expect(journal.writer.progress()).toMatchObject({ sequence: 1, failure: null });
  });

  it('says so when the disk does not answer, gives it up in the end, and writes all when it does', async () => {
    const store = await aStore();
    const journal = await openJournal(store);
    store.faultAt = () => 'dead';
    work(journal, journal.recovered.history, 2);
    await settle();
    expect(journal.writer.progress()).toMatchObject({ sequence: 0, pending: 2, failure: null });
    journal.retry(1500);
    await settle();
    expect(journal.told.at(-1)).toMatchObject({ sequence: 0, pending: 2, failure: 'lost' });
    [store.dead, store.faultAt] = [false, () => null];
    journal.retry(1500);
    await settle();
    expect(journal.writer.progress().pending).toBe(2);
    journal.retry(12_000);
    await settle();
    journal.retry(500);
    await settle();
    expect(journal.writer.progress()).toMatchObject({ sequence: 2, pending: 0, failure: null });
  });

  it('says of a version that was asked for whether the disk has it', async () => {
    const store = await aStore();
    const journal = await openJournal(store);
    store.faultAt = (_call, operations) =>
      operations.some((one) => 'put' in one && one.put === 'versions') ? 'before' : null;
    expect(await journal.writer.keepVersion()).toBe(false);
    store.faultAt = () => null;
    expect(await journal.writer.keepVersion()).toBe(true);
    expect((await listVersions(store, MAP)).map(({ kind }) => kind)).toEqual(['kept']);
  });

  it('keeps a version that is asked for while what was refused is being tried again', async () => {
    const store = await aStore();
    const journal = await openJournal(store);
    store.faultAt = () => 'before';
    work(journal, journal.recovered.history, 1);
    await settle();
    expect(journal.writer.progress()).toMatchObject({ pending: 1, failure: 'other' });
    store.faultAt = () => null;
    journal.retry(500);
    expect(await journal.writer.keepVersion()).toBe(true);
    expect(journal.writer.progress()).toMatchObject({ sequence: 1, pending: 0, failure: null });
  });

  it('drops old automatic versions before it refuses a command for want of room', async () => {
    const store = await aStore();
    let now = 0;
    const journal = await openJournal(store, () => now);
    let history = journal.recovered.history;
    for (let i = 0; i < 6; i += 1) {
      now += 6 * 60_000;
      history = work(journal, history, 1, i);
      await settle();
    }
    const count = async () => (await store.range('versions', [MAP], [MAP, '\uffff'])).length;
    expect(await count()).toBe(6);
    let full = true;
    store.faultAt = (_call, operations) => {
      if (operations.some((one) => 'remove' in one && one.remove === 'versions')) full = false;
      return full ? 'quota' : null;
    };
    work(journal, history, 1, 9);
    await settle();
    expect(journal.writer.progress()).toMatchObject({ sequence: 7, failure: null });
    expect(await count()).toBe(3);
  });

  it('never drops a version that was given a name since the last was written', async () => {
    const store = await aStore();
    let now = 0;
    const journal = await openJournal(store, () => now);
    const history = work(journal, journal.recovered.history, 1);
    await settle();
    const [first] = await listVersions(store, MAP);
    expect(await nameVersion(store, MAP, first!.id, 'Avant le forum')).toBe(true);
    now = VERSION_KEPT + VERSION_EVERY;
    work(journal, history, 1, 5);
    while (journal.writer.progress().pending > 0) await settle();
    await settle();
    expect((await listVersions(store, MAP)).map(({ name }) => name)).toEqual([undefined, 'Avant le forum']);
  });

  it('writes no version that there is no room for, and looks again only when the next is due', async () => {
    const disk = new MemoryStore();
    const document = richDocument();
    const [huge = ''] = document.themes.keys();
    const theme = { ...document.themes.get(huge as never)!, name: 'x'.repeat(VERSION_ROOM) };
    await createMap(disk, MAP, { ...document, themes: new Map(document.themes).set(theme.id, theme) }, 0);
    const store = new FaultyStore(disk);
    let now = 0;
    const journal = await openJournal(store, () => now);
    let looks = 0;
    const range = store.range.bind(store);
    store.range = (table, from, to) => {
      if (table === 'versions') looks += 1;
      return range(table, from, to);
    };
    let written = 0;
    store.faultAt = (_call, operations) => {
      if (operations.some((one) => 'put' in one && one.put === 'versions')) written += 1;
      return null;
    };
    let history = journal.recovered.history;
    for (const wait of [0, VERSION_EVERY - 1, 1]) {
      now += wait;
      history = work(journal, history, 1, 3 + wait);
      while (journal.writer.progress().pending > 0) await settle();
      await settle();
    }
    expect({ looks, written }).toEqual({ looks: 2, written: 0 });
    expect(await journal.writer.keepVersion()).toBe(true);
    expect(written).toBe(1);
  });

  it('writes nothing any more once another window has the map', async () => {
    const store = await aStore();
    const first = await openJournal(store);
    work(first, first.recovered.history, 2);
    await settle();
    const second = await openJournal(store);
    work(first, first.recovered.history, 2, 5);
    await settle();
    expect(first.writer.progress()).toMatchObject({ sequence: 2, pending: 2, failure: 'fenced' });
    first.writer.retry();
    await settle();
    first.writer.flushUrgently();
    expect((await store.range('entries', [MAP], [MAP, 99])).length).toBe(2);
    const end = work(second, second.recovered.history, 4, 6);
    await settle();
    const found = (await recover(store, MAP))!;
    expect([found.sequence, found.messages]).toEqual([6, []]);
    expect(canonical(found.history.document) === canonical(end.document)).toBe(true);
  });

  it('asks again who has the map when a connection was made anew', async () => {
    const store = await aStore();
    const journal = await openJournal(store);
    store.faultAt = () => 'closed';
    store.reopen = async () => {
      await claimEpoch(store.disk, MAP);
      await FaultyStore.prototype.reopen.call(store);
      store.faultAt = () => null;
    };
    work(journal, journal.recovered.history, 2);
    await settle();
    expect(journal.writer.progress()).toMatchObject({ sequence: 0, pending: 2, failure: 'fenced' });
    expect(await store.range('entries', [MAP], [MAP, 99])).toEqual([]);
  });

  it('asks at once for what is not written when the page is left, and never over what is there', async () => {
    const store = await aStore();
    const journal = await openJournal(store);
    store.faultAt = () => 'dead';
    const end = work(journal, journal.recovered.history, 5);
    store.dead = false;
    journal.writer.flushUrgently();
    const found = (await recover(store.disk, MAP))!;
    expect(found.sequence).toBe(5);
    expect(canonical(found.history.document) === canonical(end.document)).toBe(true);
    const before = await store.range('entries', [MAP], [MAP, 99]);
    work(journal, end, 1, 8);
    journal.writer.flushUrgently();
    expect((await store.range('entries', [MAP], [MAP, 99])).slice(0, 5)).toEqual(before);
  });

  it('asks for what comes after a write that is under way, whether or not that one arrives', async () => {
    for (const fault of ['dead', 'deadAfter'] as const) {
      const store = await aStore();
      const journal = await openJournal(store);
      store.faultAt = () => fault;
      const first = work(journal, journal.recovered.history, 1);
      await settle();
      const end = work(journal, first, 4, 5);
      store.dead = false;
      journal.writer.flushUrgently();
      const found = (await recover(store.disk, MAP))!;
      expect([fault, found.sequence]).toEqual([fault, 5]);
      expect(canonical(found.history.document) === canonical(end.document)).toBe(true);
    }
  });

  it('keeps what the snapshot before the last needs: a damaged one costs nothing', async () => {
    const store = await aStore();
    const journal = await openJournal(store);
    let history = journal.recovered.history;
    for (let i = 0; i < 3; i += 1) {
      history = work(journal, history, 201, i);
      await settle();
    }
    const snapshots = await store.range('snapshots', [MAP], [MAP, 9999]);
    expect(snapshots.length).toBe(2);
    const last = snapshots[1]!;
    await store.write([{ put: 'snapshots', key: [MAP, last.sequence], value: { ...last, checksum: 'x' } }]);
    const found = (await recover(store, MAP))!;
    expect([found.sequence, found.messages.map(({ code }) => code)]).toEqual([603, ['SNAPSHOT_FALLBACK']]);
    expect(canonical(found.history.document) === canonical(history.document)).toBe(true);
  });

  it('goes on beyond a gap without ever mixing what came after it with what is done now', async () => {
    const store = await aStore();
    const journal = await openJournal(store);
    const states = [journal.recovered.history];
    for (let i = 0; i < 6; i += 1) states.push(work(journal, states.at(-1)!, 1, i));
    await settle();
    await store.write([{ remove: 'entries', from: [MAP, 4], to: [MAP, 4] }]);
    const after = await openJournal(store);
    expect(after.recovered.messages).toMatchObject([{ code: 'JOURNAL_GAP', row: 4 }]);
    const end = work(after, after.recovered.history, 1, 8);
    await settle();
    const found = (await recover(store, MAP))!;
    expect([found.sequence, found.messages]).toEqual([7, []]);
    expect(canonical(found.history.document) === canonical(end.document)).toBe(true);
  });
});
