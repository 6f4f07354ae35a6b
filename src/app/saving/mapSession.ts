import type { StoreApi } from 'zustand/vanilla';
import type { History } from '../../domain/history/history';
import { CopyKeeper, QUICK_TEXT } from '../../platform/copies/copyKeeper';
import { putCopyBack } from '../../platform/copies/takeStock';
import type { StoreFailure } from '../../platform/journal/journalStore';
import { type JournalProgress, JournalWriter } from '../../platform/journal/journalWriter';
import { type Claimed, claim, markOpened } from '../../platform/journal/mapLibrary';
import { type Recovered, recover } from '../../platform/journal/recover';
import type { MapRow, VersionRow } from '../../platform/journal/stored';
import { listVersions } from '../../platform/journal/versions';
import type { Hold } from '../../platform/locks/mapLocks';
import type { WindowChannel } from '../../platform/windowChannel';
import type { DocumentSlice } from '../../store/documentSlice';
import type { SavingDetail, SavingSlice, SavingStatus } from '../../store/savingSlice';
import { noticesOf, restoredNotice } from './notices';
import type { MapPlaces, Said } from './savingWorld';
import { putOf } from './spentTexts';

export type SavedState = DocumentSlice & SavingSlice;

/** A map this window may write: every command goes to the journal, and the second copy follows. */
export class WritingSession {
  readonly mapId: string;
  private readonly places: MapPlaces;
  private readonly writer: JournalWriter;
  private readonly copies: CopyKeeper;
  private readonly stopListening: () => void;
  private readonly store: StoreApi<SavedState>;
  private readonly epoch: number | null;
  private readonly onFenced: () => void;
  private history: History;
  private ended = false;
  private sequence: number;
  private edited = false;
  private justDone = false;
  /** Number of copies that must be written before the map is reported as saved. */
  private awaited = 0;

  constructor(start: Opened, epoch: number | null, { store, places, channel }: SessionWorld, on: SessionEvents) {
    const { row, recovered, versions, isWhole } = start;
    this.mapId = row.id;
    this.epoch = epoch;
    this.places = places;
    this.store = store;
    this.onFenced = on.fenced;
    this.history = recovered.history;
    this.sequence = recovered.lastStored;
    this.copies = new CopyKeeper(places, row.id);
    this.writer = new JournalWriter({
      ...places,
      row: { ...row, sequence: recovered.lastStored },
      epoch,
      isWhole,
      history: recovered.history,
      base: recovered.base,
      damaged: recovered.messages.length > 0,
      versions,
      onProgress: (progress) => this.told(progress),
      onCommitted: (entries, { document }) => {
        channel.say({ kind: 'written', entries });
        const last = entries.at(-1);
        if (!last) return;
        this.copies.changed(document, last.sequence);
        // Until the next copy, new entries are in the tail, or a copy is made at once.
        const isBeside = places.memoryOnly || !places.lastingCopies || places.tail.add(row.id, entries);
        if (!isBeside) this.awaitCopy();
        const head = { title: document.info.title, actors: document.actors.size };
        places.registry.remember({ mapId: row.id, ...head, sequence: last.sequence, at: last.at });
      },
    });
    // A map that nobody has worked on has no copy yet.
    if (recovered.lastStored === 0) {
      this.copies.changed(recovered.history.document, 0);
      void this.copies.copyNow();
    }
    this.stopListening = store.getState().onChange(({ mapId, recorded, history }) => {
      if (mapId !== this.mapId) return;
      this.sequence += 1;
      this.justDone = true;
      queueMicrotask(() => {
        this.justDone = false;
      });
      this.history = history;
      this.writer.append(recorded, history);
      if (!this.edited) on.edited();
      this.edited = true;
    });
  }

  /** True when closing the window now would lose something. */
  isUnsafe(): boolean {
    return this.writer.progress().pending > 0 || (this.places.memoryOnly && this.edited);
  }

  /**
   * The draft in a place was used or given up. A field is emptied before its command, which the disk then writes second: a line is either
   * a draft or on the map, never both, whenever the browser is killed.
   */
  draftSpent(place: string): void {
    const { store, now } = this.places;
    // A field emptied after its command, in the same task, refers to that command.
    const sequence = this.justDone ? this.sequence : this.sequence + 1;
    const spent = { mapId: this.mapId, place, at: now(), sequence };
    // A disk that refuses may restore a draft that is done with: that is better than losing one.
    if (this.epoch === null) return;
    void store.write([putOf(spent)], { table: 'epochs', key: [this.mapId], value: this.epoch }).catch(() => {});
  }

  retry(): void {
    this.writer.retry();
    // The store may be another one since, and what was done in memory is not in the tail.
    this.awaitCopy();
  }

  keepVersion(): Promise<boolean> {
    return this.writer.keepVersion();
  }

  /** The page is being hidden or left: requests all pending writes, and a copy if it is small. */
  hide(): void {
    this.writer.flushUrgently();
    void this.copies.copyNow(QUICK_TEXT);
  }

  /** Writes what is left, in the journal or else in the second copy. False when neither took it: the session then continues. */
  async close(): Promise<boolean> {
    const written = await this.writer.flush();
    // The second copy must not get ahead of what the other window writes.
    if (this.writer.progress().failure === 'fenced') return false;
    if (!written && !(await this.copyUnwritten())) return false;
    if (written) await this.copies.copyNow();
    await this.abandon();
    return true;
  }

  /** Another window has the map: nothing more is written. Returns the changes it does not have. */
  async abandon(): Promise<History | null> {
    this.ended = true;
    this.stopListening();
    this.copies.stop();
    return (await this.writer.close()) ? null : this.history;
  }

  /** What only the database has is lost with it: after a full disk it may be recreated empty at the next start. */
  private awaitCopy(): void {
    this.awaited += 1;
    void this.copies.copyNow().finally(() => {
      this.awaited -= 1;
      this.told(this.writer.progress());
    });
    this.told(this.writer.progress());
  }

  private told({ pending, failure, committedAt }: JournalProgress): void {
    if (this.ended) return;
    if (failure === 'fenced') return this.onFenced();
    const isComing = pending > 0 || this.awaited > 0;
    const kept = isComing && !this.places.memoryOnly ? 'saving' : keptAs(this.places);
    // A disk that refuses only the right to write still has all the data.
    const isFailing = failure !== null && pending > 0;
    this.store.getState().savingChanged({
      saving: isFailing ? 'failing' : kept,
      savedAt: committedAt ?? this.store.getState().savedAt,
      pending,
      problem: isFailing ? problemOf(failure) : null,
      ...(isFailing ? {} : { secondCopy: hasOnlyCopies(this.places) }),
    });
    // A full disk takes no copy either, and Chromium crashes when asked to write one.
    if (isFailing && failure !== 'full') void this.copyUnwritten();
  }

  private async copyUnwritten(): Promise<boolean> {
    const { sequence } = this;
    this.copies.changed(this.history.document, sequence);
    const copied = !this.places.memoryOnly && (await this.copies.copyNow());
    // First reported when the copy is up to date; later edits then leave it only a moment behind.
    const secondCopy = copied && (sequence === this.sequence || this.store.getState().secondCopy);
    if (this.store.getState().saving === 'failing') this.store.getState().savingChanged({ secondCopy });
    return copied;
  }
}

function keptAs({ memoryOnly, mayForget }: MapPlaces): SavingStatus {
  if (memoryOnly) return 'memoryOnly';
  return mayForget ? 'mayForget' : 'saved';
}

/** Failure as shown to the person: all other causes count as a lost store. */
function problemOf(failure: StoreFailure): SavingDetail['problem'] {
  if (failure === 'full') return 'quota';
  return failure === 'fenced' || failure === 'emptied' ? 'lost' : failure;
}

function hasOnlyCopies({ memoryOnly, lastingCopies }: MapPlaces): boolean {
  return memoryOnly && lastingCopies;
}

export interface SessionEvents {
  /** Called when another window has the map. */
  readonly fenced: () => void;
  /** Called at the first change made here. */
  readonly edited: () => void;
}

export interface SessionWorld {
  readonly store: StoreApi<SavedState>;
  readonly places: MapPlaces;
  readonly channel: WindowChannel<Said>;
  /**
   * `open`: on the screen. `instead`: in place of a map that cannot be shown, so that the next start does not open it. `beside`: edited
   * without being shown, while another is open.
   */
  readonly shown: 'open' | 'instead' | 'beside';
}

interface Opened {
  readonly row: MapRow;
  readonly recovered: Recovered;
  readonly versions: readonly VersionRow[];
  /** False when the disk has nothing of it yet. */
  readonly isWhole: boolean;
}

/** A map that the disk refused, written as soon as the disk takes it. */
function unwrittenMap(mapId: string, history: History, now: number): Opened {
  const { info, actors } = history.document;
  const row = { id: mapId, title: info.title, actors: actors.size, createdAt: now, updatedAt: now, sequence: 0 };
  const recovered = { history, sequence: 0, lastStored: 0, base: 0, at: now, messages: [] };
  return { row, recovered, versions: [], isWhole: false };
}

/** Reads a map. `mend`: this window may write it, and restores the second copy when the journal lost something. */
export async function readMap({ places, store }: SessionWorld, mapId: string, mend: boolean): Promise<Opened | null> {
  let recovered: Recovered | null = await recover(places.store, mapId);
  const back = mend ? await putCopyBack(places, mapId, recovered?.sequence ?? -1) : null;
  if (back === 'refused') return null;
  if (back) {
    recovered = await recover(places.store, mapId);
    store.getState().savingNoticed([restoredNotice(back.head)]);
  }
  const row = await places.store.get('maps', [mapId]);
  if (!recovered || !row) return null;
  if (mend) store.getState().savingNoticed(noticesOf(recovered.messages, row.title));
  return { row, recovered, versions: await listVersions(places.store, mapId), isWhole: true };
}

/**
 * Takes the map over for writing and shows it; `unwritten`: it is not on the disk yet. Returns null when it cannot be read. When a full
 * disk refuses even the right to write, the map is shown and edited anyway, and the right is requested until it is granted.
 */
export async function startWriting(
  world: SessionWorld,
  mapId: string,
  hold: Hold,
  on: SessionEvents,
  unwritten: History | null,
): Promise<WritingSession | null> {
  const claimed = await claim(world.places.store, mapId).catch((): Claimed => ({ epoch: null, failure: 'lost' }));
  const opened = unwritten ? unwrittenMap(mapId, unwritten, world.places.now()) : await readMap(world, mapId, true);
  if (!opened) {
    hold.release();
    return null;
  }
  const { store, places } = world;
  const { epoch } = claimed;
  const isTaken = epoch !== null && opened.isWhole;
  const openedBefore = opened.row.openedAt ?? opened.row.updatedAt;
  const openedAt = { open: places.now(), instead: 0, beside: openedBefore }[world.shown];
  const row = isTaken ? await markOpened(places.store, opened.row, epoch, openedAt) : { ...opened.row, openedAt };
  const session = new WritingSession({ ...opened, row }, epoch, world, on);
  store.getState().openDocument(mapId, opened.recovered.history, false);
  const problem = 'failure' in claimed && !opened.isWhole ? problemOf(claimed.failure) : null;
  store.getState().savingChanged({
    saving: problem ? 'failing' : opened.isWhole ? keptAs(places) : 'saving',
    savedAt: opened.recovered.at,
    pending: 0,
    problem,
    secondCopy: hasOnlyCopies(places),
  });
  return session;
}
