import type { Action } from '../../domain/action';
import type { Actor } from '../../domain/actor';
import type { ActorId } from '../../domain/brand';
import type { Tie } from '../../domain/tie';
import type { Finding, Found, Heading } from '../findings/finding';
import type { FindingContext } from '../findings/findingContext';
import type { Findings } from '../findings/findings';
import { isTieMeasured } from '../visibility';

export interface AnswerContext extends FindingContext {
  readonly found: Findings;
  readonly open: readonly Finding[];
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

/** Distinct actors, the nearest to the point of view first, then by name; unreached ones last. */
export function nearestFirst(context: AnswerContext, ids: Iterable<ActorId>): ActorId[] {
  const far = (id: ActorId) => context.distance(id) ?? Number.MAX_SAFE_INTEGER;
  const place = (id: ActorId) => context.vertexOf.get(id) ?? Number.MAX_SAFE_INTEGER;
  return [...new Set(ids)].sort((a, b) => far(a) - far(b) || place(a) - place(b));
}

/** Visible actors that pass `test`, except the point of view, sorted by name. */
export function othersWho({ actors, beneficiary }: AnswerContext, test: (actor: Actor) => boolean): Actor[] {
  return actors.filter((actor) => actor.id !== beneficiary?.id && test(actor));
}

/** Existing help under a heading, in the order of the panel. */
export function foundUnder({ found }: AnswerContext, heading: Heading): Found[] {
  return found.found.filter((one) => one.heading === heading);
}

export function holdersOf({ lead, partners }: Pick<Action, 'lead' | 'partners'>): ActorId[] {
  return lead === undefined ? [...partners] : [lead, ...partners];
}
