import type { ActorId } from '../brand';
import type { Grouping } from './grouping';
import type { Narrowing } from './narrowing';

/** Ways to show a map: two pictures and two tables. */
export const LOOK_VIEWS = ['circles', 'free', 'roles', 'matrix'] as const;
export type LookView = (typeof LOOK_VIEWS)[number];

/** The three difficulties that a map without a network meets. */
export const DIFFICULTIES = ['witnesses', 'partners', 'makingKnown'] as const;
export type Difficulty = (typeof DIFFICULTIES)[number];

/** What is pointed at: an actor, a tie, a finding by its key, or the chain to an actor. */
export const POINTED_KINDS = ['actor', 'tie', 'finding', 'chain'] as const;
export interface Pointed {
  readonly kind: (typeof POINTED_KINDS)[number];
  readonly id: string;
}

/**
 * A way to look at a map, as it is kept in a file. What it names may be gone from the map: that part is passed over.
 * Nothing of it changes the map.
 */
export interface Look {
  readonly view: LookView;
  readonly grouping: Grouping;
  /** Absent: from the beneficiary. */
  readonly from?: ActorId;
  readonly withoutOfficer?: boolean;
  /** Ties whose last exchange is long ago are drawn paler. */
  readonly agedTies?: boolean;
  readonly formality?: 'formal' | 'informal';
  readonly difficulty?: Difficulty;
  readonly narrowing?: Narrowing;
  /** Declared networks that are outlined. */
  readonly outlined: readonly ActorId[];
  readonly pointed?: Pointed;
  /** The chain that is pointed at goes by close ties, where there is such a way. */
  readonly byCloseTies?: boolean;
  /** Groups drawn as one mark each: by `grouping`, ids of groups or networks, or texts of areas or families. */
  readonly folded?: readonly string[];
  /** Notes on the picture are left off. */
  readonly notesHidden?: boolean;
}
