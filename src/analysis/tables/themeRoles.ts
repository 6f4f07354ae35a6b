import { type Actor, holdsRole } from '../../domain/actor';
import type { ActorId, FindingKey, ThemeId } from '../../domain/brand';
import { byCodeUnits, byFolded } from '../../domain/folding';
import type { MapDocument } from '../../domain/mapDocument';
import type { RoleName } from '../../domain/role';
import type { Finding, Found } from '../findings/finding';
import { tiedPartners } from '../findings/tiedPartners';
import { testifiesOn, witnessesAmong } from '../findings/witnesses';
import type { Visibility } from '../visibility';

export const HELPS = ['witnesses', 'partners', 'relays'] as const;
export type Help = (typeof HELPS)[number];

export interface HelpCell {
  /** Nearest to the point of view first, then by name. */
  readonly actors: readonly ActorId[];
  /** Open finding about this cell; an empty cell need not have one. */
  readonly gap: FindingKey | null;
}

export interface ThemeRow {
  readonly theme: ThemeId;
  readonly own: boolean;
  readonly cells: Readonly<Record<Help, HelpCell>>;
  /** Actors on the theme that are in none of the cells, nearest first. */
  readonly others: readonly ActorId[];
}

export interface ThemeRolesInput {
  readonly document: MapDocument;
  readonly visibility: Visibility;
  readonly actors: readonly Actor[];
  readonly from: ActorId | undefined;
  /** Distance in ties from the point of view; `undefined`: no chain is known. */
  readonly distanceOf: (actor: ActorId) => number | undefined;
  readonly open: readonly Finding[];
  /** Help within reach; possible partners count as partners in the table. */
  readonly found: readonly Found[];
}

const PARTNER_ROLES: readonly RoleName[] = ['partner', 'likelyPartner', 'potentialPartner'];

/**
 * For each theme, its witnesses, partners and relays: the beneficiary's themes first, then by label. A partner has a partner role
 * and the theme, or a "partner of" tie with the point of view and the theme, or is within reach to become one. A relay without
 * themes counts for every theme. Time O(themes × actors).
 */
export function themeRoles(input: ThemeRolesInput): ThemeRow[] {
  const { document, visibility, actors, from } = input;
  const own = new Set((from === undefined ? undefined : document.actors.get(from))?.themes ?? []);
  const others = actors.filter(({ id }) => id !== from);
  const witnesses = witnessesAmong(document, others);
  const relays = others.filter((actor) => holdsRole(actor, 'relay'));
  const tied = from === undefined ? undefined : tiedPartners(document.ties, visibility, from);
  const isPartner = (actor: Actor) => tied?.has(actor.id) || PARTNER_ROLES.some((role) => holdsRole(actor, role));
  const possible = input.found.filter(({ heading }) => heading === 'partners');
  const nearest = nearestFirst(input);
  const cell = (theme: ThemeId, help: Help, helpers: readonly Actor[]): HelpCell => ({
    actors: helpers.toSorted(nearest).map(({ id }) => id),
    gap: gapOf(input.open, theme, help),
  });
  return [...document.themes.values()]
    .sort(
      (a, b) => Number(own.has(b.id)) - Number(own.has(a.id)) || byFolded(a.label, b.label) || byCodeUnits(a.id, b.id),
    )
    .map(({ id: theme }) => {
      const onTheme = others.filter(({ themes }) => themes.includes(theme));
      const telling = witnesses.filter((witness) => testifiesOn(witness, theme)).map(({ actor }) => actor);
      const couldBe = possible.flatMap(({ actor, themes }) =>
        themes.includes(theme) ? (document.actors.get(actor) ?? []) : [],
      );
      const cells = {
        witnesses: cell(theme, 'witnesses', telling),
        partners: cell(theme, 'partners', [...new Set([...onTheme.filter(isPartner), ...couldBe])]),
        relays: cell(
          theme,
          'relays',
          relays.filter(({ themes }) => themes.length === 0 || themes.includes(theme)),
        ),
      };
      const helping = new Set(HELPS.flatMap((help) => cells[help].actors));
      const idle = onTheme.filter(({ id }) => !helping.has(id)).toSorted(nearest);
      return { theme, own: own.has(theme), cells, others: idle.map(({ id }) => id) };
    });
}

function gapOf(open: readonly Finding[], theme: ThemeId, help: Help): FindingKey | null {
  if (help === 'relays') return null;
  const rule = help === 'witnesses' ? 'noWitness' : 'noPartner';
  return open.find((finding) => finding.rule === rule && finding.theme === theme)?.key ?? null;
}

function nearestFirst({ distanceOf }: ThemeRolesInput): (a: Actor, b: Actor) => number {
  const far = (actor: Actor) => distanceOf(actor.id) ?? Number.MAX_SAFE_INTEGER;
  return (a, b) => far(a) - far(b) || byFolded(a.name, b.name) || byCodeUnits(a.id, b.id);
}
