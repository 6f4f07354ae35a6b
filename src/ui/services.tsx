import { createContext, type ReactNode, use } from 'react';
import type { UpdatePlan, UpdateSources } from '../analysis/update/updatePlan';
import type { SceneView } from '../canvas/canvasHandle';
import type { ActorId, Day, SnapshotId } from '../domain/brand';
import type { ComparedState } from '../domain/comparedState';
import type { Traces } from '../domain/erasure/traces';
import type { MapDocument } from '../domain/mapDocument';
import type { FieldName } from '../domain/mapField';
import type { Pseudonyms } from '../domain/masking/pseudonym';
import type { Point } from '../domain/placement';
import type { Leaving } from '../formats/leftOut';
import type { Answers } from '../formats/readResult';
import type { FileKind } from '../formats/writeFiles';
import type { FreeInput } from '../picture/carte/freeLayout';
import type { CirclesInput } from '../picture/circles/circlesInput';
import type { Scene } from '../picture/scene';
import type { AppState, AppStore } from '../store/appStore';
import type { SideName } from '../store/compareSlice';
import type { RoomWorld } from '../store/roomStore';
import type { Plan } from './map/plan';
import type { PosterWish } from './print/posterFor';
import type { SharedNaming, Sharing } from './print/sharedState';

/**
 * `files`: names of what was made. A person who closes the window of the system has not failed. `tooLarge`: more pixels
 * than this machine has memory for. `notDrawn`: the picture is still being laid out. `unreachable`: a part of the app that is not kept
 * offline is needed.
 */
export type ExportOutcome =
  | { readonly files: readonly string[] }
  | 'cancelled'
  | 'failed'
  | 'tooLarge'
  | 'notDrawn'
  | 'unreachable';

/** What goes into a file beside what everybody may see. */
export interface ExportTakes {
  readonly privateNotes: boolean;
  /** Ties told in confidence, and why questions were ruled out. */
  readonly confidences: boolean;
}

export type ExportKind =
  | 'native'
  | 'nativeWithoutNotes'
  | 'xlsx'
  | 'ods'
  | 'csv'
  | 'gexf'
  | 'graphml'
  | 'graphology'
  | 'pajek'
  | 'kumu'
  | 'cytoscape';
export const PICTURE_FORMATS = ['png', 'svg', 'html'] as const;
export type PictureFormat = (typeof PICTURE_FORMATS)[number];

/** What the story of a map is handed to a committee as. */
export type StoryFormat = 'pptx' | 'html';

/** A poster to be made; `pixels`: of a PNG, for each CSS pixel. */
export interface PictureWish extends PosterWish {
  readonly pixels: number;
}

/** An update that is planned as often as somebody says who is who; `null` once it was ended. */
export interface UpdatePlanner {
  readonly plan: (said: UpdateSources['said']) => Promise<UpdatePlan | null>;
  readonly end: () => void;
}

/** A map kept on this device, as the list shows it. */
export interface KeptMap {
  readonly id: string;
  readonly title: string;
  readonly actors: number;
  readonly updated: Date;
  readonly deleted: boolean;
  /** Whole days until it leaves the bin for good. */
  readonly daysLeft?: number;
}

/** An earlier state of a map. */
export interface KeptVersion {
  readonly id: string;
  readonly at: Date;
  readonly actors: number;
  readonly ties: number;
  /** Given by a person: it is kept for good. */
  readonly name: string | undefined;
  /** Kept because something else was put in its place. */
  readonly kept: boolean;
}

/** What this device keeps about a person, besides the open map. */
export interface PersonFound {
  readonly traces: Traces;
  /** When the versions that they are in were kept. */
  readonly versions: readonly Date[];
  readonly otherMaps: readonly KeptMap[];
}

/** How a person is erased: what is written in place of the name, whether words of it alone are, and from which other maps. */
export interface ErasureWish {
  readonly instead: string;
  readonly words: boolean;
  readonly otherMaps: readonly string[];
}

/** How a picture is handled from outside the map: only what the bars need. */
export interface PictureHandle {
  readonly fit: () => void;
  readonly arrange: () => void;
  readonly zoomBy: (factor: number) => void;
  readonly showActors: (ids: readonly ActorId[]) => void;
  readonly scene: () => Scene | null;
  /** How one looks at it. */
  readonly view: () => SceneView;
  /** Where everybody is, for exports: they show the same map in another room. `null` until it is laid out. */
  readonly plan: () => Plan | null;
}

/** What is shown to a room. */
export interface RoomServices {
  /** The map itself, and how it is looked at. */
  readonly desk: AppStore;
  /** What makes of it what the room may see: see `roomOf`. */
  readonly world: RoomWorld;
  /** A window of its own follows this one. */
  readonly open: () => void;
  readonly close: () => void;
}

/** Texts half typed on the open map, by place: kept on this device until they lead somewhere. */
export interface DraftServices {
  readonly read: (place: string) => string | undefined;
  readonly keep: (place: string, text: string | null) => void;
  readonly places: () => readonly string[];
  /** Says that a text was left that its field cannot keep: whoever shows it looks again. */
  readonly tell: () => void;
  /** Calls back when such a text was left, and when one is gone. Returns how to stop. */
  readonly watch: (heard: () => void) => () => void;
}

/** Files that come in, from the pick to the map they become or change. */
export interface OpeningServices {
  readonly pickFiles: () => void;
  /** Takes files that are picked to update the open map by, and shows what is new in them. */
  readonly pickNewerFiles: () => void;
  /** The same by the person's own file of the map, as it is on the disk now. */
  readonly updateByOwnFile: () => void;
  readonly openFiles: (files: readonly File[]) => void;
  /** What was let go over the page, in the very event: its files can then be saved in place. */
  readonly openDropped: (dropped: DataTransfer) => void;
  readonly openText: (text: string) => void;
  readonly answer: (answers: Answers) => void;
  readonly acceptImport: () => void;
  /** What was read is compared with the open map instead. */
  readonly acceptAsUpdate: () => void;
  readonly cancelImport: () => void;
  /** Plans an update off the page, again whenever somebody says who is who. To be ended by whoever started it. */
  readonly startPlanning: (subject: Omit<UpdateSources, 'said' | 'newId'>) => UpdatePlanner;
  /** Looks again at how the files of the open map were read. */
  readonly reviewImport: () => void;
  readonly downloadTemplate: () => Promise<void>;
  /** Adds to the open map what files that are picked hold, and tells what came of it. */
  readonly joinFiles: () => void;
}

/** Files that leave. */
export interface ExportServices {
  readonly saveFile: () => Promise<void>;
  /** What others may begin a map from, without anybody of this one. */
  readonly saveStartingPoint: () => Promise<void>;
  readonly exportAs: (kind: ExportKind, takes: ExportTakes) => Promise<ExportOutcome>;
  /** What each of these formats would leave out of a map. */
  readonly leaving: (
    document: MapDocument,
    kinds: readonly FileKind[],
    takes: ExportTakes,
  ) => Promise<readonly Leaving[]>;
  readonly exportPicture: (format: PictureFormat, wish: PictureWish) => Promise<ExportOutcome>;
  /** Pseudonyms of the map that is open, the same as in front of a room; kept on this device. */
  readonly pseudonyms: () => Pseudonyms;
  /** Sheets to take home, one for each of these and those that all take, as a page. */
  readonly exportTakeHome: (participants: readonly ActorId[], names: SharedNaming) => Promise<ExportOutcome>;
  /** The story of the map, as a file: nothing private, nothing told in confidence. */
  readonly exportStory: (format: StoryFormat, names: SharedNaming) => Promise<ExportOutcome>;
  /** The map as a page to be looked at, for somebody who has nothing but a browser. */
  readonly sendMap: (sharing: Sharing) => Promise<ExportOutcome>;
  /** A page that was made here, days for a calendar or an address book, as a file. */
  readonly savePage: (title: string, text: string, as?: PageFormat) => Promise<ExportOutcome>;
}

/** What `savePage` writes: a page, days for a calendar, an address book. */
export type PageFormat = 'html' | 'ics' | 'vcf';

/** Maps and versions that are kept on this device. */
export interface MapServices {
  readonly startNewMap: () => void;
  readonly keepSample: () => void;
  readonly openSample: () => void;
  /** A small made-up map of a field of work, in place of the sample. */
  readonly openExample: (of: FieldName) => void;
  readonly listMaps: () => Promise<readonly KeptMap[]>;
  readonly openMap: (id: string) => void;
  /** A map as it is kept, to be looked at without opening it; `null` when it cannot be read. */
  readonly readMap: (id: string) => Promise<MapDocument | null>;
  /**
   * Changes another map of this device as if it were opened, changed and left. `held`: another window has it; `unreadable`, or `refused` by
   * the disk: it is as it was.
   */
  readonly editMap: (
    id: string,
    edit: (map: Pick<AppState, 'execute'>) => boolean,
  ) => Promise<'done' | 'held' | 'unreadable' | 'refused'>;
  /** Half-typed texts of a map that is not open: they wait there. */
  readonly draftsOf: (id: string) => DraftServices;
  readonly deleteMap: (id: string) => Promise<void>;
  readonly restoreMap: (id: string) => Promise<void>;
  readonly listVersions: () => Promise<readonly KeptVersion[]>;
  /** `unreadable`: that version is gone or damaged. `refused`: what is there now could not be kept first. */
  readonly restoreVersion: (id: string) => Promise<'done' | 'unreadable' | 'refused'>;
  /** False when the disk refuses. */
  readonly nameVersion: (id: string, name: string) => Promise<boolean>;
  /** A version as a map of its own. */
  readonly openVersion: (id: string, title: string) => void;
  /** Out of the bin, for good. */
  readonly eraseMap: (id: string) => Promise<void>;
  readonly openSnapshot: (id: SnapshotId) => void;
  /** Works the groups of the open map out as if there were none. */
  readonly regroup: () => void;
  readonly retrySaving: () => void;
  readonly takeOver: () => void;
}

/** What is kept about somebody, and erasing it. */
export interface PersonServices {
  readonly findPerson: (id: ActorId) => Promise<PersonFound | null>;
  /** For good, from the open map and others. False when it could not be done. */
  readonly erasePerson: (id: ActorId, wish: ErasureWish) => Promise<boolean>;
  /** Closes the open map and erases it, or all maps, from this device, for good. */
  readonly closeAndErase: (which: 'open' | 'all') => Promise<boolean>;
}

/** The window of comparisons. */
export interface CompareServices {
  /** Opens the window of comparisons, with the state before already chosen, or none. */
  readonly openComparison: (earlier?: ComparedState) => void;
  readonly chooseSide: (side: SideName, state: ComparedState) => void;
  /** Takes files that are picked for a side. */
  readonly chooseFile: (side: SideName) => void;
  readonly stopComparing: () => void;
}

/** What is worked out off the page for the picture. */
export interface LayoutServices {
  /** Places of the Carte, worked out off the page; `null` when another layout was asked for meanwhile. */
  readonly layOut: (input: FreeInput) => Promise<readonly Point[] | null>;
  /** The same for Circles, of a map too large for them to be worked out on the page. */
  readonly layOutCircles: (input: CirclesInput) => Promise<ReadonlyMap<ActorId, Point> | null>;
}

/** What components ask of the world outside, which `app` provides. */
export interface Services {
  readonly newId: () => string;
  readonly today: () => Day;
  readonly version: string;
  readonly applyUpdate: () => void;
  readonly drafts: DraftServices;
  /** Set by the map while it is shown. */
  readonly picture: { current: PictureHandle | null };
  readonly room: RoomServices;
  readonly opening: OpeningServices;
  readonly exporting: ExportServices;
  readonly maps: MapServices;
  readonly persons: PersonServices;
  readonly comparing: CompareServices;
  readonly layouts: LayoutServices;
}

const ServicesContext = createContext<Services | null>(null);

export function ServicesProvider({
  services,
  children,
}: {
  readonly services: Services;
  readonly children: ReactNode;
}) {
  return <ServicesContext value={services}>{children}</ServicesContext>;
}

export function useServices(): Services {
  const services = use(ServicesContext);
  if (!services) throw new Error('useServices: no <ServicesProvider> above this component');
  return services;
}
