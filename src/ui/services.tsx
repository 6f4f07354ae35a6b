import { createContext, type ReactNode, use } from 'react';
import type { UpdatePlan, UpdateSources } from '../analysis/update/updatePlan';
import type { SceneView } from '../canvas/canvasHandle';
import type { ActorId, Day } from '../domain/brand';
import type { ComparedState } from '../domain/history/comparedState';
import type { Point } from '../domain/placement';
import type { Answers } from '../formats/readResult';
import type { FreeInput } from '../picture/carte/freeLayout';
import type { CirclesInput } from '../picture/circles/circlesInput';
import type { Scene } from '../picture/scene';
import type { AppStore } from '../store/appStore';
import type { SideName } from '../store/compareSlice';
import type { RoomWorld } from '../store/roomStore';
import type { ExportServices } from './exportServices';
import type { Plan } from './map/plan';
import type { DraftServices, MapServices, PersonServices } from './mapServices';

/** An update that is planned as often as somebody says who is who; `null` once it was ended. */
export interface UpdatePlanner {
  readonly plan: (said: UpdateSources['said']) => Promise<UpdatePlan | null>;
  readonly end: () => void;
}

/** How a picture is handled from outside the map: only what the bars need. */
export interface PictureHandle {
  readonly fit: () => void;
  readonly arrange: () => void;
  readonly zoomBy: (factor: number) => void;
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
