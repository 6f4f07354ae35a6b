import { type Actor, holdsRole } from '../../domain/actor';
import type { ActorId, FindingKey, ThemeId } from '../../domain/brand';
import { byCodeUnits, byFolded } from '../../domain/folding';
import type { MapDocument } from '../../domain/mapDocument';
import type { RoleName } from '../../domain/role';
import type { Finding, Found } from '../findings/finding';
import { tiedPartners } from '../findings/tiedPartners';
import { testifiesOn, witnessesAmong } from '../findings/witnesses';
import type { Visibility } from '../visibility';

/** The help that a theme may have. */
export const HELPS = ['witnesses', 'partners', 'relays'] as const;
export type Help = (typeof HELPS)[number];

export interface HelpCell {
  /** Those that there are, nearest to the point of view first, then by name. */
  readonly actors: readonly ActorId[];
  /** The question that is open about it, if any: not all that is empty is asked about. */
  readonly gap: FindingKey | null;
}

/** One theme and who helps on it. */
export interface ThemeRow {
  readonly theme: ThemeId;
  /** One of the beneficiary's own. */
  readonly own: boolean;
  readonly cells: Readonly<Record<Help, HelpCell>>;
  /** Those on the theme who are in none of the cells, nearest first: there is somebody, whatever they may be asked. */
  readonly others: readonly ActorId[];
}

export interface ThemeRolesInput {
  readonly document: MapDocument;
  readonly visibility: Visibility;
  /** Visible actors. */
  readonly actors: readonly Actor[];
  readonly from: ActorId | undefined;
  /** Ties from the point of view; `undefined`: no chain is known. */
  readonly distanceOf: (actor: ActorId) => number | undefined;
  /** Findings that still ask. */
  readonly open: readonly Finding[];
  /** Help within reach: who could become a partner is one of the partners of the table. */
  readonly found: readonly Found[];
}

const PARTNER_ROLES: readonly RoleName[] = ['partner', 'likelyPartner', 'potentialPartner'];

/**
 * Who testifies, is or may become a partner, and passes on, on each theme: the beneficiary's own themes first, then by
 * label. A partner: by role and theme, tied as one to the point of view, or within reach to become one. A relay of whom no theme
 * is noted was named for what is under way, whatever its theme. Time O(themes × actors).
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
