import type { ActorId, ThemeId } from '../../domain/brand';
import { byCodeUnits } from '../../domain/folding';
import type { MapDocument } from '../../domain/mapDocument';
import { themesByLabel } from '../../domain/themes/themesByLabel';
import type { Reason } from '../findings/finding';
import { networksByActor } from '../partitions/networksByActor';
import { ALL_VISIBLE } from '../visibility';

/** Reasons why two actors should meet: a shared theme or network, or an offer that answers a request of the other. */
export interface IntroductionReasons {
  readonly of: (a: ActorId, b: ActorId) => readonly Reason[];
  /** Upper bound on the number of reasons the actor can have with anyone. */
  readonly limitOf: (actor: ActorId) => number;
  readonly touches: (actor: ActorId, theme: ThemeId) => boolean;
}

/** Prepares the lookups: O(actors + ties + offers); each pair then costs its themes and networks. */
export function introductionReasons(document: MapDocument): IntroductionReasons {
  const networks = networksByActor(document, ALL_VISIBLE);
  const sides = offeredThemes(document);
  const byLabel = (themes: Iterable<ThemeId>) => themesByLabel(document.themes, themes);
  const name = (actor: ActorId) => document.actors.get(actor)?.name ?? '';
  const themesOf = (actor: ActorId) => document.actors.get(actor)?.themes ?? [];
  return {
    of: (a, b) => {
      const theirs = new Set(themesOf(b));
      const shared = byLabel(themesOf(a).filter((theme) => theirs.has(theme)));
      const answered = byLabel([...answers(sides.get(a), sides.get(b)), ...answers(sides.get(b), sides.get(a))]);
      const common = [...(networks.get(a) ?? [])].filter((network) => networks.get(b)?.has(network));
      return [
        ...shared.map((theme): Reason => ({ code: 'sharesTheme', theme })),
        ...answered.map((theme): Reason => ({ code: 'answersRequest', theme })),
        ...common
          .sort((x, y) => byCodeUnits(name(x), name(y)) || byCodeUnits(x, y))
          .map((network): Reason => ({ code: 'sharesNetwork', network })),
      ];
    },
    limitOf: (actor) => {
      const own = sides.get(actor);
      return themesOf(actor).length + (own ? own.offer.size + own.request.size : 0) + (networks.get(actor)?.size ?? 0);
    },
    touches: (actor, theme) => {
      const own = sides.get(actor);
      return themesOf(actor).includes(theme) || own?.offer.has(theme) === true || own?.request.has(theme) === true;
    },
  };
}

interface Sides {
  readonly offer: Set<ThemeId>;
  readonly request: Set<ThemeId>;
}

function offeredThemes(document: MapDocument): Map<ActorId, Sides> {
  const sides = new Map<ActorId, Sides>();
  for (const { holder, side, themes } of document.offers.values()) {
    const known = sides.get(holder) ?? { offer: new Set(), request: new Set() };
    for (const theme of themes) known[side].add(theme);
    sides.set(holder, known);
  }
  return sides;
}

function answers(one: Sides | undefined, other: Sides | undefined): ThemeId[] {
  return [...(one?.request ?? [])].filter((theme) => other?.offer.has(theme));
}
