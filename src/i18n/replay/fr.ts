import type { ReplayNews } from '../../analysis/replay/replayNews';
import type { SeatKind } from '../../analysis/seats/emptySeats';
import type { MapDocument } from '../../domain/mapDocument';
import { plural } from '../desk/frenchCount';
import { nameOf } from '../findings/named';
import type { Sentences } from '../sentences';
import { theFr } from '../vocabulary/articles';
import { deFr } from '../vocabulary/elision';
import { vocabularyFr } from '../vocabulary/fr';
import { toldActors, toldTies } from './toldNews';

const { list } = vocabularyFr;

const SEATS: Readonly<Record<SeatKind, readonly [one: string, many: string]>> = {
  witness: ['un témoin', 'témoins'],
  partner: ['un·e partenaire', 'partenaires'],
  relay: ['un relais', 'relais'],
};

const links = (count: number) => plural(count, 'lien', 'liens');

function came({ actors, ties }: ReplayNews, document: MapDocument): string[] {
  const who = toldActors(actors, document);
  if (who.count === 0) return tied(ties, document);
  const [only] = who.names;
  if (who.count === 1) {
    const [other, another] = toldTies(ties, actors[0], document).others;
    const how =
      other !== undefined && another === undefined
        ? `, en lien avec ${other}`
        : ties.length > 0
          ? `, qui compte ${links(ties.length)} de plus`
          : '';
    return [`${only} rejoint la carte${how}.`];
  }
  const all = who.names.length === who.count ? list(who.names) : `${who.count} acteurs, dont ${list(who.names)},`;
  const more = ties.length > 0 ? `, qui compte ${links(ties.length)} de plus` : '';
  return [`${all} rejoignent la carte${more}.`];
}

function tied(ties: ReplayNews['ties'], document: MapDocument): string[] {
  const [first] = ties;
  if (!first) return [];
  if (ties.length === 1) return [`${nameOf(document, first.a)} est en lien avec ${nameOf(document, first.b)}.`];
  const { around, count } = toldTies(ties, undefined, document);
  if (around !== undefined && count === ties.length) return [`${around} a ${links(count)} de plus.`];
  const most = around === undefined ? '' : `, dont ${count} autour de ${around}`;
  return [`La carte compte ${links(ties.length)} de plus${most}.`];
}

function ended({ ended: ties }: ReplayNews, document: MapDocument): string[] {
  const [first] = ties;
  if (!first) return [];
  if (ties.length > 1) return [`${links(ties.length)} prennent fin.`];
  return [`Le lien entre ${theFr(nameOf(document, first.a))} et ${theFr(nameOf(document, first.b))} prend fin.`];
}

function roles(news: ReplayNews, document: MapDocument): string[] {
  const [first] = news.roles;
  if (!first) return [];
  if (news.roles.length > 1) return [`${news.roles.length} rôles de plus sont connus.`];
  return [`Un rôle de plus pour ${nameOf(document, first.actor)}\u00A0: ${vocabularyFr.roles[first.role].one}.`];
}

function seats({ filled }: ReplayNews): string[] {
  if (filled.length === 0) return [];
  const said = list(filled.map(({ kind, count }) => (count === 1 ? SEATS[kind][0] : `${count} ${SEATS[kind][1]}`)));
  return [`${capital(said)} de moins à chercher.`];
}

const capital = (text: string) => `${text.charAt(0).toLocaleUpperCase('fr')}${text.slice(1)}`;
/** True for a day, false for a month or year: "3 mars 2026", "1er mai 2026". */
const isDay = (text: string) => /^\d{1,2}(er)? /.test(text);

/** Growth of the map from one day to another. */
export const replayFr = {
  title: 'Rejouer la carte',
  lead: 'Acteurs et liens entrent dans l’ordre de leurs jours\u00A0: chacun le premier jour que la carte connaît de lui.',
  from: 'Du',
  to: 'Au',
  between: (from: string, to: string) =>
    `${isDay(from) ? `Du ${from}` : capital(deFr(from))} ${isDay(to) ? 'au' : 'à'} ${to}`,
  /** What is missing for a replay, and what to do. */
  noDays:
    'Il faut au moins deux jours différents pour rejouer la carte, et elle n’en connaît pas autant\u00A0: notez la date d’un dernier échange sur un lien, ou gardez un repère daté dans «\u00A0Mes cartes\u00A0» et revenez un autre jour.',
  /** Records present from the start because they have no date. */
  dayless: (actors: number, ties: number) => {
    const who = [
      ...(actors > 0 ? [plural(actors, 'acteur', 'acteurs')] : []),
      ...(ties > 0 ? [plural(ties, 'lien', 'liens')] : []),
    ];
    if (who.length === 0) return '';
    const several = actors + ties > 1;
    return `${list(who)} sans jour connu\u00A0: ${several ? 'ils sont là' : 'il est là'} dès le début${ties > 0 ? ', un lien dès que ses deux acteurs y sont' : ''}.`;
  },
  start: (actors: number, ties: number) =>
    `Au départ, ${plural(actors, 'acteur', 'acteurs')} et ${ties === 0 ? 'aucun lien' : links(ties)}.`,
  said: (news: ReplayNews, document: MapDocument) => {
    const parts = [...came(news, document), ...ended(news, document)];
    const told = [...(parts.length > 0 ? parts : roles(news, document)), ...seats(news)];
    return told.length > 0 ? told.join(' ') : 'L’image ne change pas.';
  },
  at: (day: string, said: string) => `${day}\u00A0: ${said}`,
  play: 'Lire',
  pause: 'Pause',
  restart: 'Revenir au début',
  before: 'Étape d’avant',
  after: 'Étape d’après',
  slider: 'Jour',
  leave: 'Quitter la relecture',
  keys: 'Espace\u00A0: lire ou mettre en pause. Flèches\u00A0: d’une étape à l’autre.',
  leaveKey: 'Échap\u00A0: quitter.',
  still: 'Votre appareil demande moins de mouvement\u00A0: avancez avec les flèches.',
  described: (title: string, said: string) => `Image de la carte ${title}. ${said}`,
  takeAway: 'À emporter',
  takeAwayHint:
    'Une page qui rejoue la carte toute seule, sans connexion. Les notes privées, les adresses, les téléphones et les liens dits en confidence n’y sont jamais.',
  save: 'Enregistrer la page (.html)',
  fileTitle: (title: string) => `${title}, rejouée`,
  madeWith: 'Page faite avec Maillon. Elle ne demande rien au réseau.',
  steps: 'Toutes les étapes',
  legend: 'Légende',
  tooLarge: 'La carte est trop grande pour être rejouée\u00A0: comparez plutôt deux repères.',
};

export type ReplayMessages = Sentences<typeof replayFr>;
