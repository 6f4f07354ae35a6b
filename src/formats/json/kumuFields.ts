import type { RawDirection } from '../graph/rawGraph';

/** Fields of a Kumu blueprint itself, in any case; an attribute with such a name gets a prefix. */
const OWN = new Set(['id', '_id', 'label', 'from', 'to', 'direction', 'attributes']);
const ASIDE = 'attr:';

/** Prefixes of our ids: elements and connections share one space of ids in Kumu. */
export const ID_OF = { element: 'e:', connection: 'c:' } as const;

export const KUMU_DIRECTIONS: ReadonlyMap<string, RawDirection> = new Map([
  ['directed', 'forward'],
  ['mutual', 'both'],
  ['undirected', 'none'],
]);

export function kumuHeading(heading: string): string {
  return OWN.has(heading.toLowerCase()) || heading.startsWith(ASIDE) ? ASIDE + heading : heading;
}

/** Reverses `kumuHeading`; `undefined` for a field of the blueprint itself. */
export function headingOfKumu(name: string): string | undefined {
  if (OWN.has(name.toLowerCase())) return undefined;
  return name.startsWith(ASIDE) ? name.slice(ASIDE.length) : name;
}
