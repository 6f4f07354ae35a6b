import type { MapDocument } from '../../domain/mapDocument';
import { type JournalStore, keysOf, type Operation, type Written } from './journalStore';
import type { MapRow, VersionRow } from './stored';
import { VERSION_EVERY, versionOperations } from './versions';

/** Writes versions of one map when they are due or when a person asks. */
export class VersionWriter {
  private readonly store: JournalStore;
  private readonly now: () => number;
  private readonly write: (operations: readonly Operation[]) => Promise<Written>;
  /** When the last version was due. If there was no room for it, none is tried before the next one is due. */
  private lastAt: number;

  constructor(
    store: JournalStore,
    now: () => number,
    newest: VersionRow | undefined,
    write: (operations: readonly Operation[]) => Promise<Written>,
  ) {
    this.store = store;
    this.now = now;
    this.write = write;
    this.lastAt = newest?.at ?? Number.NEGATIVE_INFINITY;
  }

  isDue(): boolean {
    return this.now() - this.lastAt >= VERSION_EVERY;
  }

  /** True when the disk has it. */
  async keep({ id, sequence }: MapRow, document: MapDocument, kind: VersionRow['kind']): Promise<boolean> {
    const at = this.now();
    // Read each time: a version named since must not be dropped as too old. When they cannot be read, none is dropped.
    const present = await this.store.range('versions', ...keysOf(id)).catch(() => []);
    const operations = await versionOperations(id, document, sequence, at, kind, present);
    if (operations.length > 0 && !(await this.write(operations)).done) return false;
    this.lastAt = at;
    return true;
  }
}
