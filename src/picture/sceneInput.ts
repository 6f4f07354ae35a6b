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

/** What a scene is made from. */
export interface SceneInput {
  readonly document: MapDocument;
  /** Of the visible part of the document. */
  readonly graph: ActorGraph;
  readonly visibility: Visibility;
  readonly picture: PictureName;
  /** From whom one looks: the beneficiary, or whoever is chosen. Circles need one. */
  readonly centre: ActorId | undefined;
  /** Stored places in this picture: what `circlesLayout` or `freeLayout` gave. Who has none is not drawn. */
  readonly places: ReadonlyMap<ActorId, Point>;
  /**
   * The map before it is narrowed to those above, when it is: circles and sectors are where they are on it. Nobody else of it is
   * drawn. Of it, too, are the sectors then.
   */
  readonly whole?: { readonly graph: ActorGraph; readonly places: ReadonlyMap<ActorId, Point> };
  /** Kept while one edits; see `frameFor`. */
  readonly frame: Frame;
  readonly viewport: Size;
  /** One of ours by its name, or one made of the colours of the system. */
  readonly theme: ThemeName | Theme;
  /** Every visible actor in exactly one; see `drawnSectors`. */
  readonly sectors: readonly Sector[];
  /** All members of sectors that overlap, by their key: who is in several networks is in the outline of each. */
  readonly membersOf?: ReadonlyMap<string, readonly ActorId[]>;
  /** Declared networks to draw a line around. */
  readonly networks?: readonly NetworkOutline[];
  /** Gaps that are open: those ruled out are left out by the caller. */
  readonly gaps: readonly Gap[];
  /** Those that are not shown for now too, when there are some: each keeps its place. */
  readonly allGaps?: readonly Gap[];
  readonly brokers: ReadonlySet<ActorId>;
  readonly fragile: ReadonlySet<ActorId>;
  /** Who is between two groups, when groups are what is drawn: number of the other one's colour. */
  readonly betweenGroups?: ReadonlyMap<ActorId, number>;
  /** The day of today, where ties whose last exchange is long ago are drawn paler. */
  readonly agedOn?: Day;
  /** Draws what people pinned (`noteMarks`); without it, notes are left off. */
  readonly drawNotes?: DrawNotes | undefined;
  readonly focus: Focus;
  /** What is tried on the map: drawn, and never in it. */
  readonly trial?: readonly TrialStep[];
  /** What differs from another state of the map: drawn over it, nobody moves. */
  readonly changes?: ChangesToDraw | undefined;
  /** Whether Circles of many actors draws some of them together; without it, everyone has a mark. */
  readonly condensing?: Condensing;
  /** The drawing before, of the same way to look at the same map: its ghosts and names stay where nothing forces them away. */
  readonly former?: Pick<Scene, 'frame' | 'ghosts' | 'seats' | 'bundles' | 'labels' | 'labelling'> | null;
  readonly title: string;
  /** For a picture that leaves the screen: every kind of mark is explained, not the first six. */
  readonly wholeLegend?: boolean;
  readonly nameOf: (actor: Actor) => string;
  readonly shortNameOf: (actor: Actor) => string | undefined;
  readonly words: PictureWords;
  readonly measure: MeasureText;
}
