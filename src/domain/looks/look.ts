import type { ActorId } from '../brand';
import type { Grouping } from './grouping';
import type { Narrowing } from './narrowing';

export const LOOK_VIEWS = ['circles', 'free', 'roles', 'matrix'] as const;
export type LookView = (typeof LOOK_VIEWS)[number];

/** The three difficulties of somebody without a network. */
export const DIFFICULTIES = ['witnesses', 'partners', 'makingKnown'] as const;
export type Difficulty = (typeof DIFFICULTIES)[number];

/** Kinds of selection in a look: an actor, a tie, a finding by its key, or the chain to an actor. */
export const POINTED_KINDS = ['actor', 'tie', 'finding', 'chain'] as const;
export interface Pointed {
  readonly kind: (typeof POINTED_KINDS)[number];
  readonly id: string;
}

/** A way to look at a map, as saved in a file. References to missing records are skipped. A look never changes the map. */
export interface Look {
  readonly view: LookView;
  readonly grouping: Grouping;
  /** Absent: the beneficiary. */
  readonly from?: ActorId;
  readonly withoutOfficer?: boolean;
  /** Draws ties paler when their last exchange is long ago. */
  readonly agedTies?: boolean;
  readonly formality?: 'formal' | 'informal';
  readonly difficulty?: Difficulty;
  readonly narrowing?: Narrowing;
  readonly outlined: readonly ActorId[];
  readonly pointed?: Pointed;
  /** The chain prefers close ties, where it can. */
  readonly byCloseTies?: boolean;
  /** Groups drawn as one mark each: depending on `grouping`, ids of groups or networks, or texts of areas or families. */
  readonly folded?: readonly string[];
  readonly notesHidden?: boolean;
}
