import type { RawDirection } from '../graph/rawGraph';

/** What a blueprint of Kumu says itself, in any case of letters; an attribute that is called so goes under another name. */
const OWN = new Set(['id', '_id', 'label', 'from', 'to', 'direction', 'attributes']);
const ASIDE = 'attr:';

/** Ids of elements and connections are of one space in Kumu: a letter keeps ours apart. */
export const ID_OF = { element: 'e:', connection: 'c:' } as const;

/** Which way a connection goes. */
export const KUMU_DIRECTIONS: ReadonlyMap<string, RawDirection> = new Map([
  ['directed', 'forward'],
  ['mutual', 'both'],
  ['undirected', 'none'],
]);

export function kumuHeading(heading: string): string {
  return OWN.has(heading.toLowerCase()) || heading.startsWith(ASIDE) ? ASIDE + heading : heading;
}

/** The heading that was so written; `undefined` for what the blueprint says itself. */
export function headingOfKumu(name: string): string | undefined {
  if (OWN.has(name.toLowerCase())) return undefined;
  return name.startsWith(ASIDE) ? name.slice(ASIDE.length) : name;
}
