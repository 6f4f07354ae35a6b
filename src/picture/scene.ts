import type { ActorId } from '../domain/brand';
import type { Frame } from './frame';
import type { Box, Size } from './geometry/box';
import type { FormerSeat } from './ghosts/seating';
import type { Labelling, LabelMark } from './labels/labelPlacement';
import type {
  ActorMark,
  AreaMark,
  BundleMark,
  BundleTieMark,
  ChangeMarks,
  GhostMark,
  PossibleTieMark,
  RingMark,
  TieMark,
  TrialMarks,
} from './marks/marks';
import type { Theme } from './marks/theme';
import type { NoteMark } from './notes/noteMark';
import type { LegendEntry } from './paper/legendEntry';
import type { PictureName } from './pictureName';

/** All that is drawn, in CSS pixels at zoom 1, origin at the centre of the view. Plain data. */
export interface Scene {
  readonly picture: PictureName;
  readonly theme: Theme;
  readonly viewport: Size;
  /** From stored placements to this scene, and back (see `storedPoint`). */
  readonly frame: Frame;
  readonly bounds: Box;
  readonly title: string;
  readonly description: string;
  readonly areas: readonly AreaMark[];
  readonly rings: readonly RingMark[];
  /** The edge where those with no known chain sit. */
  readonly tray: Box | null;
  readonly ties: readonly TieMark[];
  /** How many lines there would be were all of them drawn (see `drawnTies`). */
  readonly tieCount: number;
  readonly actors: readonly ActorMark[];
  /** Those who have no mark of their own, on a large map: each in exactly one of these. */
  readonly bundles: readonly BundleMark[];
  readonly bundleTies: readonly BundleTieMark[];
  /** Bundles whose actors came out because somebody asked for it. */
  readonly opened: readonly OpenedBundle[];
  /** Actors that sit on another circle than their number of go-betweens (see `offRing`). */
  readonly offRing: readonly ActorId[];
  readonly ghosts: readonly GhostMark[];
  /** Where each empty seat is, shown for now or not. */
  readonly seats: readonly FormerSeat[];
  /** What people pinned on it. */
  readonly notes: readonly NoteMark[];
  /** What is tried: in no measure and no layout. */
  /** The tie that is missing between two groups that are looked at; none of what is measured. */
  readonly missing: readonly PossibleTieMark[];
  readonly trial: TrialMarks;
  /** What differs from the state it is compared with, when that is asked for. */
  readonly changes: ChangeMarks;
  /** Every text that found a place at zoom 1. */
  readonly labels: readonly LabelMark[];
  /** What labels were placed from: `placeLabels` places them anew at another zoom. */
  readonly labelling: Labelling;
  readonly legend: readonly LegendEntry[];
}

/** A bundle that is open: its actors are drawn, and can be put together again. */
export interface OpenedBundle {
  readonly key: string;
  readonly count: number;
  readonly name: string;
}
