import type { Actor } from '../../domain/actor';
import { holdsRole } from '../../domain/actor';
import { append } from '../../domain/append';
import type { ActorId, ThemeId } from '../../domain/brand';
import { byCodeUnits } from '../../domain/folding';
import type { MapDocument } from '../../domain/mapDocument';
import { rememberedByActor } from '../../domain/remembered/rememberedByActor';
import { rememberedFor } from '../../domain/remembered/rememberedFor';
import type { Testimony } from '../../domain/testimony';

/** An actor who can tell of a cooperation they lived, and on which themes. */
export interface Witness {
  readonly actor: Actor;
  /** Theme → whether consent was given for it; themes by label. */
  readonly themes: ReadonlyMap<ThemeId, boolean>;
  /** True when consent was given for at least one theme, or for all. */
  readonly consentGiven: boolean;
}

/**
 * Witnesses among `actors`, in their order: those with a current role of witness (on their own themes) or a testimony.
 * An actor who refused is not a witness; blank consent is "to be asked". Time O(actors + testimonies).
 */
export function witnessesAmong(
  { testimonies, themes }: Pick<MapDocument, 'testimonies' | 'themes'>,
  actors: readonly Actor[],
): readonly Witness[] {
  return known(witnesses(actors, testimoniesByPerson(testimonies), themes));
}

const known = rememberedFor((witnesses: readonly (Witness | null)[]) => witnesses.filter((one) => one !== null));

const witnesses = rememberedByActor((actor, told: Told, known: MapDocument['themes']): Witness | null => {
  if (actor.consent === 'refused') return null;
  const given = actor.consent === 'given';
  const testimonies = told.get(actor.id) ?? [];
  const byRole = holdsRole(actor, 'witness');
  if (!byRole && testimonies.length === 0) return null;
  const themes = new Map<ThemeId, boolean>();
  if (byRole) for (const theme of actor.themes) themes.set(theme, given);
  for (const testimony of testimonies) {
    for (const theme of testimony.themes)
      themes.set(theme, given || themes.get(theme) === true || testimony.consent === 'given');
  }
  return {
    actor,
    themes: byLabel(known, themes),
    consentGiven: given || testimonies.some(({ consent }) => consent === 'given'),
  };
});

/** Sorts themes by label, so that the order of rows does not show. */
function byLabel(known: MapDocument['themes'], themes: ReadonlyMap<ThemeId, boolean>): ReadonlyMap<ThemeId, boolean> {
  if (themes.size < 2) return themes;
  const label = (theme: ThemeId) => known.get(theme)?.label ?? theme;
  return new Map([...themes].sort(([a], [b]) => byCodeUnits(label(a), label(b)) || byCodeUnits(a, b)));
}

type Told = ReadonlyMap<ActorId, readonly Testimony[]>;

const testimoniesByPerson = rememberedFor((testimonies: MapDocument['testimonies']): Told => {
  const told = new Map<ActorId, Testimony[]>();
  for (const testimony of testimonies.values()) {
    if (testimony.consent === 'refused') continue;
    append(told, testimony.person, testimony);
  }
  return told;
});

/** True when the witness can testify on `theme`, or at all without one. */
export function testifiesOn({ themes }: Witness, theme: ThemeId | undefined): boolean {
  return theme === undefined || themes.has(theme);
}

/** True when consent was given for `theme`, or for anything without one. */
export function consentsOn({ themes, consentGiven }: Witness, theme: ThemeId | undefined): boolean {
  return theme === undefined ? consentGiven : themes.get(theme) === true;
}
