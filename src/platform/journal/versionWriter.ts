import type { MapDocument } from '../../domain/mapDocument';
import { type JournalStore, keysOf, type Operation, type Written } from './journalStore';
import type { MapRow, VersionRow } from './stored';
import { VERSION_EVERY, versionOperations } from './versions';

/** Writes versions of one map as they fall due, or when a person asks. */
export class VersionWriter {
  private readonly store: JournalStore;
  private readonly now: () => number;
  private readonly write: (operations: readonly Operation[]) => Promise<Written>;
  private rows: readonly VersionRow[];
  /** When the last was due: without room none is tried before the next is. */
  private lastAt: number;

  constructor(
    store: JournalStore,
    now: () => number,
    rows: readonly VersionRow[],
    write: (operations: readonly Operation[]) => Promise<Written>,
  ) {
    this.store = store;
    this.now = now;
    this.rows = rows;
    this.write = write;
    this.lastAt = rows[0]?.at ?? Number.NEGATIVE_INFINITY;
  }

  isDue(): boolean {
    return this.now() - this.lastAt >= VERSION_EVERY;
  }

  /** True when the disk has it. */
  async keep({ id, sequence }: MapRow, document: MapDocument, kind: VersionRow['kind']): Promise<boolean> {
    const at = this.now();
    const operations = await versionOperations(id, document, sequence, at, kind, this.rows);
    if (operations.length > 0 && !(await this.write(operations)).done) return false;
    this.lastAt = at;
    this.rows = await this.store.range('versions', ...keysOf(id)).then(
      (rows) => rows.sort((a, b) => b.at - a.at),
      () => this.rows,
    );
    return true;
  }
}
