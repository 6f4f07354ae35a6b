import { closenessAmong, closenessOfMap } from '../measures/closeness';
import { pieces } from '../measures/pieces';
import { partitionBy } from '../partitions/partitionBy';
import { idsOf, neighboursOf, rowsOf } from '../rowsOf';
import type { AnswerTo } from './answer';
import { type AnswerContext, nearestFirst } from './answerContext';

/** Smallest set of actors whose closeness is worth telling. */
const LEAST = 3;

/** "Are we close to each other, or each on our own?" For the map, the contacts of the point of view, and each declared network. */
export function closeKnit(context: AnswerContext): AnswerTo<'closeKnit'> {
  const { document, visibility, graph, beneficiary, vertexOf } = context;
  const vertex = beneficiary && vertexOf.get(beneficiary.id);
  const contacts =
    vertex === undefined ? [] : [...neighboursOf(rowsOf(graph), vertex)].flatMap((one) => idsOf(graph)[one] ?? []);
  return {
    question: 'closeKnit',
    map: closenessOfMap(graph),
    circle: contacts.length < LEAST ? undefined : closenessAmong(graph, contacts),
    networks: partitionBy(document, graph, visibility, 'network').groups.flatMap(({ network, members }) => {
      if (network === undefined) return [];
      const among = closenessAmong(
        graph,
        members.filter((member) => member !== network),
      );
      return among.actors < LEAST ? [] : [{ network, among }];
    }),
    actors: [],
  };
}

/** "Does the map hold together? Who is cut off?" Seen from the point of view, else from the largest component. */
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
