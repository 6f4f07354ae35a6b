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

/** Everything that is drawn, as plain data: CSS pixels at zoom 1, origin at the centre of the view. */
export interface Scene {
  readonly picture: PictureName;
  readonly theme: Theme;
  readonly viewport: Size;
  /** Maps stored places to this scene and back (see `storedPoint`). */
  readonly frame: Frame;
  readonly bounds: Box;
  readonly title: string;
  readonly description: string;
  readonly areas: readonly AreaMark[];
  readonly rings: readonly RingMark[];
  /** Where actors without a known chain are. */
  readonly tray: Box | null;
  readonly ties: readonly TieMark[];
  /** Number of lines if all were drawn (see `drawnTies`). */
  readonly tieCount: number;
  readonly actors: readonly ActorMark[];
  /** On a large map: marks for actors without a mark of their own, each in exactly one. */
  readonly bundles: readonly BundleMark[];
  readonly bundleTies: readonly BundleTieMark[];
  /** Bundles that the user opened. */
  readonly opened: readonly OpenedBundle[];
  /** Actors on another circle than their number of go-betweens (see `offRing`). */
  readonly offRing: readonly ActorId[];
  readonly ghosts: readonly GhostMark[];
  /** Places of all empty seats, shown or not. */
  readonly seats: readonly FormerSeat[];
  readonly notes: readonly NoteMark[];
  /** The missing tie between two groups in focus; in no measure. */
  readonly missing: readonly PossibleTieMark[];
  readonly trial: TrialMarks;
  /** Differences from the state it is compared with, if any. */
  readonly changes: ChangeMarks;
  /** Texts with a place at zoom 1. */
  readonly labels: readonly LabelMark[];
  /** Input of label placement, for `placeLabels` at another zoom. */
  readonly labelling: Labelling;
  readonly legend: readonly LegendEntry[];
}

/** An opened bundle: its actors are drawn and can be put together again. */
export interface OpenedBundle {
  readonly key: string;
  readonly count: number;
  readonly name: string;
}
