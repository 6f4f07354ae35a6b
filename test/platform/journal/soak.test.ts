import { describe, expect, it } from 'vitest';
import { type History, redo, startHistory, undo } from '../../../src/domain/history';
import { SNAPSHOT_EVERY } from '../../../src/platform/journal/journalWriter';
import { createMap } from '../../../src/platform/journal/mapLibrary';
import { MemoryStore } from '../../../src/platform/journal/memoryStore';
import { recover } from '../../../src/platform/journal/recover';
import { canonical, richDocument, seeded } from '../../helpers/randomEdits';
import { type Fault, FaultyStore } from '../faultyStore';
import { MAP, openJournal, randomDoing, settle } from './aJournal';

const COMMANDS = 1000;
const SEEDS = [1, 2, 3, 4, 5, 6];

/** Runs a session that is killed now and then. The model is the list of states, by number of entry. */
async function soak(seed: number): Promise<{ crashes: number; states: History[]; disk: MemoryStore }> {
  const random = seeded(seed);
  const disk = new MemoryStore();
  let now = 0;
  let crashes = 0;
  await createMap(disk, MAP, richDocument(), 0);
  const states: History[] = [startHistory(richDocument())];
  let acknowledged = 0;
  let issued = 0;
  let store = new FaultyStore(disk);
  let { writer } = await openJournal(store, () => now);

  const comeBack = async (at: string) => {
    crashes += 1;
    store = new FaultyStore(disk);
    const opened = await openJournal(store, () => now);
    const { sequence, history, messages } = opened.recovered;
    expect(messages, at).toEqual([]);
    expect(sequence, at).toBeGreaterThanOrEqual(acknowledged);
    expect(canonical(history.document) === canonical(states[sequence]!.document), at).toBe(true);
    const kept = Math.min(history.past.length, states[sequence]!.past.length);
    expect(canonical(undoTimes(history, 5).document) === canonical(undoTimes(states[sequence]!, 5).document), at).toBe(
      true,
    );
    expect(kept, at).toBeGreaterThanOrEqual(Math.min(200, states[sequence]!.past.length));
    states.length = sequence + 1;
    states[sequence] = history;
    [acknowledged, issued, writer] = [sequence, sequence, opened.writer];
  };

  for (let command = 0; command < COMMANDS; command += 1) {
    now += 2000;
    const doing = randomDoing(states.at(-1)!, random);
    if (!doing) continue;
    issued += 1;
    states.push(doing.history);
    const dies = deathIn(random);
    if (dies) store.faultAt = (_call, operations) => (dies.when(operations.length) ? dies.fault : null);
    writer.append(doing.recorded, doing.history);
    if (random() < 0.6) await settle();
    acknowledged = store.dead ? acknowledged : writer.progress().sequence;
    if (store.dead) await comeBack(`seed ${seed}, command ${command}`);
  }
  await settle();
  if (store.dead) await comeBack(`seed ${seed}, end`);
  else expect(await writer.close()).toBe(true);
  expect(issued).toBe(states.length - 1);
  return { crashes, states, disk };
}

function deathIn(random: () => number): { fault: Fault; when: (operations: number) => boolean } | null {
  const chance = random();
  if (chance < 0.01) return { fault: 'dead', when: () => true };
  if (chance < 0.02) return { fault: 'deadAfter', when: () => true };
  return null;
}

function undoTimes(history: History, times: number): History {
  let current = history;
  for (let i = 0; i < times; i += 1) current = undo(current).history;
  return current;
}

describe('a long session that is killed now and then', () => {
  it.each(SEEDS)('loses no acknowledged command, seed %i', async (seed) => {
    const { crashes, states, disk } = await soak(seed);
    expect(crashes).toBeGreaterThan(0);

    const end = (await recover(disk, MAP))!;
    expect(canonical(end.history.document) === canonical(states.at(-1)!.document)).toBe(true);
    const entries = await disk.range('entries', [MAP], [MAP, Number.MAX_SAFE_INTEGER]);
    expect(entries.length).toBeLessThanOrEqual(2 * SNAPSHOT_EVERY + 100);
    expect((await disk.range('snapshots', [MAP], [MAP, Number.MAX_SAFE_INTEGER])).length).toBeLessThanOrEqual(2);
    const depth = end.history.past.length;
    let back = undoTimes(end.history, depth);
    for (let i = 0; i < depth; i += 1) back = redo(back).history;
    const quiet = ['groups', 'placements'] as const;
    expect(canonical(back.document, quiet) === canonical(end.history.document, quiet)).toBe(true);
  });
});

describe('a store that fails at one of its writes', () => {
  const FAULTS: Fault[] = ['before', 'after', 'quota', 'closed', 'dead', 'deadAfter'];

  /** 300 commands, the fault at write `k`; true when it came. */
  async function failAt(k: number, fault: Fault): Promise<boolean> {
    const random = seeded(7);
    const disk = new MemoryStore();
    await createMap(disk, MAP, richDocument(), 0);
    const store = new FaultyStore(disk);
    let fired = false;
    store.faultAt = (call) => {
      fired ||= call === k;
      return call === k ? fault : null;
    };
    const opened = openJournal(store);
    const journal = await Promise.race([opened, settle().then(() => null)]);
    if (!journal) return fired;
    const states = [journal.recovered.history];
    for (let i = 0; i < 300; i += 1) {
      const doing = randomDoing(states.at(-1)!, random);
      if (!doing) continue;
      states.push(doing.history);
      journal.writer.append(doing.recorded, doing.history);
      if (i % 3 === 0) await settle();
      if (store.dead) break;
      journal.retry();
    }
    await settle();
    journal.retry();
    await settle();
    const acknowledged = journal.writer.progress().sequence;
    if (!store.dead) expect(acknowledged, `${fault} at ${k}`).toBe(states.length - 1);
    const found = (await recover(disk, MAP))!;
    expect(found.messages).toEqual([]);
    expect(found.sequence, `${fault} at ${k}`).toBeGreaterThanOrEqual(acknowledged);
    expect(canonical(found.history.document) === canonical(states[found.sequence]!.document)).toBe(true);
    return fired;
  }

  it.each(FAULTS)('never leaves a third state: %s', async (fault) => {
    let k = 1;
    while (await failAt(k, fault)) k += k < 12 ? 1 : 9;
    expect(k).toBeGreaterThan(50);
  });
});
