import type { ActorId } from '../../domain/brand';
import type { MapDocument } from '../../domain/mapDocument';
import type { MapRow, VersionRow } from '../../platform/journal/stored';
import type { EditedBeside, MapEdit } from './editedBeside';
import type { PersonErasure, PersonKept } from './personErasure';

/** `unsaved`: the open map has changes that no disk took, so it stays open. `unreadable`: nothing of the map can be read. */
export type Opening =
  | { readonly done: true; readonly mapId: string }
  | { readonly done: false; readonly reason: 'unsaved' | 'unreadable' };

/** The maps of this browser and the open one. Opening, restoring and deleting never destroy the open map. */
export interface Saving {
  /** Looks for maps the browser may have lost, and opens the last map. Null when there was none, or it was the sample. */
  readonly start: () => Promise<Opening | null>;
  readonly openMap: (mapId: string) => Promise<Opening>;
  /** Stores a map as a new one and opens it. A map that came with the app becomes the person's. */
  readonly createMap: (document: MapDocument) => Promise<Opening>;
  /** Stores a new map without opening it. Returns its id, or null when the disk refused. */
  readonly keepMap: (document: MapDocument) => Promise<string | null>;
  /** Opens the sample as it was left, or `document` if it was never opened or `afresh` is set. */
  readonly openSample: (document: MapDocument, afresh?: boolean) => Promise<Opening>;
  readonly duplicate: (mapId: string, title: string) => Promise<Opening>;
  readonly listMaps: () => Promise<MapRow[]>;
  /** Moves a map to the bin, for 30 days. The open map stays on the screen until another is opened. */
  readonly deleteMap: (mapId: string) => Promise<boolean>;
  readonly restoreMap: (mapId: string) => Promise<boolean>;
  /** Erases a map for good: journal, snapshots, versions and copies. Not for the open map. */
  readonly eraseMap: (mapId: string) => Promise<boolean>;
  /** Versions of the open map, newest first. */
  readonly listVersions: () => Promise<VersionRow[]>;
  readonly keepVersion: () => Promise<boolean>;
  /** Names a version, which is then not thinned out. */
  readonly nameVersion: (version: string, name: string) => Promise<boolean>;
  /** Opens a version as a map of its own; the current map is unchanged. */
  readonly openVersion: (version: string, title: string) => Promise<Opening>;
  /** Reads a version of the open map, to look at; null when it is gone or damaged. */
  readonly readVersion: (version: string) => Promise<MapDocument | null>;
  readonly readMap: (mapId: string) => Promise<MapDocument | null>;
  /** Edits a map that is not open, in one step that can be undone once it is. */
  readonly editMap: (mapId: string, edit: MapEdit) => Promise<EditedBeside>;
  /** Restores a version in one undoable step; the current state is first kept as a version. */
  readonly restoreVersion: (version: string) => Promise<boolean>;
  /** What is stored about a person of the open map; null when no map is open. */
  readonly personKept: (id: ActorId) => Promise<PersonKept | null>;
  /** Erases a person for good. False when a disk refused: nothing has then changed. */
  readonly erasePerson: (id: ActorId, how: PersonErasure) => Promise<boolean>;
  /** Erases the open map, or all maps of this browser, for good, unsaved changes included. */
  readonly closeAndErase: (which: 'open' | 'all') => Promise<boolean>;
  /** The draft in this place of the open map was used in the next command, or given up. */
  readonly draftSpent: (place: string) => void;
  readonly takeOver: () => Promise<boolean>;
  readonly retry: () => void;
  readonly hide: () => void;
  readonly isUnsafe: () => boolean;
}
