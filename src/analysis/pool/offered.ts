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

/** A former beneficiary or a witness who agreed, or an organisation, as another map may offer them: all that leaves their own. */
export interface Offered {
  readonly id: ActorId;
  readonly name: string;
  readonly type: ActorType;
  readonly roles: readonly RoleName[];
  /** Labels of what they agreed to speak of, by label. */
  readonly themes: readonly string[];
  readonly publics: readonly string[];
  readonly profile?: string;
  readonly territory?: string;
  /** Of an organisation. */
  readonly family?: string;
  /** They agreed for themselves; else only to what these themes say. */
  readonly agreesToAll: boolean;
  /** An organisation that nobody asked: what is public of it, and no person. */
  readonly isPublic?: true;
  /** Who of that map could introduce them: its officer, else somebody who knows them. */
  readonly introducer?: string;
}

/** What a map says to others: whom it offers, and who refused, by id and by folded name. */
export interface MapOffers {
  readonly offered: readonly Offered[];
  readonly refused: ReadonlySet<string>;
}

/**
 * Whom a map may offer to others. Fails closed: only former beneficiaries and witnesses with a consent that was given, and
 * organisations by what is public of them; nobody whose every tie was told in confidence. Notes, ways to reach them and ties
 * stay. Time O(letters).
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
  // Said of a testimony, "no" and "to be asked" stand against what was said in general.
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

/** The officer, who accompanied them; else the first by name of those surely tied to them, nothing of it in confidence. */
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
