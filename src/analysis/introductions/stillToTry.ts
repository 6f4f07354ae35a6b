import type { Day } from '../../domain/brand';
import type { MapDocument } from '../../domain/mapDocument';
import type { ActorGraph } from '../actorGraph';
import { idsOf, placeInRow, rowsOf, vertexIndex } from '../rowsOf';
import { type IntroductionsToTry, type IntroductionToTry, pairsLeftOut, pairsRecorded } from './introductionsToTry';

/**
 * Updates introductions found on an earlier state of the map: drops pairs since tied, refused, known not to be tied or
 * gone, and adds what was recorded since. Unchanged lines stay the same objects. Time O(m + lines).
 */
export function stillToTry(
  found: IntroductionsToTry,
  document: MapDocument,
  graph: ActorGraph,
  today: Day | undefined,
): IntroductionsToTry {
  const vertexOf = vertexIndex(idsOf(graph));
  const leftOut = pairsLeftOut(document, vertexOf, today);
  const recorded = pairsRecorded(document, vertexOf);
  const onNow = (line: IntroductionToTry): readonly IntroductionToTry[] => {
    const [a, b] = [vertexOf.get(line.a), vertexOf.get(line.b)];
    if (a === undefined || b === undefined || placeInRow(rowsOf(graph), a, b) !== undefined) return [];
    const [first, second] = [Math.min(a, b), Math.max(a, b)];
    if (leftOut.get(first, second)) return [];
    const introduction = recorded.get(first, second);
    if (introduction === line.recorded) return [line];
    const { recorded: _, ...rest } = line;
    return [introduction === undefined ? rest : { ...rest, recorded: introduction }];
  };
  return { tighten: found.tighten.flatMap(onNow), open: found.open.flatMap(onNow) };
}
