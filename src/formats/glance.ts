import type { Actor } from '../domain/actor';
import { defined } from '../domain/defined';
import type { MapDocument } from '../domain/mapDocument';
import type { Tie } from '../domain/tie';

export interface GlancedActor extends Pick<Actor, 'name' | 'type' | 'roles' | 'territory'> {
  readonly themes: readonly string[];
}

export interface GlancedTie extends Pick<Tie, 'nature' | 'certainty' | 'since' | 'until'> {
  readonly a: string;
  readonly b: string;
}

/** Preview of a map before it is opened: its counts and its first records. */
export interface Glance {
  readonly actors: number;
  readonly ties: number;
  readonly themes: number;
  readonly actions: number;
  readonly testimonies: number;
  readonly offers: number;
  readonly introductions: number;
  readonly resources: number;
  readonly firstActors: readonly GlancedActor[];
  readonly firstTies: readonly GlancedTie[];
}

const FIRST = 6;

/** Returns the glance of a map. Confidential ties are counted but not shown: others may be looking at the screen. */
export function glanceOf(document: MapDocument): Glance {
  const { actors, ties, themes } = document;
  const name = (id: Tie['a']) => actors.get(id)?.name ?? '';
  const firstTies: GlancedTie[] = [];
  for (const { a, b, nature, certainty, since, until, confidential } of ties.values()) {
    if (firstTies.length === FIRST) break;
    if (confidential !== true) {
      const said = { ...defined({ nature, certainty }) };
      const dates = { ...defined({ since, until }) };
      firstTies.push({ a: name(a), b: name(b), ...said, ...dates });
    }
  }
  return {
    actors: actors.size,
    ties: ties.size,
    themes: themes.size,
    actions: document.actions.size,
    testimonies: document.testimonies.size,
    offers: document.offers.size,
    introductions: document.introductions.size,
    resources: document.resources.size,
    firstActors: firstOf(actors.values()).map(({ territory, ...actor }) => ({
      name: actor.name,
      type: actor.type,
      roles: actor.roles,
      ...defined({ territory }),
      themes: actor.themes.flatMap((id) => themes.get(id)?.label ?? []),
    })),
    firstTies,
  };
}

function firstOf<One>(all: Iterable<One>): One[] {
  const first: One[] = [];
  for (const one of all) {
    if (first.length === FIRST) break;
    first.push(one);
  }
  return first;
}
