import { type Actor, type ActorType, countsAsPerson, holdsRole } from '../../domain/actor';
import { append } from '../../domain/append';
import type { ActorId, ThemeId } from '../../domain/brand';
import { defined } from '../../domain/defined';
import { byCodeUnits, fold } from '../../domain/folding';
import { type MapDocument, officerOf } from '../../domain/mapDocument';
import type { RoleName } from '../../domain/role';
import { isConsented, type Testimony } from '../../domain/testimony';
import { isPast, otherEnd, type Tie } from '../../domain/tie';
import { openOrganisations } from './openOrganisations';

/** A consenting former beneficiary or witness, or an organisation, as offered to other maps: nothing else leaves its own map. */
export interface Offered {
  readonly id: ActorId;
  readonly name: string;
  readonly type: ActorType;
  readonly roles: readonly RoleName[];
  /** Labels of the themes they agreed to speak of, sorted. */
  readonly themes: readonly string[];
  readonly publics: readonly string[];
  readonly profile?: string;
  readonly territory?: string;
  /** Organisations only. */
  readonly family?: string;
  /** True when the person consented in general; false when only for these themes. */
  readonly agreesToAll: boolean;
  /** An organisation offered without consent: public facts only, no person. */
  readonly isPublic?: true;
  /** Name of who could introduce them: the officer of that map, else somebody who knows them. */
  readonly introducer?: string;
}

/** What a map shares: actors it offers, and those who refused, by id and by folded name. */
export interface MapOffers {
  readonly offered: readonly Offered[];
  readonly refused: ReadonlySet<string>;
}

/**
 * Actors a map may offer to others. Fails closed: only former beneficiaries and witnesses who gave consent, and organisations by
 * their public facts; nobody whose ties are all confidential. Notes, contact details and ties are never shared. Time O(letters).
 */
export function offersOf(document: MapDocument): MapOffers {
  const told = new Map<ActorId, Testimony[]>();
  for (const one of document.testimonies.values()) append(told, one.person, one);
  const ties = new Map<ActorId, Tie[]>();
  for (const tie of document.ties.values()) for (const end of [tie.a, tie.b]) append(ties, end, tie);
  const refused = new Set<string>();
  const offered: Offered[] = [];
  const openOf = openOrganisations(document);
  for (const actor of document.actors.values()) {
    if (actor.consent === 'refused') {
      refused.add(actor.id).add(fold(actor.name));
      continue;
    }
    const own = ties.get(actor.id) ?? [];
    if (own.length > 0 && own.every(({ confidential }) => confidential)) continue;
    const agreed = offerOf(document, actor, told.get(actor.id) ?? []);
    const one = agreed ?? openOf(actor);
    if (!one) continue;
    const introducer = agreed ? introducerOf(document, actor, own) : undefined;
    offered.push(introducer === undefined ? one : { ...one, introducer });
  }
  return { offered, refused };
}

function offerOf({ themes }: MapDocument, actor: Actor, told: readonly Testimony[]): Offered | null {
  const { id, name, type, profile, territory, publics, family } = actor;
  const isFormer = actor.roles.some(({ role }) => role === 'formerBeneficiary');
  const isWitness = holdsRole(actor, 'witness') || told.length > 0;
  const agreesToAll = actor.consent === 'given' && (isFormer || isWitness);
  const agreed = told.filter((one) => isConsented(one, actor));
  // "No" or "to be asked" on a testimony overrides a general consent for its themes.
  const withheld = new Set(told.filter((one) => !isConsented(one, actor)).flatMap((one) => one.themes));
  const refused = new Set(told.filter(({ consent }) => consent === 'refused').flatMap((one) => one.themes));
  const ids = new Set<ThemeId>([
    ...(agreesToAll ? actor.themes.filter((theme) => !withheld.has(theme)) : []),
    ...agreed.flatMap((one) => one.themes).filter((theme) => !refused.has(theme)),
  ]);
  const labels = [...ids].flatMap((theme) => themes.get(theme)?.label ?? []).sort(byCodeUnits);
  if (!agreesToAll && labels.length === 0) return null;
  return {
    id,
    name,
    type,
    roles: [...(isFormer ? (['formerBeneficiary'] as const) : []), ...(isWitness ? (['witness'] as const) : [])],
    themes: labels,
    publics: [...new Set([...publics, ...agreed.flatMap((one) => one.publics)])],
    ...defined({ profile, territory }),
    ...(family === undefined || countsAsPerson(type) ? {} : { family }),
    agreesToAll,
  };
}

/** The officer; else the first by name of the actors tied to them by a sure, current, non-confidential tie. */
function introducerOf(document: MapDocument, { id }: Actor, own: readonly Tie[]): string | undefined {
  const { actors } = document;
  const officer = officerOf(document);
  if (officer !== undefined && officer !== id) return actors.get(officer)?.name;
  const names = own.flatMap((tie) => {
    const isSure = !tie.confidential && (tie.certainty ?? 'confirmed') === 'confirmed' && !isPast(tie);
    const other = actors.get(otherEnd(tie, id));
    return isSure && other && other.id !== id && other.consent !== 'refused' ? [other.name] : [];
  });
  return names.sort(byCodeUnits)[0];
}
