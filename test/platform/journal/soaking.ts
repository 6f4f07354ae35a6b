import { afterAll, describe, expect, it } from 'vitest';
import { type History, redo, startHistory, undo } from '../../../src/domain/history/history';
import { emptyDocument } from '../../../src/domain/mapDocument';
import { readNative } from '../../../src/formats/native/read';
import { writeNative } from '../../../src/formats/native/write';
import type { Operation } from '../../../src/platform/journal/journalStore';
import { SNAPSHOT_EVERY } from '../../../src/platform/journal/journalWriter';
import { createMap } from '../../../src/platform/journal/mapLibrary';
import { MemoryStore } from '../../../src/platform/journal/memoryStore';
import { recover } from '../../../src/platform/journal/recover';
import { seeded } from '../../helpers/randomEdits';
import { runs } from '../../runs';
import { type Fault, FaultyStore } from '../faultyStore';
import { MAP, openJournal, settle } from './aJournal';
import { ModelSession, modelText } from './modelDoing';

/**
 * `npm run soak` runs a thousand; `npm test` four. `MAILLON_SEEDS=300` runs the first
 * three hundred, `MAILLON_SEEDS=301-600` those after: a thousand may take several evenings.
 */
const [FIRST, LAST] = seedsOf(process.env.MAILLON_SEEDS ?? `${runs(4, 1000)}`);

function seedsOf(wish: string): readonly [first: number, last: number] {
  const [one = 0, other] = wish.split('-').map(Number);
  return other === undefined ? [1, one] : [one, other];
}
const COMMANDS = 10_000;
/** Of each command: that the browser dies at it. */
const DIES = 0.004;

/** Of each return: that the disk has spoilt the newest snapshot meanwhile. */
const SPOILS = 0.2;
const SPOILT = 'spoilt';
const ALL = [MAP, Number.MAX_SAFE_INTEGER];

const totals = { commands: 0, crashes: 0, spoilt: 0, lost: 0, unacknowledged: 0 };

/** Where a browser dies: before a write, after it, or at the snapshot that comes next. */
function death(random: () => number): (operations: readonly Operation[]) => Fault | null {
  const after: Fault = random() < 0.5 ? 'dead' : 'deadAfter';
  if (random() < 0.67) return () => after;
  return (operations) => (operations.some((one) => 'put' in one && one.put === 'snapshots') ? after : null);
}

/** True when the newest snapshot is spoilt, now or before: the one before it and the entries between must then do. */
async function spoilsSnapshot(disk: MemoryStore, random: () => number): Promise<boolean> {
  const snapshots = await disk.range('snapshots', [MAP], ALL);
  const newest = snapshots.at(-1);
  if (newest?.checksum === SPOILT) return true;
  // One at a time: what is spoilt twice in a row is the second copy's to give back.
  const mayBe = snapshots.length > 1 && snapshots.every(({ checksum }) => checksum !== SPOILT);
  if (!newest || !mayBe || random() >= SPOILS) return false;
  await disk.write([{ put: 'snapshots', key: [MAP, newest.sequence], value: { ...newest, checksum: SPOILT } }]);
  totals.spoilt += 1;
  return true;
}

/** A session of 10,000 commands that is killed now and then, beside the model. */
async function soak(seed: number) {
  const random = seeded(seed);
  const disk = new MemoryStore();
  let now = 0;
  await createMap(disk, MAP, emptyDocument('Carte'), 0);
  let store = new FaultyStore(disk);
  let { writer } = await openJournal(store, () => now);
  let history: History = startHistory(emptyDocument('Carte'));
  const model = new ModelSession();
  let [sequence, acknowledged, crashes, command] = [0, 0, 0, 0];
  const last: string[] = [];
  const where = () => `seed ${seed}, step ${command}, last: ${last.slice(-20).join(' ')}`;

  const comeBack = async () => {
    crashes += 1;
    const isSpoilt = await spoilsSnapshot(disk, random);
    store = new FaultyStore(disk);
    const opened = await openJournal(store, () => now);
    const found = opened.recovered;
    totals.lost += Math.max(0, acknowledged - found.sequence);
    totals.unacknowledged += sequence - found.sequence;
    expect(
      found.messages.map(({ code }) => code),
      where(),
    ).toEqual(isSpoilt ? ['SNAPSHOT_FALLBACK'] : []);
    expect(found.sequence, where()).toBeGreaterThanOrEqual(acknowledged);
    expect(found.sequence, where()).toBeLessThanOrEqual(sequence);
    model.rollBack(sequence - found.sequence);
    if (modelText(found.history.document) !== model.map.text()) throw new Error(`another map: ${where()}`);
    [history, writer] = [found.history, opened.writer];
    // What outlives a reload is at least 200 steps, less those undone since the snapshot that kept so many; the model keeps all.
    const since = await disk.range('entries', [MAP, found.base + 1], [MAP, found.sequence]);
    const undone = since.filter(({ kind }) => kind === 'undo').length;
    expect(history.past.length, where()).toBeGreaterThanOrEqual(Math.min(200, model.past.length) - undone);
    expect(history.future.length, where()).toBe(Math.min(200, model.future.length));
    [sequence, acknowledged] = [found.sequence, found.sequence];
  };

  for (command = 1; command <= COMMANDS; command += 1) {
    now += 400;
    const doing = model.draw(history, random, now);
    if (!doing) continue;
    last.push(doing.name);
    if (last.length > 40) last.splice(0, 20);
    history = doing.history;
    sequence += 1;
    if (random() < DIES) {
      const dies = death(random);
      store.faultAt = (_call, operations) => dies(operations);
    }
    writer.append(doing.recorded, history);
    // Once the write is done, in the midst of it, or with the next command.
    await settle(random() < 0.6 ? undefined : Math.floor(random() * 8));
    if (command % 50 === 0) await nextTurn();
    // What was said just before the end was said.
    acknowledged = Math.max(acknowledged, writer.progress().sequence);
    if (store.dead) await comeBack();
  }
  // A long snapshot is made in tasks of its own, and may be what the browser dies at, last of all.
  const whole = await Promise.race([writer.close(), store.death]);
  acknowledged = Math.max(acknowledged, writer.progress().sequence);
  if (whole === undefined) await comeBack();
  expect(whole ?? (await writer.close()), where()).toBe(true);
  totals.commands += sequence;
  totals.crashes += crashes;
  return { crashes, disk, model, history, where };
}

/** What is weakly held is let go of between two turns only: in one long turn every table of every command would stay. */
const nextTurn = () => new Promise((resolve) => setImmediate(resolve));

/** The seeds of one parity: two files, each in a process of its own, so that both cores have their half. */
export function soakSeeds(parity: 'odd' | 'even'): void {
  const all = Array.from({ length: LAST - FIRST + 1 }, (_, index) => FIRST + index);
  const seeds = all.filter((seed) => (seed % 2 === 1) === (parity === 'odd'));

  describe('a long session that is killed now and then', () => {
    it.each(seeds)('loses no acknowledged command, seed %i', loseNothing, 300_000);

    afterAll(() => {
      const { commands, crashes, spoilt, lost, unacknowledged } = totals;
      process.stdout.write(
        `soak: ${seeds.length} ${parity} seeds from ${FIRST} to ${LAST}, ${commands} commands, ${crashes} crashes, ${spoilt} snapshots spoilt, ${lost} acknowledged lost, ${unacknowledged} unacknowledged lost\n`,
      );
    });
  });
}

async function loseNothing(seed: number): Promise<void> {
  const { crashes, disk, model, history, where } = await soak(seed);
  expect(crashes).toBeGreaterThan(0);
  const end = (await recover(disk, MAP))!;
  const text = model.map.text();
  expect(modelText(end.history.document) === text, where()).toBe(true);
  // The two last snapshots, and one that was spoilt between them.
  expect((await disk.range('entries', [MAP], ALL)).length).toBeLessThanOrEqual(3 * SNAPSHOT_EVERY + 50);
  const snapshots = (await disk.range('snapshots', [MAP], ALL)).length;
  expect([2, 3]).toContain(snapshots);

  // All the way back, and forth again: in the app and in the model.
  let walked = history;
  const depth = walked.past.length;
  for (let i = 0; i < depth; i += 1) {
    walked = undo(walked).history;
    model.goes('undo');
    if (i % 100 !== 0) continue;
    await nextTurn();
    expect(modelText(walked.document) === model.map.text(), where()).toBe(true);
  }
  expect(modelText(walked.document) === model.map.text(), where()).toBe(true);
  for (let i = 0; i < depth; i += 1) walked = redo(walked).history;
  expect(modelText(walked.document) === text, where()).toBe(true);

  const bytes = new TextEncoder().encode(writeNative(walked.document));
  const read = readNative({ name: 'carte.maillon.json', bytes });
  expect(read.outcome !== 'error' && modelText(read.document) === text, where()).toBe(true);
}
