import type { History } from '../../domain/history/history';
import { replay } from '../../domain/history/recorded';
import { recordedOf } from '../../platform/journal/entry';
import type { StoredEntry } from '../../platform/journal/stored';
import type { Hold } from '../../platform/locks/mapLocks';
import { readMap, type SessionWorld, startWriting, type WritingSession } from './mapSession';

/** Milliseconds the writing window has to release the map: a sleeping one does not answer. */
const PATIENCE = 5000;
/** Milliseconds before an unreadable map is read again. */
const COMES_BACK = 5000;

export interface MapEvents {
  readonly edited: () => void;
  /** Another window took the map before this one could write everything; `unsaved` has what the map lacks. */
  readonly cutOff: (unsaved: History) => void;
}

/** One request for a map's lock. After losing it, a window may hold the lock again by a newer request. */
interface Claim {
  lost: boolean;
}

/** The map a window shows: written by this window if no other has it, otherwise followed. */
export class OpenedMap {
  readonly mapId: string;
  readonly world: SessionWorld;
  private readonly events: MapEvents;
  private readonly lockName: string;
  private writing: { readonly session: WritingSession; readonly hold: Hold; readonly claim: Claim } | null = null;
  private seen: { readonly history: History; readonly sequence: number } | null = null;
  private stopWaiting: (() => void) | null = null;
  private onReleased: (() => void) | null = null;
  private turn: Promise<unknown> = Promise.resolve();
  private closed = false;

  constructor(mapId: string, world: SessionWorld, events: MapEvents) {
    this.mapId = mapId;
    this.world = world;
    this.events = events;
    this.lockName = `map:${mapId}`;
    world.channel.onSaid((said) => {
      if (said.kind === 'written') void this.inTurn(() => this.follow(said.entries));
      else if (said.kind === 'wanted') void this.inTurn(() => this.handOver());
      else if (said.kind === 'rewritten') void this.inTurn(() => this.lookAgain());
      else this.onReleased?.();
    });
  }

  /** Shows the map; `unwritten` is a map that no disk took. False when nothing of it can be read. */
  open(unwritten: History | null = null): Promise<boolean> {
    return this.inTurn(async () => {
      if (this.writing) return true;
      const claim: Claim = { lost: false };
      const hold = await this.world.places.locks.take(this.lockName, () => this.lost(claim));
      return hold ? this.write(hold, claim, unwritten) : this.look();
    });
  }

  /** Asks the writing window to release the map, and takes it when there is no answer. */
  async takeOver(): Promise<boolean> {
    if (this.writing || this.closed) return this.writing !== null;
    const released = new Promise<void>((resolve) => {
      const tooLong = this.world.places.schedule(PATIENCE, resolve);
      this.onReleased = () => {
        tooLong();
        resolve();
      };
    });
    this.world.channel.say({ kind: 'wanted' });
    await released;
    this.onReleased = null;
    return this.inTurn(async () => {
      if (this.writing) return true;
      this.stopWaiting?.();
      const claim: Claim = { lost: false };
      return this.write(await this.world.places.locks.seize(this.lockName, () => this.lost(claim)), claim);
    });
  }

  /** Leaves the map. False when some of it exists only here: it then stays open. */
  close(): Promise<boolean> {
    return this.inTurn(async () => {
      if (this.writing && !(await this.writing.session.close())) return false;
      this.closed = true;
      this.stopWaiting?.();
      this.writing?.hold.release();
      this.writing = null;
      this.world.channel.close();
      return true;
    });
  }

  /** Leaves the map without waiting for pending writes, because it is to be erased. */
  async leave(): Promise<void> {
    if (await this.close()) return;
    await this.inTurn(async () => {
      this.closed = true;
      this.stopWaiting?.();
      await this.writing?.session.abandon();
      this.writing?.hold.release();
      this.writing = null;
      this.world.channel.close();
    });
  }

  /** Lets `work` rewrite the map while no other window may, then shows the result. False when it was not done. */
  rewritten(work: () => Promise<boolean>): Promise<boolean> {
    return this.inTurn(async () => {
      if (!this.writing) return false;
      const { session, hold, claim } = this.writing;
      this.world.store.getState().readOnlySet(true);
      if (!(await session.close())) {
        this.world.store.getState().readOnlySet(false);
        return false;
      }
      this.writing = null;
      const done = await work();
      const shown = await this.write(hold, claim);
      if (done) this.world.channel.say({ kind: 'rewritten' });
      return done && shown;
    });
  }

  isUnsafe(): boolean {
    return this.writing?.session.isUnsafe() ?? false;
  }

  hide(): void {
    this.writing?.session.hide();
  }

  draftSpent(place: string): void {
    this.writing?.session.draftSpent(place);
  }

  retry(): void {
    if (this.writing) this.writing.session.retry();
    // A map that was lost and could not be read again.
    else if (!this.seen) void this.open();
  }

  async keepVersion(): Promise<boolean> {
    return (await this.writing?.session.keepVersion()) ?? false;
  }

  private async write(hold: Hold, claim: Claim, unwritten: History | null = null): Promise<boolean> {
    if (this.closed || this.writing) {
      hold.release();
      return this.writing !== null;
    }
    // The window that took it since is writing: starting to write now would cut it off.
    if (claim.lost) return this.look();
    const on = { fenced: () => this.lost(claim), edited: this.events.edited };
    const session = await startWriting(this.world, this.mapId, hold, on, unwritten).catch((error: unknown) => {
      hold.release();
      throw error;
    });
    this.seen = null;
    this.writing = session && { session, hold, claim };
    return session !== null;
  }

  private async look(): Promise<boolean> {
    const { store } = this.world;
    const found = await readMap(this.world, this.mapId, false);
    if (!found) return false;
    const { history, sequence, at } = found.recovered;
    const first = this.seen === null;
    this.seen = { history, sequence };
    if (first) store.getState().openDocument(this.mapId, history, true);
    else store.getState().documentFollowed(history);
    store.getState().savingChanged({ saving: 'readOnly', savedAt: at, pending: 0, problem: null, secondCopy: false });
    this.waitForIt();
    return true;
  }

  /** Queues behind all windows that already wait. */
  private waitForIt(): void {
    this.stopWaiting?.();
    const claim: Claim = { lost: false };
    this.stopWaiting = this.world.places.locks.await(
      this.lockName,
      (hold) => void this.inTurn(() => this.write(hold, claim)),
      () => this.lost(claim),
    );
  }

  /** Applies what the other window wrote to the state shown; reads from disk again when entries are missing. */
  private async follow(entries: readonly StoredEntry[]): Promise<void> {
    if (this.closed || this.writing || !this.seen) return;
    let { history, sequence } = this.seen;
    for (const entry of entries) {
      if (entry.sequence <= sequence) continue;
      const recorded = entry.sequence === sequence + 1 ? recordedOf(entry, history) : null;
      if (!recorded) return void (await this.look());
      [history, sequence] = [replay(history, recorded), entry.sequence];
    }
    this.seen = { history, sequence };
    this.world.store.getState().documentFollowed(history);
  }

  /** Another window rewrote the map: pending changes of this one were based on a state that no longer exists. */
  private async lookAgain(): Promise<void> {
    if (this.closed) return;
    if (!this.writing) return void (this.seen && (await this.look()));
    const { session, hold, claim } = this.writing;
    this.world.store.getState().readOnlySet(true);
    this.writing = null;
    await session.abandon();
    await this.write(hold, claim);
  }

  private async handOver(): Promise<void> {
    if (this.closed) return;
    // The window that asks goes before those that only look.
    if (!this.writing) return void (this.seen && this.waitForIt());
    const { session, hold } = this.writing;
    this.world.store.getState().readOnlySet(true);
    if (!(await session.close())) return this.world.store.getState().readOnlySet(false);
    this.writing = null;
    hold.release();
    this.world.channel.say({ kind: 'released' });
    await this.look();
  }

  private lost(claim: Claim): void {
    claim.lost = true;
    if (this.closed || (this.writing && this.writing.claim !== claim)) return;
    this.world.store.getState().readOnlySet(true);
    void this.inTurn(async () => {
      if (this.closed || this.writing?.claim !== claim) return;
      const { session, hold } = this.writing;
      this.writing = null;
      const unsaved = await session.abandon();
      hold.release();
      // First, because these changes exist nowhere else.
      if (unsaved) this.events.cutOff(unsaved);
      if (!(await this.look().catch(() => false))) this.comeBack();
    });
  }

  /** Reports that the map cannot be read, and retries until it can. */
  private comeBack(): void {
    this.world.store.getState().savingChanged({ saving: 'failing', problem: 'lost', secondCopy: false });
    this.stopWaiting?.();
    this.stopWaiting = this.world.places.schedule(COMES_BACK, () => {
      void this.open()
        .catch(() => false)
        .then((isShown) => !isShown && !this.closed && this.comeBack());
    });
  }

  /** One at a time: taking, losing and leaving a map must not overlap. */
  private inTurn<Result>(run: () => Promise<Result>): Promise<Result> {
    const next = this.turn.then(run, run);
    this.turn = next;
    return next;
  }
}
