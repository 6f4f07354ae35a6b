import type { ActorId } from '../../domain/brand';
import type { MapDocument } from '../../domain/mapDocument';
import { rememberedFor } from '../../domain/remembered/rememberedFor';
import type { Tie } from '../../domain/tie';
import { tiesByKind } from '../tiesByKind';
import { type ActorTypes, typesOf } from '../typesOf';
import { isTieMeasured, type Visibility } from '../visibility';

/**
 * Declared networks of each actor, from "member of" ties; a network belongs to itself. Ignores formality, so that hiding formal
 * ties takes nobody out of a network. Time O(members), remembered until a membership or the type of an actor changes.
 */
export function networksByActor(
  document: Pick<MapDocument, 'actors' | 'ties'>,
  visibility: Visibility,
): ReadonlyMap<ActorId, ReadonlySet<ActorId>> {
  return networksIn(tiesByKind(document.ties).memberOf, typesOf(document.actors), visibility);
}

const networksIn = rememberedFor((ties: readonly Tie[], actors: ActorTypes, visibility: Visibility) => {
  const networks = new Map<ActorId, Set<ActorId>>();
  const join = (member: ActorId, network: ActorId) => {
    const known = networks.get(member);
    if (known) known.add(network);
    else networks.set(member, new Set([network]));
  };
  const isNetwork = (id: ActorId) => actors.get(id)?.type === 'network';
  const anyFormality: Visibility = { ...visibility, formality: 'both' };
  for (const tie of ties) {
    if (!isTieMeasured(tie, anyFormality)) continue;
    const [member, network] = isNetwork(tie.b) ? [tie.a, tie.b] : [tie.b, tie.a];
    if (!isNetwork(network)) continue;
    join(member, network);
    join(network, network);
  }
  return networks;
});
