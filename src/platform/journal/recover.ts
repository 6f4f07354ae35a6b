import type { History } from '../../domain/history';
import { replay } from '../../domain/recorded';
import type { Message } from '../../formats/message';
import { momentText } from '../moment';
import { recordedOf } from './entry';
import { type JournalStore, keysOf } from './journalStore';
import { historyOf } from './snapshot';
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
export function recoverFrom(snapshots: readonly StoredSnapshot[], entries: readonly StoredEntry[]): Recovered | null {
  const messages: Message[] = [];
  const newestFirst = [...snapshots].sort((a, b) => b.sequence - a.sequence);
  for (const snapshot of newestFirst) {
    const history = historyOf(snapshot);
    if (!history) continue;
    if (snapshot !== newestFirst[0]) messages.push({ code: 'SNAPSHOT_FALLBACK', value: momentText(snapshot.at) });
    return replayAll(history, snapshot, entries, messages);
  }
  return null;
}

function replayAll(
  start: History,
  snapshot: StoredSnapshot,
  entries: readonly StoredEntry[],
  messages: Message[],
): Recovered {
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
    const recorded = recordedOf(entry, history);
    if (recorded) [history, at] = [replay(history, recorded), entry.at];
    else messages.push({ code: 'JOURNAL_SKIPPED', row: entry.sequence });
  }
  return { history, sequence, lastStored, base: snapshot.sequence, at, messages };
}
