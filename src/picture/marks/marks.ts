import type { ActorType } from '../../domain/actor';
import type { ActorId, FindingKey, TieId } from '../../domain/brand';
import type { Point } from '../../domain/placement';
import type { RoleName } from '../../domain/role';
import type { Colour } from './colour';

/** Letter of a role in a small disc. */
export interface Badge {
  readonly role: RoleName;
  readonly letter: string;
}

export interface ActorMark {
  readonly id: ActorId;
  readonly type: ActorType;
  readonly name: string;
  readonly at: Point;
  /** Half the width of the mark. */
  readonly radius: number;
  readonly colour: Colour;
  readonly badges: readonly Badge[];
  /** Roles in words under the name: in a room, no letter is explained. */
  readonly note?: string;
  readonly beneficiary: boolean;
  /** Broker, drawn with a double border. */
  readonly broker: boolean;
  /** Cut point, drawn with a notched border: without it, others are cut off. */
  readonly fragile: boolean;
  /** Colour of the other group it could as well belong to, drawn as half a ring; `null` when its group is clear. */
  readonly otherGroup: Colour | null;
  /** Drawn hatched. */
  readonly notAsked: boolean;
  readonly selected: boolean;
  readonly pinned: boolean;
  readonly faded: boolean;
}

/** `ageing`: no exchange for six months; `old`: for a year and a half. */
export type TieAge = 'ageing' | 'old';

/** One line between two actors, whatever the number of ties. */
export interface TieMark {
  /** First tie by id, which identifies the line. */
  readonly id: TieId;
  readonly ties: readonly TieId[];
  readonly a: ActorId;
  readonly b: ActorId;
  readonly from: Point;
  readonly to: Point;
  /** Solid line; dashed otherwise. */
  readonly formal: boolean;
  /** Formality unknown: drawn like an informal tie, but not called one. */
  readonly unsaid?: boolean;
  /** Drawn paler, with "?". */
  readonly toVerify: boolean;
  /** Age of the last exchange, drawn paler when the user asks for it. */
  readonly age?: TieAge;
  readonly width: number;
  /** Part of the chain of introduction: thick, above everything. */
  readonly chain: boolean;
  readonly selected: boolean;
  readonly faded: boolean;
}

/** Actors of one sector and ring, drawn as one mark that opens. */
export interface BundleMark {
  readonly key: string;
  /** Its actors, none of which has a mark. */
  readonly members: readonly ActorId[];
  readonly ring: number;
  readonly at: Point;
  readonly radius: number;
  /** "+18". */
  readonly sign: string;
  /** Text under it: "18 autres acteurs". */
  readonly text: string;
  /** Full text with sector and ring, for use away from the picture. */
  readonly name: string;
  readonly colour: Colour;
  readonly fill: Colour;
  readonly textColour: Colour;
  readonly faded: boolean;
}

export interface BundleTieMark {
  readonly id: string;
  readonly a: BundleTieEnd;
  readonly b: BundleTieEnd;
  /** Pairs of actors it stands for; the line is thicker for more pairs. */
  readonly count: number;
  readonly width: number;
  readonly opacity: number;
  readonly faded: boolean;
}

/** `id`: of an actor, or the key of a bundle. */
export interface BundleTieEnd {
  readonly kind: 'actor' | 'bundle';
  readonly id: string;
  readonly at: Point;
}

/** An empty seat. */
export interface GhostMark {
  /** Several when gaps share one mark ("+3"). */
  readonly keys: readonly FindingKey[];
  readonly at: Point;
  readonly radius: number;
  /** "?" or "+3". */
  readonly sign: string;
  readonly question: string;
  /** End of the dotted line: the beneficiary. */
  readonly towards: Point | null;
  readonly selected: boolean;
  readonly faded: boolean;
  /** Something was started to fill it, so its lower half is filled. */
  readonly underWay?: boolean;
  /** Votes of a room; absent when there are none. */
  readonly votes?: number;
  /** Only the mark found room, not its words. */
  readonly bare?: true;
}

/** A tie on trial; its ends may be on trial too. */
export interface PossibleTieMark {
  readonly a: ActorId;
  readonly b: ActorId;
  readonly from: Point;
  readonly to: Point;
}

/** An actor on trial: not on the map, so no other mark gives way to it. */
export type PossibleActorMark = Pick<ActorMark, 'id' | 'type' | 'name' | 'at' | 'radius'>;

/** Everything on trial. `departures`: actors that would leave. */
export interface TrialMarks {
  readonly ties: readonly PossibleTieMark[];
  readonly actors: readonly PossibleActorMark[];
  readonly departures: readonly Pick<ActorMark, 'id' | 'at' | 'radius'>[];
}

/** How something differs from another state of the map. */
export type ChangeSign = 'new' | 'changed' | 'gone';

/** Differences from another state of the map. `gone`: removed actors, where they were. */
export interface ChangeMarks {
  readonly actors: readonly (Pick<ActorMark, 'id' | 'at' | 'radius'> & { readonly sign: ChangeSign })[];
  readonly gone: readonly PossibleActorMark[];
  readonly ties: readonly (PossibleTieMark & {
    readonly sign: ChangeSign;
    /** Place of the sign on the tie. */
    readonly at: Point;
    /** Radius of the sign; 0 without a sign. */
    readonly radius: number;
  })[];
}

/** Ground of a sector, or outline of a group. */
export interface AreaMark {
  readonly key: string;
  readonly name: string;
  /** SVG path data. */
  readonly path: string;
  readonly fill: Colour;
  readonly text: Colour;
  /** Dash pattern of a declared network, which has a line and no ground. */
  readonly dash?: readonly number[];
}

export interface RingMark {
  readonly radiusX: number;
  readonly radiusY: number;
  readonly centre: Point;
  /** SVG path data: the whole ring, or the arcs that are drawn. */
  readonly path: string;
}
