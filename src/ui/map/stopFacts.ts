import type { Actor } from '../../domain/actor';
import type { ActorId, FindingKey } from '../../domain/brand';
import type { StopFacts } from '../../i18n/access/fr';
import type { Messages } from '../../i18n/messages';
import type { Stop } from '../../picture/stops';
import type { AppState } from '../../store/appStore';
import { selectChainFinder } from '../../store/selectors/selectChain';
import { selectDoubtful } from '../../store/selectors/selectDoubtful';
import { selectGraph } from '../../store/selectors/selectGraph';
import { selectBrokers, selectFragile } from '../../store/selectors/selectMarks';
import { selectPartition, selectPartitionNames } from '../../store/selectors/selectPartition';
import { selectPointOfView } from '../../store/selectors/selectPointOfView';
import { selectSeatsUnderWay } from '../../store/selectors/selectWays';

export function stopFacts(state: AppState, actor: Actor, messages: Messages): StopFacts {
  const { vocabulary, findings, picture, access } = messages;
  const graph = selectGraph(state);
  const group = selectPartition(state).groups.find(({ members }) => members.includes(actor.id));
  const groupName = group && selectPartitionNames(state).get(group.id);
  const roles = new Set(actor.roles.filter((role) => role.until === undefined).map((role) => role.role));
  const where = whereIs(state, actor.id, messages);
  const isUnasked = actor.asked === 'no' || actor.asked === 'partly';
  return {
    name: actor.name,
    type: vocabulary.actorTypes[actor.type].one,
    roles: [...roles].map((role) => vocabulary.roles[role].one),
    ...(where === undefined ? {} : { where: where === 0 ? access.centre : where }),
    ...(groupName ? { group: findings.groupName(groupName, state.document) } : {}),
    ties: graph.hasNode(actor.id) ? graph.degree(actor.id) : 0,
    marks: [
      ...(selectBrokers(state).has(actor.id) ? [picture.legend.broker] : []),
      ...(state.grouping === 'groups' && selectDoubtful(state).has(actor.id) ? [picture.legend.betweenGroups] : []),
      ...(selectFragile(state).has(actor.id) ? [picture.legend.fragile] : []),
      ...(isUnasked ? [picture.legend.notAsked] : []),
    ],
  };
}

export function stopName(state: AppState, { kind, id, text }: Stop, messages: Messages): string {
  if (kind === 'ghost') return messages.access.ghost(text, selectSeatsUnderWay(state).has(id as FindingKey));
  if (kind === 'note') return messages.access.note(text);
  if (kind === 'bundle') return `${text}. ${messages.picture.legend.bundle}`;
  const actor = state.document.actors.get(id as ActorId);
  return actor ? messages.access.actor(stopFacts(state, actor, messages)) : text;
}

/** Returns 0 in the centre, `undefined` when there is no centre. */
function whereIs(state: AppState, id: ActorId, { vocabulary, access }: Messages): string | 0 | undefined {
  const from = selectPointOfView(state);
  if (from === undefined) return undefined;
  if (from === id) return 0;
  const distance = selectChainFinder(state)?.distance(id) ?? null;
  return distance === null ? access.unreached : vocabulary.goBetweens(distance - 1);
}
