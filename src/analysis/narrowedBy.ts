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

/** What a map can be narrowed by, beside who is around somebody; in the order in which it is offered. */
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

/** Texts that people write, compared after folding. */
const TEXTS = { profiles: 'profile', families: 'family', territories: 'territory' } as const;

/** What an actor answers to: ids, or texts as they are written. */
export type ValuesOf = (actor: Actor) => Iterable<string>;

/**
 * What each actor of the map answers to. A theme: its own, that of a testimony it gives, of an offer or a request it makes.
 * A role: held now, or, of former beneficiaries, ever held. A network: its members and itself. Time O(records) once for
 * a map, then O(answer).
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

/** What two values of one kind have in common when they are the same to a reader. */
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
