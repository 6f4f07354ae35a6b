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

/** Nature of a tie just drawn, until the user gives another. */
export const DRAWN_NATURE: TieNature = 'knows';

/** `absent`: known not to exist. Kept, shown as such, and never measured. */
export const CERTAINTIES = ['confirmed', 'toVerify', 'absent'] as const;
export type Certainty = (typeof CERTAINTIES)[number];

/** `forward`: from `a` to `b`. Absent: the tie has no direction. */
export const DIRECTIONS = ['forward', 'backward', 'both'] as const;
export type Direction = (typeof DIRECTIONS)[number];

export type TieLevel = 1 | 2 | 3 | 4;

/** A relation between two actors, as reported by somebody. Two actors may have several ties. */
export interface Tie {
  readonly id: TieId;
  /** The two ends as given. `memberOf` and `worksFor` read from `a` to `b`. */
  readonly a: ActorId;
  readonly b: ActorId;
  /** Absent: unknown. */
  readonly nature?: TieNature | (string & {});
  /** Absent: unknown; `memberOf`, `worksFor` and `agreement` then count as formal (see `isFormal`). */
  readonly formal?: boolean;
  readonly direction?: Direction;
  /** Absent: unknown; drawn and measured as confirmed, and written as a blank. */
  readonly certainty?: Certainty;
  readonly level?: TieLevel;
  readonly frequency?: string;
  /** Of a post, a membership or a partnership: its start and, once it is over, its end. */
  readonly since?: Day;
  readonly until?: Day;
  readonly lastExchange?: Day;
  /** Recorded exchanges: one entry a day, in order (see `orderedExchanges`); never empty. */
  readonly exchanges?: readonly Exchange[];
  /** The day on which the officer plans the next exchange. */
  readonly nextExchange?: Day;
  /** Whose turn it is to be in touch, when a day is set. */
  readonly nextBy?: ActorId;
  readonly saidBy?: string;
  readonly validatedBy?: string;
  readonly validatedOn?: Day;
  readonly confidential?: boolean;
  /** The tie's id in a file. */
  readonly reference?: string;
  readonly attributes: readonly (readonly [name: string, value: string])[];
}

/** A tie as drawn or typed: that act confirms it. Nothing else is known of it. */
export function newTie(id: TieId, a: ActorId, b: ActorId): Tie {
  return { id, a, b, certainty: 'confirmed', attributes: [] };
}

const FORMAL_BY_NATURE: ReadonlySet<string> = new Set<TieNature>(['memberOf', 'worksFor', 'agreement']);
const NATURES: ReadonlySet<string> = new Set(TIE_NATURES);

/**
 * As given, else by nature: membership, employment and agreements are formal. `undefined`: neither is given, or the nature is
 * in free words.
 */
export function formalityOf({ formal, nature }: Pick<Tie, 'formal' | 'nature'>): 'formal' | 'informal' | undefined {
  if (formal !== undefined) return formal ? 'formal' : 'informal';
  if (nature === undefined || !NATURES.has(nature)) return undefined;
  return FORMAL_BY_NATURE.has(nature) ? 'formal' : 'informal';
}

/** True only when the tie is marked formal, or its nature is. */
export const isFormal = (tie: Pick<Tie, 'formal' | 'nature'>): boolean => formalityOf(tie) === 'formal';

/** True when the tie is over: like a role, it is past once it has an end. It is kept, but counts for nothing. */
export function isPast(tie: Pick<Tie, 'until'>): boolean {
  return tie.until !== undefined;
}

export function otherEnd(tie: Tie, actor: ActorId): ActorId {
  return tie.a === actor ? tie.b : tie.a;
}
