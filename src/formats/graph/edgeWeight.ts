import { numberOf } from '../cells/numberCell';
import { headingKey } from '../headings/headings';
import type { RawEdge } from './rawGraph';

/** What columns of weights are called, folded: other programs know the first alone. */
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

/** The attributes of a tie with its weight under the name that other programs know, as a plain number, beside what ours calls it. */
export function withWeight(attributes: Attributes): Attributes {
  if (attributes.has('weight')) return attributes;
  for (const [heading, text] of attributes) {
    const weight = CALLED.has(headingKey(heading)) ? numberOf(text) : undefined;
    if (weight !== undefined) return new Map([...attributes, ['weight', String(weight)]]);
  }
  return attributes;
}

/** Ties without a weight that another of their columns says too: it is one. The very same list where none does. */
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
