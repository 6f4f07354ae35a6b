import { type Actor, holdsRole } from '../domain/actor';
import { append } from '../domain/append';
import type { ActorId, GroupId, ThemeId } from '../domain/brand';
import { fold } from '../domain/folding';
import type { Narrowing } from '../domain/looks/narrowing';
import type { MapDocument } from '../domain/mapDocument';
import { rememberedByText } from '../domain/remembered/rememberedByText';
import { rememberedFor } from '../domain/remembered/rememberedFor';
import { networksByActor } from './partitions/networksByActor';
import type { Visibility } from './visibility';

/** Criteria that a map can be narrowed by, besides distance from an actor; in display order. */
export const NARROWED_BY = [
  'themes',
  'roles',
  'types',
  'profiles',
  'families',
  'territories',
  'networks',
  'groups',
] as const satisfies readonly (keyof Narrowing)[];
export type NarrowedBy = (typeof NARROWED_BY)[number];

/** Criteria that are free text, compared after folding. */
const TEXTS = { profiles: 'profile', families: 'family', territories: 'territory' } as const;

/** Values of an actor for one criterion: ids, or texts as written. */
export type ValuesOf = (actor: Actor) => Iterable<string>;

/**
 * Returns the values of each actor by criterion. Themes: the actor's own, and those of its testimonies, offers and
 * requests. Roles: held now, or, for former beneficiaries, ever held. Networks: those it belongs to, and a network
 * itself. Time O(records) once for a map, then O(answer).
 */
export function valuesBy(document: MapDocument, visibility: Visibility): Readonly<Record<NarrowedBy, ValuesOf>> {
  const networks = networksByActor(document, visibility);
  const told = themesTold(document.testimonies, document.offers);
  const groups = groupsByActor(document.groups);
  const text =
    (name: (typeof TEXTS)[keyof typeof TEXTS]): ValuesOf =>
    (actor) => {
      const written = actor[name]?.trim();
      return written ? [written] : NONE;
    };
  return {
    themes: (actor) => {
      const more = told.get(actor.id);
      return more ? new Set([...actor.themes, ...more]) : actor.themes;
    },
    roles: (actor) =>
      actor.roles.length === 0
        ? NONE
        : new Set(
            actor.roles
              .map(({ role }) => role)
              .filter((role) => role === 'formerBeneficiary' || holdsRole(actor, role)),
          ),
    types: (actor) => [actor.type],
    profiles: text('profile'),
    families: text('family'),
    territories: text('territory'),
    networks: (actor) => networks.get(actor.id) ?? NONE,
    groups: (actor) => groups.get(actor.id) ?? NONE,
  };
}

const NONE: readonly string[] = [];

/** Returns a key that is equal for two values of one kind when a reader would take them for the same. */
export function keyOf(by: NarrowedBy, value: string): string {
  return by in TEXTS ? foldedText(value) : value;
}

/** Texts repeat from actor to actor: each is folded once. */
const foldedText = rememberedByText(20_000, (text: string) => text, fold);

const themesTold = rememberedFor((testimonies: MapDocument['testimonies'], offers: MapDocument['offers']) => {
  const told = new Map<ActorId, Set<ThemeId>>();
  const add = (actor: ActorId, themes: readonly ThemeId[]) => {
    if (themes.length === 0) return;
    const known = told.get(actor) ?? new Set();
    told.set(actor, known);
    for (const theme of themes) known.add(theme);
  };
  for (const { person, themes } of testimonies.values()) add(person, themes);
  for (const { holder, themes } of offers.values()) add(holder, themes);
  return told;
});

const groupsByActor = rememberedFor((groups: MapDocument['groups']) => {
  const byActor = new Map<ActorId, GroupId[]>();
  for (const { id, members } of groups.values()) {
    for (const member of members) {
      append(byActor, member, id);
    }
  }
  return byActor;
});
