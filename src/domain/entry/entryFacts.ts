import type { Actor, ActorType, Family, Profile } from '../actor';
import { defined } from '../defined';
import { fold } from '../folding';
import type { MapDocument } from '../mapDocument';
import type { RoleName } from '../role';
import { type Certainty, DRAWN_NATURE, type TieNature } from '../tie';
import { isThere } from './enteredRecords';
import type { Entry, EntryEnd, Guessed } from './entry';
import { saysSomething } from './entry';
import type { KindWords } from './entryWords';
import { guessedType } from './guessedType';
import { territoriesOf, themesOf } from './lineEntry';
import { namesakes } from './namesakes';

/** Facts about an actor after the entry. */
export interface ActorFacts {
  readonly name: string;
  readonly type?: ActorType;
  readonly kind?: string;
  readonly family?: Family;
  readonly profile?: Profile;
  readonly mission?: string;
  readonly roles: readonly RoleName[];
  readonly territory?: string;
  readonly isNewTerritory: boolean;
  readonly themes: readonly { readonly label: string; readonly isNew: boolean }[];
}

export interface TieFacts {
  readonly a: string;
  readonly b: string;
  readonly nature: TieNature;
  readonly certainty?: Certainty;
  readonly formal?: boolean;
  /** The tie already exists: nothing is added. */
  readonly isThere: boolean;
}

/** What an entry would change on the map, to be put into words. */
export interface EntryFacts {
  /** New actors; `near`: an actor of the map with a similar name. */
  readonly added: readonly (ActorFacts & { readonly near?: string })[];
  /** Actors of the map about whom the entry adds something. */
  readonly completed: readonly ActorFacts[];
  readonly ties: readonly TieFacts[];
  /** Actors matched by part of a name, or by another spelling. */
  readonly taken: readonly { readonly typed: string; readonly name: string }[];
  readonly guessed: readonly Guessed[];
}

export function entryFacts(document: MapDocument, { ends, ties, guessed }: Entry, kinds: KindWords): EntryFacts {
  const nameOf = (at: number) => ends[at]?.known?.name ?? ends[at]?.name ?? '';
  return {
    added: ends
      .filter(({ known }) => !known)
      .map((end) => ({ ...actorFacts(document, end, kinds), ...nearTo(document, end) })),
    completed: ends
      .filter(({ known, said }) => known && saysSomething(said))
      .map((end) => actorFacts(document, end, kinds)),
    ties: ties.map(({ from, to, nature, certainty, formal }) => ({
      a: nameOf(from),
      b: nameOf(to),
      nature: nature ?? DRAWN_NATURE,
      ...defined({ certainty, formal }),
      isThere: areTied(document, ends[from]?.known, ends[to]?.known, nature),
    })),
    taken: ends.flatMap(({ name, known, likely }) =>
      known && likely && fold(known.name) !== fold(name) ? [{ typed: name, name: known.name }] : [],
    ),
    guessed,
  };
}

/** Facts about one actor of an entry. */
export function actorFacts(document: MapDocument, { name, known, said }: EntryEnd, kinds: KindWords): ActorFacts {
  const guess = known ? undefined : guessedType(name, kinds);
  const type = said.type ?? guess?.type;
  const fits = guess && type === guess.type ? guess : undefined;
  const kind = said.kind ?? fits?.kind;
  const family = said.family ?? (said.kind === undefined ? fits?.family : undefined);
  const { profile, territory, mission } = said;
  const labels = themesOf(document.themes);
  return {
    name: known?.name ?? name,
    ...defined({ type, kind, family, profile, mission }),
    roles: said.roles,
    ...defined({ territory }),
    isNewTerritory: territory !== undefined && !territoriesOf(document.actors).has(fold(territory)),
    themes: said.themes.map((label) => ({ label, isNew: !labels.has(fold(label)) })),
  };
}

function nearTo(document: MapDocument, { name }: EntryEnd): { readonly near?: string } {
  const [near] = namesakes(document.actors, name);
  return near ? { near: near.actor.name } : {};
}

function areTied(document: MapDocument, a: Actor | undefined, b: Actor | undefined, nature?: TieNature): boolean {
  return a !== undefined && b !== undefined && isThere(document, a.id, b.id, nature);
}
