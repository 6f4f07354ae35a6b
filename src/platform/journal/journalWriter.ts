import type { History } from '../../domain/history/history';
import type { Recorded } from '../../domain/history/recorded';
import { entryOf } from './entry';
import { FencedStore } from './fencedStore';
import { type JournalStore, type Operation, type StoreFailure, type Written } from './journalStore';
import { answerOf } from './patience';
import { snapshotInPieces } from './snapshot';
import type { MapRow, StoredEntry, VersionRow } from './stored';
import { makeRoom } from './versions';
import { VersionWriter } from './versionWriter';

export const SNAPSHOT_EVERY = 200;
/** Milliseconds before a failed write is retried; the last value repeats. */
const RETRY_AFTER = [500, 1000, 2000, 5000, 10_000];
/** Milliseconds that changes made by the app itself may wait, to be written with the person's next command. */
const QUIET_WAITS = 1000;

export interface JournalProgress {
  /** Last entry on the disk. */
  readonly sequence: number;
  /** A person's commands that are not on the disk yet. */
  readonly pending: number;
  /** Why the last write failed, or null. `fenced`: another window has taken the map, and nothing more is written. */
  readonly failure: StoreFailure | null;
  readonly committedAt: number | null;
}

export interface JournalStart {
  readonly store: JournalStore;
  readonly row: MapRow;
  /** The right to write; null while the disk refuses it. It is asked for again with every write. */
  readonly epoch: number | null;
  /** False while the store has nothing of the map: it is first given the whole map. */
  readonly isWhole: boolean;
  readonly history: History;
  /** Last good snapshot. */
  readonly base: number;
  /** True when the journal was found damaged: a snapshot is written before anything else. */
  readonly damaged: boolean;
  readonly versions: readonly VersionRow[];
  readonly now: () => number;
  readonly schedule: (milliseconds: number, run: () => void) => () => void;
  readonly onProgress: (progress: JournalProgress) => void;
  readonly onCommitted: (entries: readonly StoredEntry[], history: History) => void;
}

interface Queued {
  readonly entry: StoredEntry;
  readonly history: History;
}

/**
 * Writes every command of one map to the journal at once; commands that arrive during a write go together in the next one. Only what the
 * app works out by itself (`quiet`: groups, first places) waits a moment, so that an edit is one transaction instead of three; if it is
 * lost, it is worked out again. Nothing counts as saved before its transaction completes. A failed write loses nothing: its entries stay
 * first in the queue and keep their numbers, so that writing them twice does no harm.
 */
export class JournalWriter {
  private readonly start: JournalStart;
  private row: MapRow;
  private queue: Queued[] = [];
  private sequence: number;
  private history: History;
  private base: number;
  private mustSnapshot: boolean;
  private readonly fenced: FencedStore;
  private readonly versions: VersionWriter;
  private running: Promise<void> | null = null;
  private cancelRetry: (() => void) | null = null;
  private cancelQuiet: (() => void) | null = null;
  private hurried = false;
  private failures = 0;
  private failure: StoreFailure | null = null;
  private committedAt: number | null = null;
  /** Set while a write without an answer is reported as failed: calling it gives that write up. Other writes are awaited. */
  private giveUp: (() => void) | null = null;
  private closed = false;

  constructor(start: JournalStart) {
    this.start = start;
    this.row = start.row;
    this.sequence = start.row.sequence;
    this.history = start.history;
    this.base = start.base;
    this.mustSnapshot = start.damaged;
    const map = {
      row: () => this.row,
      history: () => this.history,
      now: start.now,
      onWritten: () => void (this.base = this.row.sequence),
    };
    this.fenced = new FencedStore(start.store, map, start.epoch, start.isWhole);
    this.versions = new VersionWriter(start.store, start.now, start.versions[0], (operations) =>
      this.write(operations),
    );
    if (this.mustSnapshot || !this.fenced.isReady()) this.run();
  }

  append(recorded: Recorded, history: History): void {
    this.sequence += 1;
    const entry = entryOf(recorded, { sequence: this.sequence, epoch: this.start.epoch ?? 0, at: this.start.now() });
    this.queue.push({ entry, history });
    this.run();
    this.tell();
  }

  progress(): JournalProgress {
    const { failure, committedAt, queue } = this;
    const pending = queue.filter(isOfPerson).length + (this.fenced.isWhole() ? 0 : 1);
    return { sequence: this.row.sequence, pending, failure, committedAt };
  }

  /** Writes until the queue is empty or a write fails. True when nothing is left to write. */
  async flush(): Promise<boolean> {
    this.retry();
    while (this.running) await this.running;
    return this.queue.length === 0 && this.fenced.isWhole();
  }

  /**
   * Requests all pending writes at once, for a page that is being left. One transaction per entry: the first ones may already be under
   * way and still arrive.
   */
  flushUrgently(): void {
    if (this.queue.length === 0 || this.closed || this.failure === 'fenced' || !this.fenced.isReady()) return;
    const row: Operation = { put: 'maps', key: [this.row.id], value: this.rowAfter(this.queue) };
    const entries = this.queue.map(({ entry }): Operation => this.putOf(entry));
    this.start.store.writeUrgently(entries.map((put, index) => (index === entries.length - 1 ? [put, row] : [put])));
  }

  /** Retries now, without waiting for the next scheduled try. */
  retry(): void {
    this.cancelRetry?.();
    this.cancelRetry = null;
    this.hurried = this.queue.length > 0;
    this.giveUp?.();
    this.run();
  }

  /** Keeps the map as it is now as a version that is never thinned out. True when the disk has it. */
  async keepVersion(): Promise<boolean> {
    return (await this.flush()) && (await this.writeVersion('kept'));
  }

  /** Writes what is left, then stops. True when everything was written. */
  async close(): Promise<boolean> {
    const done = await this.flush();
    this.closed = true;
    this.cancelRetry?.();
    this.cancelQuiet?.();
    return done;
  }

  private run(): void {
    if (this.running || this.cancelRetry || this.closed || this.failure === 'fenced') return;
    if (this.queue.length === 0 && !this.mustSnapshot && this.fenced.isReady()) return;
    if (!this.isDue()) return this.waitForCompany();
    // Starts at once, not in the next task: the disk works while the picture is drawn.
    this.running = this.writeAll().finally(() => {
      this.running = null;
      this.run();
    });
  }

  private isDue(): boolean {
    return this.mustSnapshot || !this.fenced.isReady() || this.hurried || this.queue.some(isOfPerson);
  }

  private waitForCompany(): void {
    this.cancelQuiet ??= this.start.schedule(QUIET_WAITS, () => {
      this.cancelQuiet = null;
      this.hurried = true;
      this.run();
    });
  }

  private async writeAll(): Promise<void> {
    if (!this.fenced.isReady()) {
      const written = await this.write([]);
      if (!written.done) return this.failed(written.failure);
      this.mended();
      this.tell();
    }
    if (this.mustSnapshot && !(await this.writeSnapshot())) return this.failed('other');
    while (this.queue.length > 0 && this.isDue() && !this.closed) {
      const group = [...this.queue];
      const operations = this.operationsFor(group);
      const written = await this.write(operations);
      if (!written.done) return this.failed(written.failure);
      this.committed(group);
      if (this.row.sequence - this.base >= SNAPSHOT_EVERY) await this.writeSnapshot();
      if (this.versions.isDue()) await this.writeVersion('automatic');
    }
  }

  private committed(group: readonly Queued[]): void {
    this.row = this.rowAfter(group);
    this.queue = this.queue.slice(group.length);
    if (this.queue.length === 0) this.hurried = false;
    this.history = group.at(-1)?.history ?? this.history;
    this.mended();
    // Called before progress reports that all is written: the copies beside the journal may lag behind.
    this.start.onCommitted(
      group.map(({ entry }) => this.fenced.ours(entry)),
      this.history,
    );
    this.tell();
  }

  private mended(): void {
    this.failure = null;
    this.failures = 0;
    this.committedAt = this.start.now();
  }

  private failed(failure: StoreFailure): void {
    // A database that was closed by a full disk cannot be opened again: the cause is still the full disk.
    if (this.failure !== 'full' || failure !== 'lost') this.failure = failure;
    const wait = RETRY_AFTER[Math.min(this.failures, RETRY_AFTER.length - 1)] ?? 0;
    this.failures += 1;
    if (failure !== 'fenced' && !this.closed) this.cancelRetry = this.start.schedule(wait, () => this.retry());
    this.tell();
  }

  private operationsFor(group: readonly Queued[]): Operation[] {
    const entries = group.map(({ entry }) => this.putOf(entry));
    return [...entries, { put: 'maps', key: [this.row.id], value: this.rowAfter(group) }];
  }

  private putOf(entry: StoredEntry): Operation {
    return { put: 'entries', key: [this.row.id, entry.sequence], value: this.fenced.ours(entry) };
  }

  private rowAfter(group: readonly Queued[]): MapRow {
    const last = group.at(-1);
    if (!last) return this.row;
    const { info, actors } = last.history.document;
    const { sequence, at } = last.entry;
    return { ...this.row, title: info.title, actors: actors.size, sequence, updatedAt: at };
  }

  private async write(operations: readonly Operation[]): Promise<Written> {
    const answer = answerOf(this.writeOrMend(operations), this.start.schedule, () => {
      this.giveUp = answer.giveUp;
      this.failure ??= 'lost';
      this.tell();
    });
    const written = await answer.written;
    this.giveUp = null;
    return written;
  }

  /** One fenced write. A lost connection is reopened once; on a full disk, old versions are dropped to make room. */
  private async writeOrMend(operations: readonly Operation[]): Promise<Written> {
    const written = await this.fenced.write(operations);
    if (written.done || written.failure === 'fenced') return written;
    const mend = async () => {
      if (written.failure === 'quota') return makeRoom(this.start.store, this.row.id);
      if (written.failure !== 'emptied') await this.start.store.reopen();
      return true;
    };
    return (await mend().catch(() => false)) ? this.fenced.write(operations) : written;
  }

  /** Snapshot as of the last entry written. The previous snapshot and the entries since then stay, in case the new one is damaged. */
  private async writeSnapshot(): Promise<boolean> {
    const { id, sequence } = this.row;
    const snapshot = await snapshotInPieces(this.history, sequence, this.start.now());
    const operations: Operation[] = [{ put: 'snapshots', key: [id, sequence], value: snapshot }];
    if (this.base > 0) operations.push({ remove: 'snapshots', from: [id, 0], to: [id, this.base - 1] });
    operations.push({ remove: 'entries', from: [id, 0], to: [id, this.base] });
    if (!(await this.write(operations)).done) return false;
    this.base = sequence;
    this.mustSnapshot = false;
    return true;
  }

  private writeVersion(kind: VersionRow['kind']): Promise<boolean> {
    return this.versions.keep(this.row, this.history.document, kind);
  }

  private tell(): void {
    this.start.onProgress(this.progress());
  }
}

function isOfPerson({ entry }: Queued): boolean {
  return entry.policy !== 'quiet';
}
