import type { ActorId } from '../../domain/brand';
import { byCodeUnits } from '../../domain/folding';
import { closenessAmong, closenessOfMap } from '../measures/closeness';
import { pieces } from '../measures/pieces';
import { networksByActor } from '../partitions/networksByActor';
import { idsOf, neighboursOf, rowsOf } from '../rowsOf';
import type { AnswerTo } from './answer';
import { type AnswerContext, nearestFirst } from './answerContext';

/** Of fewer, how many ties they have among them is not spoken of. */
const LEAST = 3;

/** "Are we close to each other, or each on our own?" The map, the contacts of the point of view, and each declared network. */
export function closeKnit(context: AnswerContext): AnswerTo<'closeKnit'> {
  const { graph, beneficiary, vertexOf } = context;
  const vertex = beneficiary && vertexOf.get(beneficiary.id);
  const contacts =
    vertex === undefined ? [] : [...neighboursOf(rowsOf(graph), vertex)].flatMap((one) => idsOf(graph)[one] ?? []);
  return {
    question: 'closeKnit',
    map: closenessOfMap(graph),
    circle: contacts.length < LEAST ? undefined : closenessAmong(graph, contacts),
    networks: membersOfNetworks(context)
      .map(({ network, members }) => ({ network, among: closenessAmong(graph, members) }))
      .filter(({ among }) => among.actors >= LEAST),
    actors: [],
  };
}

/** Members of each network that is seen, the largest first, then by name; the network itself is not one of them. */
function membersOfNetworks({ document, visibility, vertexOf }: AnswerContext) {
  const members = new Map<ActorId, ActorId[]>();
  for (const [actor, networks] of networksByActor(document, visibility)) {
    if (!vertexOf.has(actor)) continue;
    for (const network of networks) {
      if (network === actor || !vertexOf.has(network)) continue;
      const known = members.get(network);
      if (known) known.push(actor);
      else members.set(network, [actor]);
    }
  }
  const name = (id: ActorId) => document.actors.get(id)?.name ?? '';
  return [...members]
    .map(([network, list]) => ({ network, members: list }))
    .sort(
      (a, b) =>
        b.members.length - a.members.length ||
        byCodeUnits(name(a.network), name(b.network)) ||
        byCodeUnits(a.network, b.network),
    );
}

/** "Does the map hold together? Who is cut off?" From the point of view, else from the largest part. */
export function parts(context: AnswerContext): AnswerTo<'parts'> {
  const { graph, beneficiary, vertexOf } = context;
  const { count, pieceOf, sizes } = pieces(graph);
  const from = beneficiary && vertexOf.get(beneficiary.id);
  const own = from === undefined ? 0 : pieceOf[from];
  const at = (ties: number) => context.actors.filter(({ id }) => context.distance(id) === ties).length;
  const apart = idsOf(graph).filter((_, vertex) => pieceOf[vertex] !== own);
  return {
    question: 'parts',
    total: graph.order,
    parts: count,
    largest: sizes[0] ?? 0,
    alone: sizes.filter((size) => size === 1).length,
    reach: from === undefined ? undefined : { direct: at(1), second: at(2) },
    actors: nearestFirst(context, apart),
  };
}
