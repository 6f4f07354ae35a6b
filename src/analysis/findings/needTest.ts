import type { Actor } from '../../domain/actor';
import type { ThemeId } from '../../domain/brand';
import { fold } from '../../domain/folding';
import { OFFER_KINDS, type Offer } from '../../domain/offer';
import type { Reason } from './finding';
import { profileTest } from './publicProfiles';

/** Shorter words would be found inside others by accident. */
const SHORTEST = 3;

/**
 * Returns what an actor brings to the beneficiary's requests on a theme (on any, without one): a resource or language
 * named in a request, or the profile that it seeks.
 */
export function needTest(requests: readonly Offer[], theme: ThemeId | undefined): (actor: Actor) => readonly Reason[] {
  const own = requests.filter(({ themes }) => theme === undefined || themes.includes(theme));
  const wanted = own.flatMap(({ kind }) =>
    kind === undefined || isKnownKind(kind) || !kind.trim() ? [] : [fold(kind)],
  );
  const sought = own.flatMap(({ profileSought }) => (profileSought?.trim() ? [profileTest(profileSought)] : []));
  if (wanted.length === 0 && sought.length === 0) return () => [];
  return (actor) => [
    ...[...actor.resources, ...actor.languages]
      .filter((text) => wanted.some((need) => isNamedBy(fold(text), need)))
      .map((resource): Reason => ({ code: 'meetsNeed', resource })),
    ...(actor.profile && sought.some(({ fits }) => fits(actor))
      ? [{ code: 'hasSoughtProfile', profile: actor.profile } as const]
      : []),
  ];
}

function isKnownKind(kind: string): boolean {
  return (OFFER_KINDS as readonly string[]).includes(kind);
}

/** True for "minibus de neuf places" and "minibus", "allemand" and "langue allemande": one contains the other, at the start of a word. */
function isNamedBy(held: string, need: string): boolean {
  return held === need || startsWord(held, need) || startsWord(need, held);
}

function startsWord(text: string, part: string): boolean {
  if (part.length < SHORTEST) return false;
  for (let at = text.indexOf(part); at !== -1; at = text.indexOf(part, at + 1)) {
    if (at === 0 || !/[\p{L}\p{N}]/u.test(text[at - 1] ?? '')) return true;
  }
  return false;
}
