import { numberOf } from '../cells/numberCell';
import { headingKey } from '../headings/headings';
import type { RawEdge } from './rawGraph';

/** Folded headings of weight columns. Other programs only know the first. */
const CALLED = new Set([
  'weight',
  'weights',
  'poids',
  'ponderation',
  'valeur du lien',
  'edge weight',
  'tie weight',
  'valeur',
  'value',
  'strength',
  'intensite',
  'intensity',
]);

type Attributes = ReadonlyMap<string, string>;

/** Adds the weight of a tie under `weight`, the name other programs know, as a plain number beside our own heading. */
export function withWeight(attributes: Attributes): Attributes {
  if (attributes.has('weight')) return attributes;
  for (const [heading, text] of attributes) {
    const weight = CALLED.has(headingKey(heading)) ? numberOf(text) : undefined;
    if (weight !== undefined) return new Map([...attributes, ['weight', String(weight)]]);
  }
  return attributes;
}

/** Drops the weight of ties on which another weight column repeats it. Returns the same list when none does. */
export function weighedOnce(edges: readonly RawEdge[]): readonly RawEdge[] {
  if (!edges.some(({ attributes }) => isTwice(attributes))) return edges;
  return edges.map((edge) =>
    isTwice(edge.attributes)
      ? { ...edge, attributes: new Map([...edge.attributes].filter(([heading]) => heading !== 'weight')) }
      : edge,
  );
}

function isTwice(attributes: Attributes): boolean {
  if (attributes.size < 2) return false;
  const weight = numberOf(attributes.get('weight') ?? '');
  if (weight === undefined) return false;
  return [...attributes].some(
    ([heading, text]) => heading !== 'weight' && CALLED.has(headingKey(heading)) && numberOf(text) === weight,
  );
}
