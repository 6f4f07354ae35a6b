import type { Action } from '../../domain/action';
import { AWARENESS_LEVELS, type AwarenessLevel } from '../../domain/awareness';
import type { ActionId, ActorId } from '../../domain/brand';
import type { MapDocument } from '../../domain/mapDocument';
import { rememberedFor } from '../../domain/remembered/rememberedFor';
import { idsOf, neighboursOf, rowsOf } from '../rowsOf';
import { actionsByTitle, carriersOf } from './actionsByTitle';
import { candidatesFrom, type Lead } from './candidates';
import { confidenceOf } from './confidence';
import type { Finding, Reason } from './finding';
import type { FindingContext, FindingRule } from './findingContext';
import { findingKey } from './findingKey';
import { lazyCandidates } from './lazyCandidates';

/**
 * One finding per action, past ones included, with visible actors who know that it exists but not what it is for.
 * Candidates: actors who know its purpose or take part; those tied to one of the unaware first, then the nearest. Time
 * O(awareness), and O(n) for the candidates of an action.
 */
export const purposeNotShared: FindingRule = (context) => {
  const levels = levelsByAction(context.document.awareness);
  return actionsByTitle(context).flatMap((action) => findingOn(context, action, levels.get(action.id) ?? new Map()));
};

type Levels = ReadonlyMap<ActorId, AwarenessLevel>;

function findingOn(context: FindingContext, action: Action, levels: Levels): Finding[] {
  const unaware = [...levels]
    .flatMap(([id, level]) => (level === 'knowsAction' && context.vertexOf.has(id) ? [id] : []))
    .sort((a, b) => (context.vertexOf.get(a) ?? 0) - (context.vertexOf.get(b) ?? 0));
  if (unaware.length === 0) return [];
  return [
    lazyCandidates(
      {
        key: findingKey('purposeNotShared', [action.id]),
        rule: 'purposeNotShared',
        subject: { kind: 'action', action: action.id },
        actors: unaware,
        ties: [],
        confidence: confidenceOf(context, unaware),
      },
      () => candidatesFrom(context, leadsOf(context, action, levels, unaware)),
    ),
  ];
}

function leadsOf(context: FindingContext, action: Action, levels: Levels, unaware: readonly ActorId[]): Lead[] {
  const carriers = new Set(carriersOf(context, action));
  const contacts = new Set<ActorId>();
  for (const id of unaware) {
    for (const contact of neighboursOf(rowsOf(context.graph), context.vertexOf.get(id) ?? 0)) {
      const tied = idsOf(context.graph)[contact];
      if (tied !== undefined) contacts.add(tied);
    }
  }
  const reasonFor = (id: ActorId): Reason | undefined => {
    const level = levels.get(id);
    if (level === 'knowsAction') return undefined;
    if (carriers.has(id) || level === 'contributes') return { code: 'contributesTo', action: action.id };
    return level === 'knowsPurpose' ? { code: 'knowsPurpose', action: action.id } : undefined;
  };
  return context.actors.flatMap((actor): Lead[] => {
    const reason = reasonFor(actor.id);
    return reason ? [{ actor, rank: contacts.has(actor.id) ? 0 : 1, reasons: [reason] }] : [];
  });
}

/** Awareness by action and actor: the highest level when a file notes several. */
const levelsByAction = rememberedFor((awareness: MapDocument['awareness']): ReadonlyMap<ActionId, Levels> => {
  const levels = new Map<ActionId, Map<ActorId, AwarenessLevel>>();
  for (const { action, actor, level } of awareness.values()) {
    const ofAction = levels.get(action) ?? new Map<ActorId, AwarenessLevel>();
    levels.set(action, ofAction);
    const known = ofAction.get(actor);
    if (known === undefined || AWARENESS_LEVELS.indexOf(level) > AWARENESS_LEVELS.indexOf(known))
      ofAction.set(actor, level);
  }
  return levels;
});
