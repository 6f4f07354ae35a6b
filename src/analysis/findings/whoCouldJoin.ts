import { append } from '../../domain/append';
import type { ActorId, ThemeId } from '../../domain/brand';
import { rememberedFor } from '../../domain/remembered/rememberedFor';
import { themesByLabel } from '../../domain/themes/themesByLabel';
import { idsOf, neighboursOf, rowsOf } from '../rowsOf';
import { candidatesFrom, type Lead } from './candidates';
import type { Candidate } from './finding';
import type { FindingContext } from './findingContext';

/** Candidates kept: more would not be read. */
const MOST = 10;

/** Value in `Sides` of an actor not to be asked, besides 0 and 1 for the two sides. */
const LEFT_OUT = 2;
type Sides = Map<number, number>;

/**
 * Actors who could join two sides of the map: first those of neither side who know somebody on both, then those of one
 * side who share a theme with the other. `without`: actors not to be asked, because the question is how to do without
 * them. Time O(contacts of the smaller side and of these + themes of both), as a map of eighty groups asks three
 * thousand times.
 */
export function whoCouldJoin(
  context: FindingContext,
  one: readonly ActorId[],
  other: readonly ActorId[],
  without: readonly ActorId[] = [],
): Candidate[] {
  const members = [sideOf(one, context), sideOf(other, context)] as const;
  const sides: Sides = new Map();
  members.forEach(({ vertices }, side) => {
    for (const vertex of vertices) sides.set(vertex, side);
  });
  for (const id of without) sides.set(context.vertexOf.get(id) ?? -1, LEFT_OUT);
  const leads = [...thirdParties(context, members, sides), ...sharingThemes(context, members, sides)];
  // By name, so that candidates at equal distance stay in that order.
  const inOrder = leads.sort((a, b) => a.vertex - b.vertex).map(({ lead }) => lead);
  return candidatesFrom(context, inOrder, MOST);
}

/** The actors of one side, and those among them who hold each theme. */
interface Side {
  readonly vertices: readonly number[];
  readonly holders: ReadonlyMap<ThemeId, readonly number[]>;
}

/** Remembered: a group is a side of as many questions as there are other groups. */
const sideOf = rememberedFor((ids: readonly ActorId[], { vertexOf, actors }: FindingContext): Side => {
  const vertices: number[] = [];
  const holders = new Map<ThemeId, number[]>();
  for (const id of ids) {
    const vertex = vertexOf.get(id);
    if (vertex === undefined) continue;
    vertices.push(vertex);
    for (const theme of actors[vertex]?.themes ?? []) {
      append(holders, theme, vertex);
    }
  }
  return { vertices, holders };
});

interface PlacedLead {
  readonly vertex: number;
  readonly lead: Lead;
}

/** Actors of neither side who know somebody on both, with the first contact by name on each side as reasons. */
function thirdParties(
  { graph, actors }: FindingContext,
  [one, other]: readonly [Side, Side],
  sides: Sides,
): PlacedLead[] {
  const smaller = one.vertices.length <= other.vertices.length ? one.vertices : other.vertices;
  const seen = new Set<number>();
  const found: PlacedLead[] = [];
  for (const member of smaller) {
    if (sides.get(member) === LEFT_OUT) continue;
    for (const vertex of neighboursOf(rowsOf(graph), member)) {
      if (seen.has(vertex) || sides.has(vertex)) continue;
      seen.add(vertex);
      const contacts = neighboursOf(rowsOf(graph), vertex);
      const known = [0, 1].map((side) => contacts.find((contact) => sides.get(contact) === side));
      const [first, second] = known.map((contact) => (contact === undefined ? undefined : idsOf(graph)[contact]));
      const actor = actors[vertex];
      if (!actor || first === undefined || second === undefined) continue;
      const reasons = [first, second].map((id) => ({ code: 'knows', actor: id }) as const);
      found.push({ vertex, lead: { actor, rank: 0, reasons } });
    }
  }
  return found;
}

/** Actors of either side who share a theme with the other, with the first such theme by label. */
function sharingThemes(
  { document, actors }: FindingContext,
  [one, other]: readonly [Side, Side],
  sides: Sides,
): PlacedLead[] {
  const asked = (vertices: readonly number[] = []) => vertices.filter((vertex) => sides.get(vertex) !== LEFT_OUT);
  const shared = themesByLabel(
    document.themes,
    [...one.holders.keys()].filter((theme) => other.holders.has(theme)),
  );
  const themeOf = new Map<number, ThemeId>();
  for (const theme of shared) {
    const [here, there] = [asked(one.holders.get(theme)), asked(other.holders.get(theme))];
    if (here.length === 0 || there.length === 0) continue;
    for (const vertex of [...here, ...there]) if (!themeOf.has(vertex)) themeOf.set(vertex, theme);
  }
  return [...themeOf].flatMap(([vertex, theme]): PlacedLead[] => {
    const actor = actors[vertex];
    return actor ? [{ vertex, lead: { actor, rank: 1, reasons: [{ code: 'sharesTheme', theme }] } }] : [];
  });
}
