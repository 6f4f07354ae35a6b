import type { ReplayNews } from '../../analysis/replay/replayNews';
import type { SeatKind } from '../../analysis/seats/emptySeats';
import type { MapDocument } from '../../domain/mapDocument';
import { nameOf } from '../findings/named';
import { vocabularyEn } from '../vocabulary/en';
import type { ReplayMessages } from './fr';
import { toldActors, toldTies } from './toldNews';

const { list, number } = vocabularyEn;

const SEATS: Readonly<Record<SeatKind, readonly [one: string, many: string]>> = {
  witness: ['one witness', 'witnesses'],
  partner: ['one partner', 'partners'],
  relay: ['one relay', 'relays'],
};

const plural = (count: number, one: string, many: string) => `${number(count)} ${count === 1 ? one : many}`;
const moreTies = (count: number) => plural(count, 'more tie', 'more ties');

function came({ actors, ties }: ReplayNews, document: MapDocument): string[] {
  const who = toldActors(actors, document);
  if (who.count === 0) return tied(ties, document);
  const [only] = who.names;
  if (who.count === 1) {
    const [other, another] = toldTies(ties, actors[0], document).others;
    const how =
      other !== undefined && another === undefined
        ? `, tied to ${other}`
        : ties.length > 0
          ? `, which has ${moreTies(ties.length)}`
          : '';
    return [`${only} joins the map${how}.`];
  }
  const all = who.names.length === who.count ? list(who.names) : `${who.count} actors, among them ${list(who.names)},`;
  const more = ties.length > 0 ? `, which has ${moreTies(ties.length)}` : '';
  return [`${all} join the map${more}.`];
}

function tied(ties: ReplayNews['ties'], document: MapDocument): string[] {
  const [first] = ties;
  if (!first) return [];
  if (ties.length === 1) return [`${nameOf(document, first.a)} is tied to ${nameOf(document, first.b)}.`];
  const { around, count } = toldTies(ties, undefined, document);
  if (around !== undefined && count === ties.length) return [`${around} has ${moreTies(count)}.`];
  const most = around === undefined ? '' : `, ${count} of them around ${around}`;
  return [`The map has ${moreTies(ties.length)}${most}.`];
}

function ended({ ended: ties }: ReplayNews, document: MapDocument): string[] {
  const [first] = ties;
  if (!first) return [];
  if (ties.length > 1) return [`${number(ties.length)} ties come to an end.`];
  return [`The tie between ${nameOf(document, first.a)} and ${nameOf(document, first.b)} comes to an end.`];
}

function roles(news: ReplayNews, document: MapDocument): string[] {
  const [first] = news.roles;
  if (!first) return [];
  if (news.roles.length > 1) return [`${news.roles.length} more roles are known.`];
  return [`One more role for ${nameOf(document, first.actor)}: ${vocabularyEn.roles[first.role].one}.`];
}

function seats({ filled }: ReplayNews): string[] {
  if (filled.length === 0) return [];
  const said = list(filled.map(({ kind, count }) => (count === 1 ? SEATS[kind][0] : `${count} ${SEATS[kind][1]}`)));
  return [`${said.charAt(0).toLocaleUpperCase('en')}${said.slice(1)} less to look for.`];
}

/** Growth of the map from one day to another. */
export const replayEn: ReplayMessages = {
  title: 'Replay the map',
  lead: 'Actors and ties come in the order of their days: each on the first day that the map knows of it.',
  from: 'From',
  to: 'To',
  between: (from, to) => `From ${from} to ${to}`,
  noDays:
    'Replaying takes at least two different days, and the map does not know as many: note the date of a last exchange on a tie, or keep a dated milestone in “My maps” and come back another day.',
  dayless: (actors, ties) => {
    const who = [
      ...(actors > 0 ? [plural(actors, 'actor', 'actors')] : []),
      ...(ties > 0 ? [plural(ties, 'tie', 'ties')] : []),
    ];
    if (who.length === 0) return '';
    const several = actors + ties > 1;
    return `${list(who)} without a known day: ${several ? 'they are' : 'it is'} there from the start${ties > 0 ? ', a tie as soon as both its actors are' : ''}.`;
  },
  start: (actors, ties) =>
    `At the start, ${plural(actors, 'actor', 'actors')} and ${ties === 0 ? 'no tie' : plural(ties, 'tie', 'ties')}.`,
  said: (news, document) => {
    const parts = [...came(news, document), ...ended(news, document)];
    const told = [...(parts.length > 0 ? parts : roles(news, document)), ...seats(news)];
    return told.length > 0 ? told.join(' ') : 'The picture does not change.';
  },
  at: (day, said) => `${day}: ${said}`,
  play: 'Play',
  pause: 'Pause',
  restart: 'Back to the start',
  before: 'Step before',
  after: 'Next step',
  slider: 'Day',
  leave: 'Leave the replay',
  keys: 'Space: play or pause. Arrows: from one step to another.',
  leaveKey: 'Escape: leave.',
  still: 'Your device asks for less motion: move on with the arrows.',
  described: (title, said) => `Picture of the map ${title}. ${said}`,
  takeAway: 'To take away',
  takeAwayHint:
    'A page that replays the map by itself, without a connection. Private notes, addresses, telephone numbers and ties told in confidence are never in it.',
  save: 'Save the page (.html)',
  fileTitle: (title) => `${title}, replayed`,
  madeWith: 'Page made with Maillon. It asks nothing of the network.',
  steps: 'All steps',
  legend: 'Legend',
  tooLarge: 'The map is too large to be replayed: compare two milestones instead.',
};
