import type { Actor } from '../../domain/actor';
import type { ActorId, ThemeId } from '../../domain/brand';
import { byCodeUnits } from '../../domain/folding';
import { neighboursOf } from '../actorGraph';
import { candidatesFrom, type Lead } from './candidates';
import type { Candidate, Reason } from './finding';
import type { FindingContext } from './findingContext';

/** Candidates kept: more would not be read. */
const MOST = 10;

/**
 * Who could tie two sides of the map together: first those of neither side who know somebody on both, then those of one
 * side who hold a theme of the other. `without`: whoever is not to be asked, because the question is how to do without.
 * Time O(n + m).
 */
export function whoCouldJoin(
  context: FindingContext,
  one: readonly ActorId[],
  other: readonly ActorId[],
  without: readonly ActorId[] = [],
): Candidate[] {
  const sides = [new Set(one), new Set(other)] as const;
  const left = new Set(without);
  const themes = sides.map((side) =>
    themesHeldBy(
      context,
      [...side].filter((id) => !left.has(id)),
    ),
  );
  const leads = context.actors.flatMap((actor): Lead[] => {
    if (left.has(actor.id)) return [];
    const own = sides.findIndex((side) => side.has(actor.id));
    if (own === -1) return thirdParty(context, actor, sides, left);
    const across = themes[1 - own];
    const shared =
      across &&
      labelled(
        context,
        actor.themes.filter((theme) => across.has(theme)),
      );
    const [theme] = shared ?? [];
    return theme === undefined ? [] : [{ actor, rank: 1, reasons: [{ code: 'sharesTheme', theme }] }];
  });
  return candidatesFrom(context, leads).slice(0, MOST);
}

/** Somebody of neither side, with the first by name that it knows on each. */
function thirdParty(
  { graph, vertexOf }: FindingContext,
  actor: Actor,
  sides: readonly ReadonlySet<ActorId>[],
  left: ReadonlySet<ActorId>,
): Lead[] {
  const contacts = [...neighboursOf(graph, vertexOf.get(actor.id) ?? 0)].flatMap((contact) => graph.ids[contact] ?? []);
  const known = sides.map((side) => contacts.find((contact) => side.has(contact) && !left.has(contact)));
  const reasons = known.flatMap((contact): Reason[] =>
    contact === undefined ? [] : [{ code: 'knows', actor: contact }],
  );
  return reasons.length === sides.length ? [{ actor, rank: 0, reasons }] : [];
}

function themesHeldBy({ document }: FindingContext, ids: readonly ActorId[]): Set<ThemeId> {
  return new Set(ids.flatMap((id) => document.actors.get(id)?.themes ?? []));
}

function labelled({ document }: FindingContext, themes: readonly ThemeId[]): ThemeId[] {
  const label = (theme: ThemeId) => document.themes.get(theme)?.label ?? theme;
  return [...themes].sort((a, b) => byCodeUnits(label(a), label(b)) || byCodeUnits(a, b));
}
