import type { ChangesSince } from '../../analysis/answers/answer';
import { capitalised } from '../capitals';
import { nameOf } from '../findings/named';
import { vocabularyEn } from '../vocabulary/en';
import { closenessAnswersEn } from './closenessAnswersEn';
import { is, names, quoted, some } from './countsEn';
import type { WordsOfChapters } from './messages';
import { listed, pairSaid, requestSaid } from './recordsEn';

function sinceSaid(since: ChangesSince | undefined): string {
  if (since === undefined) return 'No dated milestone is kept, so what has changed cannot be said.';
  const { actors, ties } = since;
  const told = [
    actors.new > 0 && some(actors.new, 'more actor', 'more actors'),
    actors.gone > 0 && some(actors.gone, 'actor fewer', 'actors fewer'),
    ties.new > 0 && some(ties.new, 'more tie', 'more ties'),
    ties.gone > 0 && some(ties.gone, 'tie fewer', 'ties fewer'),
  ].filter((one) => one !== false);
  const what = told.length === 0 ? 'neither actors nor ties have changed' : vocabularyEn.list(told);
  return `Since the milestone ${quoted(since.name)} (${vocabularyEn.day(since.on)}): ${what}.`;
}

export const networkAnswersEn: WordsOfChapters<'network'> = {
  ...closenessAnswersEn,
  directory: ({ total, ties, actors: alone }) => {
    if (total === 0) return 'Nobody is on the map yet.';
    if (ties === 0) return `${some(total, 'actor')}, and no known ties yet:`;
    const rest =
      alone.length === 0 ? 'Everyone has at least one known tie.' : `${some(alone.length, 'actor')} with no known tie:`;
    return `${some(total, 'actor')} and ${some(ties, 'tie')}. ${rest}`;
  },
  exchanges: ({ total, unsaid, meetings, comers, actors }, { document }) => {
    const toSay =
      unsaid > 0 ? `what ${some(unsaid, 'tie')} ${is(unsaid, 'is', 'are')} about has not been said yet` : '';
    const taking =
      actors.length === 0
        ? `No exchange is recorded yet${toSay && `: ${toSay}`}.`
        : `${actors.length} of ${some(total, 'actor')} ${is(actors.length, 'exchanges', 'exchange')} information or ${is(actors.length, 'acts', 'act')} with others.${toSay && ` ${capitalised(toSay)}.`}`;
    if (meetings === 0) return taking;
    const came = listed(
      comers,
      ({ actor, times }) => `${nameOf(document, actor)}${times > 1 ? ` (${times} times)` : ''}`,
    );
    return `${taking} ${is(meetings, 'At the meeting recorded', `At the ${meetings} meetings recorded`)}: ${came}.`;
  },
  sameQuestion: ({ own, asking, offering, lessons }, { document, from }) => {
    const said = [
      own.length > 0
        ? `${is(own.length, 'Request', 'Requests')} from ${from}: ${listed(own, (id) => requestSaid(document, id))}.`
        : '',
      own.length > 0 && asking.length + offering.length === 0 ? 'Nobody else is asking for or offering anything.' : '',
      asking.length > 0 ? `${names(document, asking)} ${is(asking.length, 'is', 'are')} looking for an answer.` : '',
      offering.length > 0 ? `${names(document, offering)} ${is(offering.length, 'offers', 'offer')} help.` : '',
      lessons.length > 0
        ? `Lessons are recorded for ${vocabularyEn.list(lessons.map((id) => quoted(document.actions.get(id)?.title ?? '?')))}.`
        : '',
    ].filter((one) => one !== '');
    return said.length === 0 ? 'No request, offer or lesson is recorded on these themes.' : said.join(' ');
  },
  networks: ({ member, actors: absent }, { document, from }) => {
    if (member.length + absent.length === 0) return 'No network is on the map yet.';
    const inside =
      member.length === 0 ? `No network is recorded for ${from}.` : `${from} belongs to ${names(document, member)}.`;
    if (absent.length === 0) return inside;
    const onMap =
      member.length === 0
        ? is(absent.length, 'One network is', 'Some networks are')
        : is(absent.length, 'Another is', 'Others are');
    return `${inside} ${onMap} on the map:`;
  },
  ownPeers: ({ direct, comparable, actors }, { from }) => {
    if (actors.length > 0)
      return `${some(actors.length, 'peer')} on the map, ${direct === 0 ? 'none of them a direct contact' : `${direct} of them ${is(direct, 'a direct contact', 'direct contacts')}`}:`;
    return comparable
      ? 'No peer is on the map yet.'
      : `The remit of ${from} is not recorded yet, so there is nobody to compare with.`;
  },
  circle: ({ contacts, exchanges, months, actors }, { document }) => {
    if (contacts === 0) return 'No direct contacts are known.';
    const direct = some(contacts, 'direct contact');
    if (exchanges.length === 0) return `${direct}; no last exchange is dated.`;
    const last = listed(exchanges, ({ actor, on }) => `${nameOf(document, actor)} (${vocabularyEn.day(on)})`);
    const undated = contacts - exchanges.length;
    const rest = undated === 0 ? '' : ` No date for ${undated}.`;
    const silent =
      actors.length === 0 ? `None goes back more than ${months} months.` : `No news for more than ${months} months:`;
    return `${direct}. Last exchanges: ${last}.${rest} ${silent}`;
  },
  informal: ({ informal, ties, actors }, { from }) =>
    ties === 0
      ? 'No tie is recorded yet.'
      : informal === 0
        ? 'No informal tie is recorded: nothing would change.'
        : `${informal} of ${some(ties, 'tie')} ${is(informal, 'is', 'are')} informal. ${
            actors.length === 0
              ? 'Without them, nobody would be cut off.'
              : from === ''
                ? 'Without them, these would have no ties left:'
                : `Without them, ${from} could no longer reach:`
          }`,
  asleep: ({ sleeping, dated, months, since }, { document }) => {
    const pairs = listed(
      sleeping,
      ({ pair, on }) => `${pairSaid(document, pair)}${on === undefined ? '' : ` (${vocabularyEn.day(on)})`}`,
    );
    const old =
      dated === 0
        ? 'No tie has a date for its last exchange.'
        : sleeping.length === 0
          ? `${is(dated, 'The only dated tie has not', `None of the ${dated} dated ties has`)} been silent for more than ${months} months.`
          : `${some(sleeping.length, 'tie')} with no recorded exchange for more than ${months} months: ${pairs}.`;
    return `${old} ${sinceSaid(since)}`;
  },
};
