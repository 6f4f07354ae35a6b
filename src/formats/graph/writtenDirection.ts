import { wordFor } from '../../domain/words/values';
import type { RawDirection, RawEdge } from './rawGraph';

/** Which way a tie goes that is said to be directed or not; `directed` in words of its own stays what it is. */
export const IF_DIRECTED: ReadonlyMap<string, RawDirection> = new Map([
  ['true', 'forward'],
  ['1', 'forward'],
  ['false', 'none'],
  ['0', 'none'],
]);

/** Where an attribute has to say which way a tie goes. */
const HEADING = { fr: 'Sens', en: 'Direction' } as const;

/** True when some ties go one way and others go none, which many programs refuse in one file. */
export function isMixed(edges: readonly RawEdge[]): boolean {
  const goes = (edge: RawEdge, way: RawEdge['direction']) => (edge.direction ?? 'none') === way;
  return edges.some((edge) => goes(edge, 'none')) && edges.some((edge) => !goes(edge, 'none'));
}

/** A tie whose attributes say which way it goes too. */
export function withDirection(edge: RawEdge, language: 'fr' | 'en'): RawEdge {
  const { direction = 'none', attributes } = edge;
  if (direction === 'none') return edge;
  const said: [string, string] = [HEADING[language], wordFor('direction', direction, language)];
  return { ...edge, attributes: new Map([said, ...attributes]) };
}
