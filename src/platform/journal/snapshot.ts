import { drained } from '../../domain/drained';
import type { History, HistoryStep } from '../../domain/history';
import { emptyDocument, type MapDocument, TABLE_NAMES } from '../../domain/mapDocument';
import { checksumSteps } from '../checksum';
import { inPieces } from '../inPieces';
import type { StoredSnapshot } from './stored';

/** Steps of undo and of redo that outlive a reload. */
export const KEPT_STEPS = 200;
/** Records that become text, or the other way round, at once: some milliseconds. */
const PIECE = 1_000;

/** The map and its undo stack as one text. Not the native file: a fault in one code path spares the other. */
export function snapshotOf(history: History, sequence: number, at: number): StoredSnapshot {
  return drained(snapshotSteps(history, sequence, at));
}

/** As `snapshotOf`, while the page answers. */
export function snapshotInPieces(history: History, sequence: number, at: number): Promise<StoredSnapshot> {
  return inPieces(snapshotSteps(history, sequence, at));
}

function* snapshotSteps(history: History, sequence: number, at: number): Generator<void, StoredSnapshot> {
  const { document, past, future } = history;
  const texts = [`{"info":${JSON.stringify(document.info)}`];
  for (const name of [...TABLE_NAMES, 'unknown'] as const) {
    texts.push(`,"${name}":[`);
    yield* listSteps([...document[name]], texts);
    texts.push(']');
  }
  texts.push(',"past":[');
  yield* listSteps(past.slice(-KEPT_STEPS), texts);
  texts.push('],"future":[');
  yield* listSteps(future.slice(0, KEPT_STEPS), texts);
  texts.push(']}');
  const text = texts.join('');
  return { sequence, at, text, checksum: yield* checksumSteps(text) };
}

/** Adds the items of a list to `texts`, in pieces. */
function* listSteps(items: readonly unknown[], texts: string[]): Generator<void, void> {
  for (let from = 0; from < items.length; from += PIECE) {
    if (from > 0) {
      texts.push(',');
      yield;
    }
    texts.push(JSON.stringify(items.slice(from, from + PIECE)).slice(1, -1));
  }
}

type StoredText = Pick<StoredSnapshot, 'text' | 'checksum'>;

/** The map of a snapshot, or `null` when a bit of it has changed. */
export function historyOf(stored: StoredText): History | null {
  return drained(historySteps(stored));
}

/** As `historyOf`, while the page answers. Only the parsing is of one piece: 60 ms for 20,000 ties. */
export function historyInPieces(stored: StoredText): Promise<History | null> {
  return inPieces(historySteps(stored));
}

function* historySteps({ text, checksum: expected }: StoredText): Generator<void, History | null> {
  if (typeof text !== 'string' || (yield* checksumSteps(text)) !== expected) return null;
  const parsed = JSON.parse(text) as Record<string, unknown>;
  const tables: Record<string, Map<unknown, unknown>> = {};
  for (const name of [...TABLE_NAMES, 'unknown']) {
    const records = (parsed[name] ?? []) as [unknown, unknown][];
    if (records.length > PIECE) yield;
    tables[name] = new Map(records);
  }
  const document = { ...emptyDocument(''), ...tables, info: parsed.info } as MapDocument;
  return { document, past: parsed.past as HistoryStep[], future: parsed.future as HistoryStep[] };
}
