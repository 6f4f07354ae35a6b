import type { Actor } from '../../domain/actor';
import type { ActorId, ThemeId } from '../../domain/brand';
import { byCodeUnits } from '../../domain/folding';
import { neighboursOf } from '../actorGraph';
import { candidatesFrom, type Lead } from './candidates';
import type { Candidate } from './finding';
import type { FindingContext } from './findingContext';

/** Candidates kept: more would not be read. */
const MOST = 10;

/** Where an actor stands: on one side, on the other, or not to be asked. */
const LEFT_OUT = 2;
type Sides = ReadonlyMap<number, 0 | 1 | typeof LEFT_OUT>;

/**
 * Who could tie two sides of the map together: first those of neither side who know somebody on both, then those of one
 * side who hold a theme of the other. `without`: whoever is not to be asked, because the question is how to do without.
 * Time O(contacts of the smaller side and of these + themes of both): a map of eighty groups asks three thousand times.
 */
export function whoCouldJoin(
  context: FindingContext,
  one: readonly ActorId[],
  other: readonly ActorId[],
  without: readonly ActorId[] = [],
): Candidate[] {
  const verticesOf = (ids: readonly ActorId[]) => ids.flatMap((id) => context.vertexOf.get(id) ?? []);
  const members = [verticesOf(one), verticesOf(other)] as const;
  const sides: Sides = new Map([
    ...members[0].map((vertex) => [vertex, 0] as const),
    ...members[1].map((vertex) => [vertex, 1] as const),
    ...verticesOf(without).map((vertex) => [vertex, LEFT_OUT] as const),
  ]);
  const smaller = members[0].length <= members[1].length ? members[0] : members[1];
  const leads = [...thirdParties(context, smaller, sides), ...sharingThemes(context, members, sides)];
  // By name: those who are equally near stay in that order.
  const inOrder = leads.sort((a, b) => a.vertex - b.vertex).map(({ lead }) => lead);
  return candidatesFrom(context, inOrder, MOST);
}

interface PlacedLead {
  readonly vertex: number;
  readonly lead: Lead;
}

/** Those of neither side who know somebody on both, with the first by name that they know on each. */
function thirdParties({ graph, actors }: FindingContext, smaller: readonly number[], sides: Sides): PlacedLead[] {
  const seen = new Set<number>();
  const found: PlacedLead[] = [];
  for (const member of smaller) {
    if (sides.get(member) === LEFT_OUT) continue;
    for (const vertex of neighboursOf(graph, member)) {
      if (seen.has(vertex) || sides.has(vertex)) continue;
      seen.add(vertex);
      const contacts = neighboursOf(graph, vertex);
      const known = [0, 1].map((side) => contacts.find((contact) => sides.get(contact) === side));
      const [first, second] = known.map((contact) => (contact === undefined ? undefined : graph.ids[contact]));
      const actor = actors[vertex];
      if (!actor || first === undefined || second === undefined) continue;
      const reasons = [first, second].map((id) => ({ code: 'knows', actor: id }) as const);
      found.push({ vertex, lead: { actor, rank: 0, reasons } });
    }
  }
  return found;
}

/** Those of either side who hold a theme of the other, with the first of these by label. */
function sharingThemes(context: FindingContext, members: readonly (readonly number[])[], sides: Sides): PlacedLead[] {
  const asked = members.map((side) =>
    side.flatMap((vertex): { vertex: number; actor: Actor }[] => {
      const actor = context.actors[vertex];
      return actor && sides.get(vertex) !== LEFT_OUT ? [{ vertex, actor }] : [];
    }),
  );
  const held = asked.map((side) => new Set(side.flatMap(({ actor }) => actor.themes)));
  return asked.flatMap((side, own) =>
    side.flatMap(({ vertex, actor }): PlacedLead[] => {
      const theme = firstByLabel(context, actor.themes, held[1 - own]);
      return theme === undefined
        ? []
        : [{ vertex, lead: { actor, rank: 1, reasons: [{ code: 'sharesTheme', theme }] } }];
    }),
  );
}

function firstByLabel(
  { document }: FindingContext,
  themes: readonly ThemeId[],
  among: ReadonlySet<ThemeId> | undefined,
): ThemeId | undefined {
  const label = (theme: ThemeId) => document.themes.get(theme)?.label ?? theme;
  return themes
    .filter((theme) => among?.has(theme))
    .reduce<ThemeId | undefined>((first, theme) => {
      if (first === undefined) return theme;
      return (byCodeUnits(label(theme), label(first)) || byCodeUnits(theme, first)) < 0 ? theme : first;
    }, undefined);
}
