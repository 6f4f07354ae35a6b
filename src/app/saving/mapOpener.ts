import type { StoreApi } from 'zustand/vanilla';
import { type History, startHistory } from '../../domain/history/history';
import type { MapDocument } from '../../domain/mapDocument';
import * as library from '../../platform/journal/mapLibrary';
import type { SavedState } from './mapSession';
import { OpenedMap } from './openedMap';
import type { Opening } from './saving';
import { channelOf, type MapPlaces, type SavingWorld } from './savingWorld';
import { whenReadable } from './whenReadable';

/** Milliseconds before retrying to write a map that the disk refused. */
const ASKED_AGAIN = 5000;

/** Runs before a map is opened; returns the map itself when no disk took it. */
type Prepare = () => Promise<History | null>;

/** Opens maps in turn: the open map stays until it is saved and the next one can be read. */
export class MapOpener {
  private readonly store: StoreApi<SavedState>;
  private readonly world: SavingWorld;
  private current: OpenedMap | null = null;
  /** Retries to show a map that could not be read, while nothing is open. */
  private again = () => {};
  private askedToPersist = false;
  /** True when the last map cannot be shown: the map shown instead is not the one the next start opens. */
  private isMissing = false;
  /** Maps that no disk has accepted yet. */
  private readonly owed = new Set<string>();
  private turn: Promise<unknown> = Promise.resolve();

  constructor(store: StoreApi<SavedState>, world: SavingWorld) {
    this.store = store;
    this.world = world;
  }

  get opened(): OpenedMap | null {
    return this.current;
  }

  /** Waits for earlier calls: two clicks must not open two maps at once. */
  show(mapId: string, places: MapPlaces, prepare?: Prepare): Promise<Opening> {
    const next = this.turn.then(() => this.showNow(mapId, places, prepare));
    this.turn = next.catch(() => {});
    return next;
  }

  /** Shown at once and written meanwhile: neither a large map nor a full disk keeps a file from being opened. */
  create(document: MapDocument): Promise<Opening> {
    return this.show(this.world.newId(), this.world.maps, async () => ownHistory(document));
  }

  /** Leaves the open map without waiting for pending writes, because it is to be erased. */
  async leave(): Promise<void> {
    await this.current?.leave();
    this.current = null;
  }

  retry(): void {
    if (this.current) this.current.retry();
    else this.again();
  }

  isUnsafe(): boolean {
    return this.owed.size > 0 || (this.current?.isUnsafe() ?? false);
  }

  /** Shows the last map once it can be read. */
  awaitLast(): void {
    const { maps } = this.world;
    if (!this.isMissing) whenReadable(maps, this.store, async (mapId) => (await this.show(mapId, maps)).done);
    this.isMissing = true;
  }

  private async showNow(mapId: string, places: MapPlaces, prepare: Prepare = async () => null): Promise<Opening> {
    if (this.current && !(await this.current.close())) return { done: false, reason: 'unsaved' };
    // Read-only until the next map is open: edits made to the map on screen would be lost.
    this.store.getState().readOnlySet(true);
    const unwritten = await prepare();
    const previous = this.current;
    const next = this.mapIn(places, mapId);
    this.current = next;
    // A store that cannot be read now counts as an unreadable map.
    if (!(await next.open(unwritten).catch(() => false))) return this.backTo(previous, next);
    if (places === this.world.maps) this.isMissing = false;
    return { done: true, mapId };
  }

  /** Shows the previous map again when the next one cannot be read: it was saved, and nothing replaced it. */
  private async backTo(previous: OpenedMap | null, unreadable: OpenedMap): Promise<Opening> {
    await unreadable.close();
    this.current = null;
    const back = previous && previous.mapId !== unreadable.mapId ? previous : null;
    if (back && (await this.showNow(back.mapId, back.world.places)).done) return { done: false, reason: 'unreadable' };
    const asked = back ?? unreadable;
    this.again = () => void this.show(asked.mapId, asked.world.places);
    // Nothing can be edited from here on, whatever is on the screen: this is reported.
    this.store.getState().savingChanged({ saving: 'failing', problem: 'lost', secondCopy: false });
    return { done: false, reason: 'unreadable' };
  }

  private mapIn(places: MapPlaces, mapId: string): OpenedMap {
    const { store, world } = this;
    const channel = channelOf(world, places, mapId);
    const shown = this.isMissing && places === world.sample ? 'instead' : 'open';
    const edited = () => this.edited(places);
    const cutOff = (unsaved: History) => this.cutOff(places, unsaved);
    return new OpenedMap(mapId, { store, places, channel, shown }, { edited, cutOff });
  }

  private edited(places: MapPlaces): void {
    if (this.askedToPersist || places !== this.world.maps) return;
    this.askedToPersist = true;
    this.world.askToPersist();
  }

  /** Another window has the map without these changes: they become a map of their own. */
  private cutOff(places: MapPlaces, { document }: History): void {
    if (places === this.world.sample) return;
    const title = `${document.info.title} (2)`;
    void this.keepAtLast(this.world.newId(), { ...document, info: { ...document.info, title } });
  }

  /** A map refused by the disk exists only here and on no screen: retries until the disk takes it. */
  private async keepAtLast(mapId: string, document: MapDocument): Promise<void> {
    const { maps } = this.world;
    this.owed.add(mapId);
    const written = await library.createMap(maps.store, mapId, document, maps.now()).catch(() => null);
    if (written?.done) this.owed.delete(mapId);
    else maps.schedule(ASKED_AGAIN, () => void this.keepAtLast(mapId, document));
  }
}

/** History of a map that belongs to the person, whatever it came from: a sample loses its mark. */
export function ownHistory(document: MapDocument): History {
  const { sample: _sample, ...info } = document.info;
  return startHistory({ ...document, info });
}
