import { wordFor } from '../../domain/words/values';
import type { RawDirection, RawEdge } from './rawGraph';

/** Direction by the value of `directed`; other values are kept as attributes. */
export const IF_DIRECTED: ReadonlyMap<string, RawDirection> = new Map([
  ['true', 'forward'],
  ['1', 'forward'],
  ['false', 'none'],
  ['0', 'none'],
]);

const HEADING = { fr: 'Sens', en: 'Direction' } as const;

/** True when some ties are directed and others not, which many programs refuse in one file. */
export function isMixed(edges: readonly RawEdge[]): boolean {
  const goes = (edge: RawEdge, way: RawEdge['direction']) => (edge.direction ?? 'none') === way;
  return edges.some((edge) => goes(edge, 'none')) && edges.some((edge) => !goes(edge, 'none'));
}

export function withDirection(edge: RawEdge, language: 'fr' | 'en'): RawEdge {
  const { direction = 'none', attributes } = edge;
  if (direction === 'none') return edge;
  const said: [string, string] = [HEADING[language], wordFor('direction', direction, language)];
  return { ...edge, attributes: new Map([said, ...attributes]) };
}
