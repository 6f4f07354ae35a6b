import type { MapDocument } from '../../domain/mapDocument';
import type { CopyStore } from './copyStore';
import { type CopyCodec, writeCopy } from './mapCopies';
import type { Tail } from './tail';

/** Milliseconds from an edit to its copy, and minimum time between copies. */
const SOON = 2000;
const AT_MOST_EVERY = 30_000;
/** Longest text copied from a page that is being left, in UTF-16 units: it has no time for more. */
export const QUICK_TEXT = 64_000;

export interface CopyWorld {
  readonly copies: CopyStore;
  readonly codec: CopyCodec;
  readonly tail: Tail;
  readonly now: () => number;
  readonly schedule: (milliseconds: number, run: () => void) => () => void;
}

interface Wanted {
  readonly document: MapDocument;
  readonly sequence: number;
}

/** Keeps the second copy of a map close behind its journal. */
export class CopyKeeper {
  private readonly world: CopyWorld;
  private readonly mapId: string;
  private wanted: Wanted | null = null;
  private writing: Promise<boolean> = Promise.resolve(true);
  private cancel: (() => void) | null = null;
  private lastAt = Number.NEGATIVE_INFINITY;
  private stopped = false;

  constructor(world: CopyWorld, mapId: string) {
    this.world = world;
    this.mapId = mapId;
  }

  /** Notes the new state of the map: a copy follows soon. */
  changed(document: MapDocument, sequence: number): void {
    this.wanted = { document, sequence };
    this.takeSoon();
  }

  /** Writes the pending copy, if any. False when it could not be written. */
  copyNow(fitting = Number.POSITIVE_INFINITY): Promise<boolean> {
    this.writing = this.writing.then(() => this.write(fitting));
    return this.writing;
  }

  stop(): void {
    this.stopped = true;
    this.cancel?.();
  }

  private takeSoon(): void {
    if (this.cancel || this.stopped) return;
    const wait = Math.max(SOON, this.lastAt + AT_MOST_EVERY - this.world.now());
    this.cancel = this.world.schedule(wait, () => void this.copyNow());
  }

  private async write(fitting: number): Promise<boolean> {
    const { wanted, mapId } = this;
    if (!wanted || this.stopped) return true;
    const { document, sequence } = wanted;
    const pieces = await this.world.codec.write(document);
    if (pieces && pieces.reduce((length, piece) => length + piece.length, 0) > fitting) return false;
    this.cancel?.();
    this.cancel = null;
    this.lastAt = this.world.now();
    const head = { mapId, title: document.info.title, actors: document.actors.size, sequence, at: this.lastAt };
    const done = pieces !== null && (await writeCopy(this.world.copies, head, pieces).catch(() => false));
    if (done) this.world.tail.cut(mapId, sequence);
    // Later edits go into the next copy; a failed copy is retried with it.
    if (this.wanted !== wanted) this.takeSoon();
    else if (done) this.wanted = null;
    return done;
  }
}
