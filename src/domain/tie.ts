import type { ActorId, Day, TieId } from './brand';
import type { Exchange } from './exchange';

export const TIE_NATURES = [
  'knows',
  'exchanges',
  'actsWith',
  'agreement',
  'memberOf',
  'worksFor',
  'partnerOf',
] as const;
export type TieNature = (typeof TIE_NATURES)[number];

/** What a tie that is drawn says until somebody says more. */
export const DRAWN_NATURE: TieNature = 'knows';

/** `absent`: known not to exist. It is kept, shown as such and never measured. */
export const CERTAINTIES = ['confirmed', 'toVerify', 'absent'] as const;
export type Certainty = (typeof CERTAINTIES)[number];

/** `forward`: from `a` to `b`. Absent: the tie has no direction. */
export const DIRECTIONS = ['forward', 'backward', 'both'] as const;
export type Direction = (typeof DIRECTIONS)[number];

export type TieLevel = 1 | 2 | 3 | 4;

/** Something between two actors, as said by somebody. Two actors may have several ties. */
export interface Tie {
  readonly id: TieId;
  /** The two ends as they were said. `memberOf` and `worksFor` read from `a` to `b`. */
  readonly a: ActorId;
  readonly b: ActorId;
  /** Absent: nobody said what the tie is. */
  readonly nature?: TieNature | (string & {});
  /** Absent: unknown; `memberOf`, `worksFor` and `agreement` then count as formal (see `isFormal`). */
  readonly formal?: boolean;
  readonly direction?: Direction;
  /** Absent: not said. It is drawn and measured as a confirmed one, and written as a blank. */
  readonly certainty?: Certainty;
  readonly level?: TieLevel;
  readonly frequency?: string;
  /** Of a post, a membership, a partnership: from when, and, once it is over, until when. */
  readonly since?: Day;
  readonly until?: Day;
  readonly lastExchange?: Day;
  /** When they were in touch, as far as it was noted: one entry a day, in order (see `orderedExchanges`); never empty. */
  readonly exchanges?: readonly Exchange[];
  /** The day for which the officer means to be in touch again. */
  readonly nextExchange?: Day;
  /** Whose turn it is to be in touch, where a day is set for it. */
  readonly nextBy?: ActorId;
  readonly saidBy?: string;
  readonly validatedBy?: string;
  readonly validatedOn?: Day;
  readonly confidential?: boolean;
  /** What a file calls the tie's id. */
  readonly reference?: string;
  readonly attributes: readonly (readonly [name: string, value: string])[];
}

/** A tie as a person draws or types it: by that she says that it is. Nothing else is known of it. */
export function newTie(id: TieId, a: ActorId, b: ActorId): Tie {
  return { id, a, b, certainty: 'confirmed', attributes: [] };
}

const FORMAL_BY_NATURE: ReadonlySet<string> = new Set<TieNature>(['memberOf', 'worksFor', 'agreement']);
const NATURES: ReadonlySet<string> = new Set(TIE_NATURES);

/** As said, else by nature: membership, employment and agreements are formal. `undefined`: neither is said, or the nature is a word of their own. */
export function formalityOf({ formal, nature }: Pick<Tie, 'formal' | 'nature'>): 'formal' | 'informal' | undefined {
  if (formal !== undefined) return formal ? 'formal' : 'informal';
  if (nature === undefined || !NATURES.has(nature)) return undefined;
  return FORMAL_BY_NATURE.has(nature) ? 'formal' : 'informal';
}

/** Measured as formal only where it is said, or its nature says it. */
export const isFormal = (tie: Pick<Tie, 'formal' | 'nature'>): boolean => formalityOf(tie) === 'formal';

/** True when the tie is over: like a role, it is past once an end is said. It is kept, and counts for nothing any more. */
export function isPast(tie: Pick<Tie, 'until'>): boolean {
  return tie.until !== undefined;
}

/** The end of the tie that is not `actor`. */
export function otherEnd(tie: Tie, actor: ActorId): ActorId {
  return tie.a === actor ? tie.b : tie.a;
}
