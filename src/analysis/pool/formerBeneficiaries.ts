import { type Actor, type Consent, countsAsPerson, holdsRole } from '../../domain/actor';
import { append } from '../../domain/append';
import type { ActorId, ThemeId } from '../../domain/brand';
import type { MapDocument } from '../../domain/mapDocument';
import { themesByLabel } from '../../domain/themes/themesByLabel';
import { otherEnd, type Tie } from '../../domain/tie';
import type { ActorGraph } from '../actorGraph';
import type { ChainFinder } from '../chains/chainFinder';
import { networksByActor } from '../partitions/networksByActor';
import { idsOf } from '../rowsOf';
import { isTieMeasured, type Visibility } from '../visibility';

/** A former beneficiary, and what they could bring to the current one. */
export interface FormerBeneficiary {
  readonly actor: ActorId;
  /** From the point of view, both ends included; `null`: no chain is known, or no point of view. */
  readonly chain: readonly ActorId[] | null;
  readonly themes: readonly ThemeId[];
  /** Themes the point of view also has. */
  readonly sharedThemes: readonly ThemeId[];
  /** Their own themes if they are witnesses, and those of their testimonies. Empty when they refused. */
  readonly testifiesOn: readonly ThemeId[];
  readonly consent: Consent;
  /** Their networks that the point of view is not in. */
  readonly newNetworks: readonly ActorId[];
  readonly colleagues: readonly ActorId[];
  readonly partners: readonly ActorId[];
}

export interface PoolOptions {
  readonly visibility: Visibility;
  readonly from: ActorId | undefined;
  readonly chains: ChainFinder | null;
  /** Keeps only those who hold this theme or can testify on it. */
  readonly theme?: ThemeId | undefined;
}

/**
 * Visible actors who hold or held that role, except the point of view. Nearest first, then by name; those without a chain last.
 * Lists are by name, themes by label. Time O(n + m + answers).
 */
export function formerBeneficiaries(
  document: MapDocument,
  graph: ActorGraph,
  { visibility, from, chains, theme }: PoolOptions,
): FormerBeneficiary[] {
  const beneficiary = from === undefined ? undefined : document.actors.get(from);
  const networks = networksByActor(document, visibility);
  const around = neighbourhoods(document, visibility);
  const told = testimonies(document);
  const rank = new Map(idsOf(graph).map((id, vertex) => [id, vertex]));
  const byName = (ids: Iterable<ActorId>) =>
    [...new Set(ids)].filter((id) => rank.has(id)).sort((a, b) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0));
  const byLabel = (ids: Iterable<ThemeId>) => themesByLabel(document.themes, ids);
  const known = new Set(from === undefined ? [] : networks.get(from));
  const pool = idsOf(graph).flatMap((id): FormerBeneficiary[] => {
    const actor = document.actors.get(id);
    if (!actor || id === from || !actor.roles.some(({ role }) => role === 'formerBeneficiary')) return [];
    const themes = byLabel(actor.themes);
    const consent = consentOf(actor, told.get(id));
    const one: FormerBeneficiary = {
      actor: id,
      chain: chains?.chain(id) ?? null,
      themes,
      sharedThemes: themes.filter((own) => beneficiary?.themes.includes(own) === true),
      testifiesOn: consent === 'refused' ? [] : byLabel(tellable(actor, told.get(id))),
      consent,
      newNetworks: byName(networks.get(id) ?? []).filter((network) => !known.has(network) && network !== from),
      colleagues: byName(colleaguesOf(id, around)).filter((other) => other !== from),
      partners: byName(around.partners.get(id) ?? []).filter((other) => other !== from),
    };
    const isAbout = theme === undefined || one.themes.includes(theme) || one.testifiesOn.includes(theme);
    return isAbout ? [one] : [];
  });
  const length = ({ chain }: FormerBeneficiary) => chain?.length ?? Number.MAX_SAFE_INTEGER;
  return pool.sort((a, b) => length(a) - length(b));
}

interface Told {
  readonly themes: readonly ThemeId[];
  readonly consent?: Consent;
}

/** A refusal by the person covers everything; otherwise one consent, personal or for a testimony, is enough. */
function consentOf(actor: Actor, told: readonly Told[] = []): Consent {
  if (actor.consent === 'refused') return 'refused';
  if (actor.consent === 'given' || told.some(({ consent }) => consent === 'given')) return 'given';
  const allRefused = told.length > 0 && told.every(({ consent }) => consent === 'refused');
  return allRefused && actor.consent === undefined && !holdsRole(actor, 'witness') ? 'refused' : 'toBeAsked';
}

function tellable(actor: Actor, told: readonly Told[] = []): ThemeId[] {
  const own = holdsRole(actor, 'witness') ? actor.themes : [];
  return [...own, ...told.flatMap(({ consent, themes }) => (consent === 'refused' ? [] : themes))];
}

function testimonies(document: MapDocument): Map<ActorId, Told[]> {
  const told = new Map<ActorId, Told[]>();
  for (const one of document.testimonies.values()) append(told, one.person, one);
  return told;
}

interface Neighbourhoods {
  readonly partners: ReadonlyMap<ActorId, readonly ActorId[]>;
  readonly structures: ReadonlyMap<ActorId, readonly ActorId[]>;
  readonly staff: ReadonlyMap<ActorId, readonly ActorId[]>;
}

/** Partners from "partner of"; structures and staff from "works for", in whichever direction it was written. */
function neighbourhoods({ actors, ties }: MapDocument, visibility: Visibility): Neighbourhoods {
  const partners = new Map<ActorId, ActorId[]>();
  const structures = new Map<ActorId, ActorId[]>();
  const staff = new Map<ActorId, ActorId[]>();
  const isPerson = (id: ActorId) => countsAsPerson(actors.get(id)?.type);
  const anyFormality = { ...visibility, formality: 'both' as const };
  const add = (tie: Tie) => {
    if (tie.nature === 'partnerOf') {
      append(partners, tie.a, tie.b);
      append(partners, tie.b, tie.a);
    } else if (tie.nature === 'worksFor') {
      const person = isPerson(tie.a) ? tie.a : tie.b;
      append(structures, person, otherEnd(tie, person));
      append(staff, otherEnd(tie, person), person);
    }
  };
  for (const tie of ties.values()) if (isTieMeasured(tie, anyFormality)) add(tie);
  return { partners, structures, staff };
}

/** For a person: staff of the same structures. For a structure: its staff. */
function colleaguesOf(id: ActorId, { structures, staff }: Neighbourhoods): ActorId[] {
  const own = staff.get(id) ?? [];
  const shared = (structures.get(id) ?? []).flatMap((structure) => staff.get(structure) ?? []);
  return [...own, ...shared].filter((other) => other !== id);
}
