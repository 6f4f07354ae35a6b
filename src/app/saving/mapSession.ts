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

/** A map that this window may write: every command goes to the journal, the second copy follows. */
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
  /** Copies that have to be there before the map is said to be saved. */
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
        // Until the next copy what is new is beside it, or in a copy at once.
        const isBeside = places.memoryOnly || !places.lastingCopies || places.tail.add(row.id, entries);
        if (!isBeside) this.awaitCopy();
        const head = { title: document.info.title, actors: document.actors.size };
        places.registry.remember({ mapId: row.id, ...head, sequence: last.sequence, at: last.at });
      },
    });
    // Of one that nobody has worked on yet there is no copy.
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
   * What was half typed in a place led somewhere, or was given up. A field is emptied before its command, which the disk then
   * takes second: a line is a draft or on the map, never both, whenever the browser is killed.
   */
  draftSpent(place: string): void {
    const { store, now } = this.places;
    // A field that is emptied after its command, in the same task, speaks of that one.
    const sequence = this.justDone ? this.sequence : this.sequence + 1;
    const spent = { mapId: this.mapId, place, at: now(), sequence };
    // A disk that refuses may give a draft back that is done with: better than none that is not.
    if (this.epoch === null) return;
    void store.write([putOf(spent)], { table: 'epochs', key: [this.mapId], value: this.epoch }).catch(() => {});
  }

  retry(): void {
    this.writer.retry();
    // Where it is kept may be another since, and what was done in memory is not beside the copy.
    this.awaitCopy();
  }

  keepVersion(): Promise<boolean> {
    return this.writer.keepVersion();
  }

  /** The page is being hidden or left: asks for all that is not written, and a copy if it is small. */
  hide(): void {
    this.writer.flushUrgently();
    void this.copies.copyNow(QUICK_TEXT);
  }

  /** Writes what is left, in the journal or else in the second copy. False: neither took it, and the session goes on. */
  async close(): Promise<boolean> {
    const written = await this.writer.flush();
    // The second copy must not get ahead of what the other window writes.
    if (this.writer.progress().failure === 'fenced') return false;
    if (!written && !(await this.copyUnwritten())) return false;
    if (written) await this.copies.copyNow();
    await this.abandon();
    return true;
  }

  /** Another window has the map: nothing more is written. What it does not have is handed back. */
  async abandon(): Promise<History | null> {
    this.ended = true;
    this.stopListening();
    this.copies.stop();
    return (await this.writer.close()) ? null : this.history;
  }

  /** What the database alone has goes with it: a full disk may have it made anew at the next start. */
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
    // A disk that refuses what it need not take, the right to write, has all there is.
    const isFailing = failure !== null && pending > 0;
    this.store.getState().savingChanged({
      saving: isFailing ? 'failing' : kept,
      savedAt: committedAt ?? this.store.getState().savedAt,
      pending,
      problem: isFailing ? problemOf(failure) : null,
      ...(isFailing ? {} : { secondCopy: hasOnlyCopies(this.places) }),
    });
    // A full disk takes no copy either, and Chromium crashes when it is asked to.
    if (isFailing && failure !== 'full') void this.copyUnwritten();
  }

  private async copyUnwritten(): Promise<boolean> {
    const { sequence } = this;
    this.copies.changed(this.history.document, sequence);
    const copied = !this.places.memoryOnly && (await this.copies.copyNow());
    // First said once the copy has the last word; what comes later is then a moment behind, not more.
    const secondCopy = copied && (sequence === this.sequence || this.store.getState().secondCopy);
    if (this.store.getState().saving === 'failing') this.store.getState().savingChanged({ secondCopy });
    return copied;
  }
}

/** What may be said of a map once all of it is written. */
function keptAs({ memoryOnly, mayForget }: MapPlaces): SavingStatus {
  if (memoryOnly) return 'memoryOnly';
  return mayForget ? 'mayForget' : 'saved';
}

/** As it is said: what is left of the others is a store that gave way. */
function problemOf(failure: StoreFailure): SavingDetail['problem'] {
  if (failure === 'full') return 'quota';
  return failure === 'fenced' || failure === 'emptied' ? 'lost' : failure;
}

function hasOnlyCopies({ memoryOnly, lastingCopies }: MapPlaces): boolean {
  return memoryOnly && lastingCopies;
}

export interface SessionEvents {
  /** Another window has the map. */
  readonly fenced: () => void;
  /** The first change made here. */
  readonly edited: () => void;
}

export interface SessionWorld {
  readonly store: StoreApi<SavedState>;
  readonly places: MapPlaces;
  readonly channel: WindowChannel<Said>;
  /**
   * On the screen; `instead`: in place of another that cannot be, so that it is not what the next start opens; `beside`: nowhere, it is
   * changed while another is open.
   */
  readonly shown: 'open' | 'instead' | 'beside';
}

interface Opened {
  readonly row: MapRow;
  readonly recovered: Recovered;
  readonly versions: readonly VersionRow[];
  /** False: the disk has nothing of it yet. */
  readonly isWhole: boolean;
}

/** A map that the disk did not take: written as soon as it does. */
function unwrittenMap(mapId: string, history: History, now: number): Opened {
  const { info, actors } = history.document;
  const row = { id: mapId, title: info.title, actors: actors.size, createdAt: now, updatedAt: now, sequence: 0 };
  const recovered = { history, sequence: 0, lastStored: 0, base: 0, at: now, messages: [] };
  return { row, recovered, versions: [], isWhole: false };
}

/** Reads a map; `mend`: this window may write it, and puts the second copy back when the journal lost something. */
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
 * Takes the map over for writing and shows it; `unwritten`: it is not on the disk yet. `null` when it cannot be read. Where the disk refuses even the
 * right to write, being full, the map is shown and edited all the same: it is asked for again until it is given.
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
