import type { Action } from '../../domain/action';
import { type Actor, countsAsPerson } from '../../domain/actor';
import type { ActorId } from '../../domain/brand';
import { fold } from '../../domain/folding';
import { rememberedByActor } from '../../domain/remembered/rememberedByActor';
import { neighboursOf, rowsOf } from '../rowsOf';
import { actionsByTitle, carriersOf } from './actionsByTitle';
import { candidatesFrom, type Lead } from './candidates';
import { confidenceOf } from './confidence';
import type { Finding, Reason } from './finding';
import type { FindingContext, FindingRule } from './findingContext';
import { findingKey } from './findingKey';
import { lazyCandidates } from './lazyCandidates';
import { profileTest } from './publicProfiles';

/**
 * One finding per action, past ones included, with no elected person among its lead and partners or tied to one of
 * them. Candidates: elected persons of the map, those who share its themes or territories first, then the nearest. Time
 * O(n + actions × elected).
 */
export const noElected: FindingRule = (context) => {
  const isElected = elected(context.actors);
  return actionsByTitle(context).flatMap((action): Finding[] => {
    const carriers = carriersOf(context, action);
    if (carriers.some((id) => isTiedTo(context, id, isElected))) return [];
    return [
      lazyCandidates(
        {
          key: findingKey('noElected', [action.id]),
          rule: 'noElected',
          subject: { kind: 'action', action: action.id },
          actors: carriers.filter((id) => id === action.lead),
          ties: [],
          confidence: confidenceOf(context, carriers),
        },
        () =>
          candidatesFrom(
            context,
            context.actors.filter((_, vertex) => isElected[vertex]).map((actor) => leadOf(actor, action)),
          ),
      ),
    ];
  });
};

const { fits } = profileTest('elected');
const elected = rememberedByActor((actor) => countsAsPerson(actor.type) && fits(actor));

function leadOf(actor: Actor, action: Action): Lead {
  const territory = actor.territory?.trim();
  const there = territory !== undefined && action.territories.some((one) => fold(one) === fold(territory));
  const reasons: Reason[] = [...new Set(actor.themes.filter((theme) => action.themes.includes(theme)))].map(
    (theme) => ({ code: 'sharesTheme', theme }),
  );
  if (there) reasons.push({ code: 'inTerritory', territory });
  return {
    actor,
    rank: reasons.length > 0 ? 0 : 1,
    reasons: [...reasons, ...(actor.profile ? [{ code: 'hasProfile', profile: actor.profile } as const] : [])],
  };
}

/** True when the actor is marked (`marked` is by vertex) or is tied to a marked one. */
function isTiedTo({ graph, vertexOf }: FindingContext, actor: ActorId, marked: readonly boolean[]): boolean {
  const vertex = vertexOf.get(actor);
  if (vertex === undefined) return false;
  if (marked[vertex]) return true;
  return neighboursOf(rowsOf(graph), vertex).some((other) => marked[other]);
}
