import type { ActorGraph } from '../analysis/actorGraph';
import type { ChangesToDraw } from '../analysis/compare/changesToDraw';
import type { Visibility } from '../analysis/visibility';
import type { Actor } from '../domain/actor';
import type { ActorId, Day } from '../domain/brand';
import type { MapDocument } from '../domain/mapDocument';
import type { Point } from '../domain/placement';
import type { TrialStep } from '../domain/trialStep';
import type { Condensing } from './bundles/condensing';
import type { Sector } from './circles/sectors';
import type { Frame } from './frame';
import type { Size } from './geometry/box';
import type { Gap } from './ghosts/gap';
import type { MeasureText } from './labels/textWidth';
import type { Focus } from './marks/focus';
import type { Theme, ThemeName } from './marks/theme';
import type { DrawNotes } from './notes/noteMark';
import type { NetworkOutline } from './outlines/networkAreas';
import type { PictureName } from './pictureName';
import type { PictureWords } from './pictureWords';
import type { Scene } from './scene';

export interface SceneInput {
  readonly document: MapDocument;
  /** Graph of the visible part of the document. */
  readonly graph: ActorGraph;
  readonly visibility: Visibility;
  readonly picture: PictureName;
  /** Point of view: the beneficiary, or any chosen actor. Required by Circles. */
  readonly centre: ActorId | undefined;
  /** Stored places from `circlesLayout` or `freeLayout`. Actors without one are not drawn. */
  readonly places: ReadonlyMap<ActorId, Point>;
  /**
   * The whole map when it is narrowed: circles and sectors stay where they are on it, but only the actors above are drawn. `sectors` are
   * then of the whole map too.
   */
  readonly whole?: { readonly graph: ActorGraph; readonly places: ReadonlyMap<ActorId, Point> };
  /** Kept while editing; see `frameFor`. */
  readonly frame: Frame;
  readonly viewport: Size;
  /** Name of a theme, or one made of system colours. */
  readonly theme: ThemeName | Theme;
  /** Every visible actor is in exactly one; see `drawnSectors`. */
  readonly sectors: readonly Sector[];
  /** All members of overlapping sectors by key: a member of several networks is in the outline of each. */
  readonly membersOf?: ReadonlyMap<string, readonly ActorId[]>;
  /** Declared networks to outline. */
  readonly networks?: readonly NetworkOutline[];
  /** Open gaps, without those ruled out. */
  readonly gaps: readonly Gap[];
  /** All gaps when some are hidden: each keeps its place. */
  readonly allGaps?: readonly Gap[];
  readonly brokers: ReadonlySet<ActorId>;
  readonly fragile: ReadonlySet<ActorId>;
  /** When groups are drawn: actors between two groups, with the colour number of the other group. */
  readonly betweenGroups?: ReadonlyMap<ActorId, number>;
  /** Today, when older ties are to be paler. */
  readonly agedOn?: Day;
  /** Draws notes (`noteMarks`); without it notes are left out. */
  readonly drawNotes?: DrawNotes | undefined;
  readonly focus: Focus;
  /** Trial steps: drawn, but not part of the map. */
  readonly trial?: readonly TrialStep[];
  /** Differences from another state, drawn without moving anything. */
  readonly changes?: ChangesToDraw | undefined;
  /** How Circles of many actors bundle some of them; without it, everyone has a mark. */
  readonly condensing?: Condensing;
  /** The previous scene of the same view of the same map, whose ghosts and names stay where possible. */
  readonly former?: Pick<Scene, 'frame' | 'ghosts' | 'seats' | 'bundles' | 'labels' | 'labelling'> | null;
  readonly title: string;
  /** True for exports: the legend has every kind of mark, not the first six. */
  readonly wholeLegend?: boolean;
  readonly nameOf: (actor: Actor) => string;
  readonly shortNameOf: (actor: Actor) => string | undefined;
  readonly words: PictureWords;
  readonly measure: MeasureText;
}
