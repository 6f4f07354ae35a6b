import type { Action } from '../../domain/action';
import type { Actor } from '../../domain/actor';
import type { ActorId } from '../../domain/brand';
import type { Tie } from '../../domain/tie';
import type { Finding, Found, Heading } from '../findings/finding';
import type { FindingContext } from '../findings/findingContext';
import type { Findings } from '../findings/findings';
import { isTieMeasured } from '../visibility';

/** What every answer looks at. */
export interface AnswerContext extends FindingContext {
  readonly found: Findings;
  /** Of the findings, those that still ask: nobody ruled them out. */
  readonly open: readonly Finding[];
  /** Ties that are seen and measured. */
  readonly ties: readonly Tie[];
}

export function answerContext(context: FindingContext, found: Findings, open: readonly Finding[]): AnswerContext {
  const ties = [...context.document.ties.values()].filter((tie) => isTieMeasured(tie, context.visibility));
  return {
    ...context,
    found,
    open,
    ties: ties.filter(({ a, b }) => context.vertexOf.has(a) && context.vertexOf.has(b)),
  };
}

/** Ids of actors, the nearest to the point of view first, then by name; unreached ones last. */
export function nearestFirst(context: AnswerContext, ids: Iterable<ActorId>): ActorId[] {
  const far = (id: ActorId) => context.distance(id) ?? Number.MAX_SAFE_INTEGER;
  const place = (id: ActorId) => context.vertexOf.get(id) ?? Number.MAX_SAFE_INTEGER;
  return [...new Set(ids)].sort((a, b) => far(a) - far(b) || place(a) - place(b));
}

/** Actors for whom `test` holds, but the point of view, by name. */
export function othersWho({ actors, beneficiary }: AnswerContext, test: (actor: Actor) => boolean): Actor[] {
  return actors.filter((actor) => actor.id !== beneficiary?.id && test(actor));
}

/** Help of a heading that is there, in the order of the panel. */
export function foundUnder({ found }: AnswerContext, heading: Heading): Found[] {
  return found.found.filter((one) => one.heading === heading);
}

/** Who leads an action and who takes part in it. */
export function holdersOf({ lead, partners }: Pick<Action, 'lead' | 'partners'>): ActorId[] {
  return lead === undefined ? [...partners] : [lead, ...partners];
}
