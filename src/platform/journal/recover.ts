import type { History } from '../../domain/history/history';
import { replay } from '../../domain/history/recorded';
import { faultsOf } from '../../domain/integrity';
import type { Message } from '../../formats/message';
import { momentText } from '../moment';
import { recordedOf, uncheckedRecordedOf } from './entry';
import { type JournalStore, keysOf } from './journalStore';
import { historyInPieces } from './snapshot';
import type { StoredEntry, StoredSnapshot } from './stored';

/** A map as the journal gives it back. */
export interface Recovered {
  readonly history: History;
  /** Last entry that is in `history`. */
  readonly sequence: number;
  /** Highest entry that is stored: above `sequence` when the journal broke off. New entries go beyond it. */
  readonly lastStored: number;
  /** The snapshot it was read from. */
  readonly base: number;
  readonly at: number;
  readonly messages: readonly Message[];
}

/** Reads a map: snapshot, then the entries after it. `null` when no snapshot of it can be read. */
export async function recover(store: JournalStore, mapId: string): Promise<Recovered | null> {
  const [from, to] = keysOf(mapId);
  const snapshots = await store.range('snapshots', from, to);
  return recoverFrom(snapshots, await store.range('entries', from, to));
}

/**
 * From stored records alone. A damaged snapshot gives way to the one before it. Entries are replayed in their order:
 * one that is already in is passed over, so is one of an older epoch; one that makes no sense is skipped and said;
 * nothing is replayed after a missing one, since what follows was made on top of it.
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
 * The map after these entries. It is looked at once, at the end: only when it is less true than it was does each entry
 * have to answer for itself. Time O(map + entries), O(map × entries) for a damaged journal.
 */
export function replayOn(
  start: History,
  snapshot: Pick<StoredSnapshot, 'sequence' | 'at'>,
  entries: readonly StoredEntry[],
  messages: readonly Message[] = [],
): Recovered {
  const trusted = replayAll(start, snapshot, entries, messages, uncheckedRecordedOf);
  // Where nothing came after the snapshot, its checksum vouches for it.
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
