import type { ActorId } from '../../domain/brand';
import type { MapDocument } from '../../domain/mapDocument';
import type { MapRow, VersionRow } from '../../platform/journal/stored';
import type { EditedBeside, MapEdit } from './editedBeside';
import type { PersonErasure, PersonKept } from './personErasure';

/** `unsaved`: the open map has changes that no disk took, it stays open. `unreadable`: nothing of the map can be read. */
export type Opening =
  | { readonly done: true; readonly mapId: string }
  | { readonly done: false; readonly reason: 'unsaved' | 'unreadable' };

/** The maps of this browser, and the one that is open. Opening, restoring and deleting never destroy what was open. */
export interface Saving {
  /** Looks for what a browser may have lost, and opens the map that was open last. `null`: there was none, or the sample. */
  readonly start: () => Promise<Opening | null>;
  readonly openMap: (mapId: string) => Promise<Opening>;
  /** Keeps a map as a new one and opens it. One that came with the app becomes a map of the person. */
  readonly createMap: (document: MapDocument) => Promise<Opening>;
  /** Keeps a map as a new one beside the open one: its id; `null` when the disk refused. */
  readonly keepMap: (document: MapDocument) => Promise<string | null>;
  /** Opens the sample as it was left, or `document` when it never was, or `afresh`. */
  readonly openSample: (document: MapDocument, afresh?: boolean) => Promise<Opening>;
  readonly duplicate: (mapId: string, title: string) => Promise<Opening>;
  readonly listMaps: () => Promise<MapRow[]>;
  /** Into the bin, for 30 days. The map that is open stays on the screen until another is opened. */
  readonly deleteMap: (mapId: string) => Promise<boolean>;
  readonly restoreMap: (mapId: string) => Promise<boolean>;
  /** For good: journal, snapshots, versions and copies. Not the map that is open. */
  readonly eraseMap: (mapId: string) => Promise<boolean>;
  /** Versions of the open map, newest first. */
  readonly listVersions: () => Promise<VersionRow[]>;
  readonly keepVersion: () => Promise<boolean>;
  /** A named version is not thinned out. */
  readonly nameVersion: (version: string, name: string) => Promise<boolean>;
  /** A version as a map of its own; the open one stays as it is. */
  readonly openVersion: (version: string, title: string) => Promise<Opening>;
  /** The open map as it was then, to look at; `null` when that version is gone or damaged. */
  readonly readVersion: (version: string) => Promise<MapDocument | null>;
  /** A map of this browser, to look at, without opening it; `null` when nothing of it can be read. */
  readonly readMap: (mapId: string) => Promise<MapDocument | null>;
  /** Changes a map that is not open, in one step that can be undone once it is. */
  readonly editMap: (mapId: string, edit: MapEdit) => Promise<EditedBeside>;
  /** One step that can be undone; what was there is kept as a version first. */
  readonly restoreVersion: (version: string) => Promise<boolean>;
  /** What is kept of a person of the open map; `null` when none is open. */
  readonly personKept: (id: ActorId) => Promise<PersonKept | null>;
  /** Erases them for good. False when a disk refused: then they are where they were. */
  readonly erasePerson: (id: ActorId, how: PersonErasure) => Promise<boolean>;
  /** Erases the open map, or all maps of this browser, for good; what is not saved too. */
  readonly closeAndErase: (which: 'open' | 'all') => Promise<boolean>;
  /** What was half typed in this place of the open map led somewhere, in what is done next, or was given up. */
  readonly draftSpent: (place: string) => void;
  readonly takeOver: () => Promise<boolean>;
  readonly retry: () => void;
  readonly hide: () => void;
  /** True when closing the window now would lose something. */
  readonly isUnsafe: () => boolean;
}
