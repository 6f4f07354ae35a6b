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

/** An update plan that is recomputed each time the user says who is who; `null` once ended. */
export interface UpdatePlanner {
  readonly plan: (said: UpdateSources['said']) => Promise<UpdatePlan | null>;
  readonly end: () => void;
}

/** The picture as the bars outside the map handle it. */
export interface PictureHandle {
  readonly fit: () => void;
  readonly arrange: () => void;
  readonly zoomBy: (factor: number) => void;
  readonly scene: () => Scene | null;
  readonly view: () => SceneView;
  /** Everybody's places, for exports that show the same map in another format. `null` until it is laid out. */
  readonly plan: () => Plan | null;
}

export interface RoomServices {
  /** The store of the desk's own map and view. */
  readonly desk: AppStore;
  /** Builds from the desk's store what the room may see: see `roomOf`. */
  readonly world: RoomWorld;
  readonly open: () => void;
  readonly close: () => void;
}

/** Opens files, from the file picker to the map they become or change. */
export interface OpeningServices {
  readonly pickFiles: () => void;
  /** Lets the user pick files to update the open map with, and shows what is new in them. */
  readonly pickNewerFiles: () => void;
  /** Updates from the person's own file of the map, as it is on the disk now. */
  readonly updateByOwnFile: () => void;
  readonly openFiles: (files: readonly File[]) => void;
  /** Opens what was dropped on the page. Call it in the drop event itself, so that the files can later be saved in place. */
  readonly openDropped: (dropped: DataTransfer) => void;
  readonly openText: (text: string) => void;
  readonly answer: (answers: Answers) => void;
  readonly acceptImport: () => void;
  /** Compares what was read with the open map instead of opening it. */
  readonly acceptAsUpdate: () => void;
  readonly cancelImport: () => void;
  /** Plans an update off the page, again each time the user says who is who. The caller must end it. */
  readonly startPlanning: (subject: Omit<UpdateSources, 'said' | 'newId'>) => UpdatePlanner;
  /** Reviews how the files of the open map were read. */
  readonly reviewImport: () => void;
  readonly downloadTemplate: () => Promise<void>;
  /** Adds the content of picked files to the open map, and reports the result. */
  readonly joinFiles: () => void;
}

export interface CompareServices {
  /** Opens the comparison window, with the earlier state already chosen if given. */
  readonly openComparison: (earlier?: ComparedState) => void;
  readonly chooseSide: (side: SideName, state: ComparedState) => void;
  readonly chooseFile: (side: SideName) => void;
  readonly stopComparing: () => void;
}

export interface LayoutServices {
  /** Computes places of the Carte off the page; `null` when another layout was asked for meanwhile. */
  readonly layOut: (input: FreeInput) => Promise<readonly Point[] | null>;
  /** Computes places of Circles off the page, for a map too large to lay out on the page. */
  readonly layOutCircles: (input: CirclesInput) => Promise<ReadonlyMap<ActorId, Point> | null>;
}

/** Services that components need from the outside world; `app` provides them. */
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
