import type { History } from '../../domain/history/history';
import { replay } from '../../domain/history/recorded';
import { faultsOf } from '../../domain/integrity';
import type { Message } from '../../formats/message';
import { momentText } from '../moment';
import { recordedOf, uncheckedRecordedOf } from './entry';
import { type JournalStore, keysOf } from './journalStore';
import { historyInPieces } from './snapshot';
import type { StoredEntry, StoredSnapshot } from './stored';

/** A map as recovered from the journal. */
export interface Recovered {
  readonly history: History;
  /** Last entry included in `history`. */
  readonly sequence: number;
  /** Highest entry stored: above `sequence` when the journal has a gap. New entries are numbered after it. */
  readonly lastStored: number;
  /** Snapshot it was read from. */
  readonly base: number;
  readonly at: number;
  readonly messages: readonly Message[];
}

/** Reads a map: a snapshot, then the entries after it. Returns null when none of its snapshots can be read. */
export async function recover(store: JournalStore, mapId: string): Promise<Recovered | null> {
  const [from, to] = keysOf(mapId);
  const snapshots = await store.range('snapshots', from, to);
  return recoverFrom(snapshots, await store.range('entries', from, to));
}

/**
 * Recovers a map from stored records alone. A damaged snapshot gives way to the one before it. Entries are replayed in order: those
 * already included and those of an older epoch are skipped silently; one that makes no sense is skipped and reported; nothing is replayed
 * after a missing one, since later entries were made on top of it.
 */
export async function recoverFrom(
  snapshots: readonly StoredSnapshot[],
  entries: readonly StoredEntry[],
): Promise<Recovered | null> {
  const messages: Message[] = [];
  const newestFirst = [...snapshots].sort((a, b) => b.sequence - a.sequence);
  for (const snapshot of newestFirst) {
    const history = await historyInPieces(snapshot);
    if (!history) continue;
    if (snapshot !== newestFirst[0]) messages.push({ code: 'SNAPSHOT_FALLBACK', value: momentText(snapshot.at) });
    return replayOn(history, snapshot, entries, messages);
  }
  return null;
}

/**
 * Map after these entries. It is checked once, at the end: only when it has more faults than before is each entry checked separately.
 * Time O(map + entries), O(map × entries) for a damaged journal.
 */
export function replayOn(
  start: History,
  snapshot: Pick<StoredSnapshot, 'sequence' | 'at'>,
  entries: readonly StoredEntry[],
  messages: readonly Message[] = [],
): Recovered {
  const trusted = replayAll(start, snapshot, entries, messages, uncheckedRecordedOf);
  // With no entries after the snapshot, the checksum alone is enough.
  const isAsItWas = trusted.history === start;
  const isTrue = isAsItWas || faultsOf(trusted.history.document).length <= faultsOf(start.document).length;
  return isTrue ? trusted : replayAll(start, snapshot, entries, messages, recordedOf);
}

function replayAll(
  start: History,
  snapshot: Pick<StoredSnapshot, 'sequence' | 'at'>,
  entries: readonly StoredEntry[],
  before: readonly Message[],
  read: typeof recordedOf,
): Recovered {
  const messages = [...before];
  let [history, sequence, epoch, at] = [start, snapshot.sequence, 0, snapshot.at];
  let lastStored = sequence;
  for (const entry of entries) lastStored = Math.max(lastStored, entry.sequence);
  for (const entry of [...entries].sort((a, b) => a.sequence - b.sequence)) {
    if (entry.sequence <= sequence) continue;
    if (entry.sequence > sequence + 1) {
      messages.push({ code: 'JOURNAL_GAP', row: sequence + 1, value: momentText(at) });
      break;
    }
    sequence = entry.sequence;
    if (entry.epoch < epoch) continue;
    epoch = entry.epoch;
    const recorded = read(entry, history);
    if (recorded) [history, at] = [replay(history, recorded), entry.at];
    else messages.push({ code: 'JOURNAL_SKIPPED', row: entry.sequence });
  }
  return { history, sequence, lastStored, base: snapshot.sequence, at, messages };
}
