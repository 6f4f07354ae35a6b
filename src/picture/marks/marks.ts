import type { ActorType } from '../../domain/actor';
import type { ActorId, FindingKey, TieId } from '../../domain/brand';
import type { Point } from '../../domain/placement';
import type { RoleName } from '../../domain/role';
import type { Colour } from './colour';

/** A letter in a small disc, for a role. */
export interface Badge {
  readonly role: RoleName;
  readonly letter: string;
}

export interface ActorMark {
  readonly id: ActorId;
  readonly type: ActorType;
  readonly name: string;
  readonly at: Point;
  /** Half of the width of the mark. */
  readonly radius: number;
  readonly colour: Colour;
  readonly badges: readonly Badge[];
  /** Roles in words, under the name: in a room, where no letter is explained. */
  readonly note?: string;
  readonly beneficiary: boolean;
  /** Double border: stands between others. */
  readonly broker: boolean;
  /** Notched border: without it, others are cut off. */
  readonly fragile: boolean;
  /** Half a ring in this colour, of the other group they might as well be in; `null`: they clearly belong to theirs. */
  readonly otherGroup: Colour | null;
  /** Hatched. */
  readonly notAsked: boolean;
  readonly selected: boolean;
  readonly pinned: boolean;
  readonly faded: boolean;
}

/** `ageing`: no exchange for six months; `old`: for a year and a half. */
export type TieAge = 'ageing' | 'old';

/** What is between two actors: one line, whatever the number of ties. */
export interface TieMark {
  /** Its first tie by id: the identity of the line. */
  readonly id: TieId;
  readonly ties: readonly TieId[];
  readonly a: ActorId;
  readonly b: ActorId;
  readonly from: Point;
  readonly to: Point;
  /** Solid; else dashed. */
  readonly formal: boolean;
  /** Nothing says whether it is: drawn as an informal one, and called neither. */
  readonly unsaid?: boolean;
  /** Paler, with "?". */
  readonly toVerify: boolean;
  /** Paler, where that is asked for: how long ago the last exchange was. */
  readonly age?: TieAge;
  readonly width: number;
  /** Part of the chain of introduction: thick, over everything. */
  readonly chain: boolean;
  readonly selected: boolean;
  readonly faded: boolean;
}

/** Actors of one sector on one ring, drawn as one mark that opens. */
export interface BundleMark {
  readonly key: string;
  /** Whom it stands for: none of them has a mark. */
  readonly members: readonly ActorId[];
  readonly ring: number;
  readonly at: Point;
  readonly radius: number;
  /** "+18". */
  readonly sign: string;
  /** Written under it: "18 autres acteurs". */
  readonly text: string;
  /** Whole, where it stands alone: with its sector and its ring. */
  readonly name: string;
  readonly colour: Colour;
  readonly fill: Colour;
  readonly textColour: Colour;
  readonly faded: boolean;
}

/** All ties between a bundle and an actor, or between two bundles, as one line. */
export interface BundleTieMark {
  readonly id: string;
  readonly a: BundleTieEnd;
  readonly b: BundleTieEnd;
  /** Pairs of actors that it stands for; the line is as thick as they are many. */
  readonly count: number;
  readonly width: number;
  readonly opacity: number;
  readonly faded: boolean;
}

/** Which end: `id` is of an actor, or the key of a bundle. */
export interface BundleTieEnd {
  readonly kind: 'actor' | 'bundle';
  readonly id: string;
  readonly at: Point;
}

/** A place where someone should sit. */
export interface GhostMark {
  /** More than one: gaps shown as one mark ("+3"). */
  readonly keys: readonly FindingKey[];
  readonly at: Point;
  readonly radius: number;
  /** "?" or "+3". */
  readonly sign: string;
  /** Its question, whole. */
  readonly question: string;
  /** Where the dotted line ends: the beneficiary. */
  readonly towards: Point | null;
  readonly selected: boolean;
  readonly faded: boolean;
  /** Something was begun to fill it: its lower half is filled. */
  readonly underWay?: boolean;
  /** How many votes a room gave it; absent: none. */
  readonly votes?: number;
  /** There was room for the mark alone: no place has any for its words. */
  readonly bare?: true;
}

/** A tie that is tried; its ends may be tried too. */
export interface PossibleTieMark {
  readonly a: ActorId;
  readonly b: ActorId;
  readonly from: Point;
  readonly to: Point;
}

/** Somebody who is tried: no mark of the map, and nobody makes room for it. */
export type PossibleActorMark = Pick<ActorMark, 'id' | 'type' | 'name' | 'at' | 'radius'>;

/** All that is tried and not on the map. `departures`: who would leave. */
export interface TrialMarks {
  readonly ties: readonly PossibleTieMark[];
  readonly actors: readonly PossibleActorMark[];
  readonly departures: readonly Pick<ActorMark, 'id' | 'at' | 'radius'>[];
}

/** What differs from another state of the map, and how. */
export type ChangeSign = 'new' | 'changed' | 'gone';

/** What differs from another state of the map. `gone`: who is no longer on it, where they were. */
export interface ChangeMarks {
  readonly actors: readonly (Pick<ActorMark, 'id' | 'at' | 'radius'> & { readonly sign: ChangeSign })[];
  readonly gone: readonly PossibleActorMark[];
  readonly ties: readonly (PossibleTieMark & {
    readonly sign: ChangeSign;
    /** Where the sign is on the tie. */
    readonly at: Point;
    /** Of the sign; 0: none. */
    readonly radius: number;
  })[];
}

/** The ground of a sector, or the outline of a group. */
export interface AreaMark {
  readonly key: string;
  readonly name: string;
  /** SVG path data. */
  readonly path: string;
  readonly fill: Colour;
  readonly text: Colour;
  /** A line alone, dashed like this, and no ground: a declared network. */
  readonly dash?: readonly number[];
}

export interface RingMark {
  readonly radiusX: number;
  readonly radiusY: number;
  readonly centre: Point;
  /** SVG path data: the whole of it, or the arcs that are drawn. */
  readonly path: string;
}
