import { drained } from '../../domain/history/drained';
import type { History, HistoryStep } from '../../domain/history/history';
import { emptyDocument, type MapDocument, TABLE_NAMES } from '../../domain/mapDocument';
import { checksum } from '../checksum';
import { nextTask } from '../nextTask';
import { type KeptText, lengthOfText, linesOf } from './keptText';
import type { StoredSnapshot } from './stored';

/** Undo and redo steps that survive a reload. */
export const KEPT_STEPS = 200;
const TABLES = [...TABLE_NAMES, 'unknown'] as const;
/** Records converted to or from text at a time: about ten milliseconds. */
const PIECE = 4_000;
/** Longest text kept in one piece, in UTF-16 units. */
const WHOLE = 1_000_000;

/** The map and its undo stack as one text. Not the native file format: a fault in one code path leaves the other intact. */
export function snapshotOf(history: History, sequence: number, at: number): StoredSnapshot {
  return drained(snapshotSteps(history, sequence, at));
}

/** Same as `snapshotOf`, in steps that keep the page responsive. */
export function snapshotInPieces(history: History, sequence: number, at: number): Promise<StoredSnapshot> {
  return inPieces(snapshotSteps(history, sequence, at));
}

/** Same as `snapshotInPieces`, but null as soon as the text is longer than `room`, in UTF-16 units. */
export function snapshotWithin(
  room: number,
  history: History,
  sequence: number,
  at: number,
): Promise<StoredSnapshot | null> {
  return inPieces(whileWithin(room, snapshotSteps(history, sequence, at)));
}

function* whileWithin(room: number, steps: ReturnType<typeof snapshotSteps>): Generator<void, StoredSnapshot | null> {
  for (;;) {
    const step = steps.next();
    if (step.done) return lengthOfText(step.value.text) > room ? null : step.value;
    if (step.value > room) return null;
    yield;
  }
}

/**
 * JSON with one line per piece, so that it can also be read piece by piece: JSON escapes line ends inside texts. Each step yields the
 * length so far.
 */
function* snapshotSteps(history: History, sequence: number, at: number): Generator<number, StoredSnapshot> {
  const { document, past, future } = history;
  const lines = [`{"info":${JSON.stringify(document.info)}`];
  for (const name of TABLES) yield* listSteps(name, document[name], lines);
  yield* listSteps('past', past.slice(-KEPT_STEPS), lines);
  yield* listSteps('future', future.slice(0, KEPT_STEPS), lines);
  lines.push('}');
  const length = lengthOfText(lines);
  const text = length <= WHOLE ? lines.join('\n') : lines.map((line, at) => (at > 0 ? `\n${line}` : line));
  if (length > WHOLE) yield length;
  return { sequence, at, text, checksum: checksum(text) };
}

function* listSteps(name: string, items: Iterable<unknown>, lines: string[]): Generator<number, void> {
  lines.push(`,"${name}":[`);
  const left = items[Symbol.iterator]();
  for (let piece = take(left, PIECE), from = 0; piece.length > 0; piece = take(left, PIECE), from += PIECE) {
    if (from > 0) yield lengthOfText(lines);
    const text = JSON.stringify(piece).slice(1, -1);
    lines.push(from > 0 ? `,${text}` : text);
  }
  lines.push(']');
}

function take(items: Iterator<unknown>, most: number): unknown[] {
  const taken: unknown[] = [];
  while (taken.length < most) {
    const { done, value } = items.next();
    if (done) break;
    taken.push(value);
  }
  return taken;
}

type StoredText = Pick<StoredSnapshot, 'text' | 'checksum'>;

/** Map of a snapshot, or null when a single bit of it has changed; read in steps that keep the page responsive. */
export function historyInPieces(stored: StoredText): Promise<History | null> {
  return inPieces(historySteps(stored));
}

function* historySteps({ text, checksum: expected }: StoredText): Generator<void, History | null> {
  if (!isText(text) || checksum(text) !== expected) return null;
  const { info, lists } = typeof text === 'string' && !text.includes('\n') ? readWhole(text) : yield* readSteps(text);
  const tables: Record<string, Map<unknown, unknown>> = {};
  for (const name of TABLES) {
    const table = new Map<unknown, unknown>();
    for (const [at, [key, value]] of ((lists.get(name) ?? []) as [unknown, unknown][]).entries()) {
      if (at % (2 * PIECE) === 2 * PIECE - 1) yield;
      table.set(key, value);
    }
    tables[name] = table;
  }
  const [past, future] = [lists.get('past') ?? [], lists.get('future') ?? []] as HistoryStep[][];
  const document = { ...emptyDocument(''), ...tables, info } as MapDocument;
  return { document, past: past ?? [], future: future ?? [] };
}

interface ReadText {
  readonly info: unknown;
  readonly lists: ReadonlyMap<string, readonly unknown[]>;
}

function isText(text: unknown): text is KeptText {
  return typeof text === 'string' || (Array.isArray(text) && text.every((piece) => typeof piece === 'string'));
}

/** Reads texts written before the format had lines. */
function readWhole(text: string): ReadText {
  const { info, ...lists } = JSON.parse(text) as Record<string, unknown[]>;
  return { info, lists: new Map(Object.entries(lists)) };
}

function* readSteps(text: KeptText): Generator<void, ReadText> {
  const lists = new Map<string, unknown[]>();
  let info: unknown;
  let list: unknown[] = [];
  for (const line of linesOf(text)) {
    const name = /^,"(\w+)":\[$/.exec(line)?.[1];
    if (info === undefined) info = (JSON.parse(`${line}}`) as { info: unknown }).info;
    else if (name !== undefined) lists.set(name, (list = []));
    else if (line !== ']' && line !== '}') {
      if (list.length > 0) yield;
      for (const item of JSON.parse(`[${line.replace(/^,/, '')}]`) as unknown[]) list.push(item);
    }
  }
  return { info, lists };
}

/**
 * Runs long work in steps, each in a task of its own, so that the page responds in between. Work of one step runs at once, as do steps
 * that together take less than `together` milliseconds.
 */
export async function inPieces<Result>(steps: Generator<unknown, Result>, together = 0): Promise<Result> {
  for (let start = performance.now(); ; ) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() - start < together) continue;
    await nextTask();
    start = performance.now();
  }
}
