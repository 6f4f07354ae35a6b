import type { ActorId, ThemeId } from '../../domain/brand';
import type { MapDocument } from '../../domain/mapDocument';
import { atMost, nameOf, namesOf, themeLabel } from '../findings/named';
import { vocabularyEn } from '../vocabulary/en';
import { askableEn } from './askableEn';
import type { AnswerWords } from './messages';
import { holderOf, listed, others, pairsSaid, requestSaid, resultSaid, toMakeSaid } from './recordsEn';

const some = (count: number, one: string, many = `${one}s`) => `${count} ${count === 1 ? one : many}`;
const is = (count: number, one: string, many: string) => (count === 1 ? one : many);
const names = (document: MapDocument, ids: readonly ActorId[], most = 6) =>
  vocabularyEn.list(atMost(namesOf(document, ids), most, others));
const themes = (document: MapDocument, ids: readonly ThemeId[]) =>
  vocabularyEn.list(ids.map((id) => `“${themeLabel(document, id)}”`));
const between = (within: number) => (within <= 1 ? 'directly' : `at most ${some(within - 1, 'go-between')} away`);
const INSIDE = { territory: 'the area', structure: 'the organisation', group: 'the group' } as const;
const stillOpen = (gaps: number) => (gaps > 0 ? ` ${some(gaps, 'question')} ${is(gaps, 'is', 'are')} still open.` : '');

function namedOf(named: number, organisations: number): string {
  if (named === 0)
    return `${is(organisations, 'The only organisation has', `None of the ${organisations} organisations has`)} a named contact.`;
  return `${named} of ${some(organisations, 'organisation')} ${is(named, 'has', 'have')} a named contact.`;
}

export const answersEn: AnswerWords = {
  directory: ({ total, ties, actors: alone }) => {
    if (total === 0) return 'Nobody is on the map yet.';
    if (ties === 0) return `${some(total, 'actor')}, and no known ties yet:`;
    const rest =
      alone.length === 0 ? 'Everyone has at least one known tie.' : `${some(alone.length, 'actor')} with no known tie:`;
    return `${some(total, 'actor')} and ${some(ties, 'tie')}. ${rest}`;
  },
  exchanges: ({ total, unsaid, actors }) =>
    actors.length === 0
      ? `No exchange is recorded yet${unsaid > 0 ? `: what ${some(unsaid, 'tie')} ${is(unsaid, 'is', 'are')} about has not been said yet` : ''}.`
      : `${actors.length} of ${some(total, 'actor')} ${is(actors.length, 'exchanges', 'exchange')} information or ${is(actors.length, 'acts', 'act')} with others.${
          unsaid > 0 ? ` What ${some(unsaid, 'tie')} ${is(unsaid, 'is', 'are')} about has not been said yet.` : ''
        }`,
  sameQuestion: ({ own, asking, offering, lessons }, { document, from }) => {
    const said = [
      own.length > 0
        ? `${is(own.length, 'Request', 'Requests')} from ${from}: ${listed(own, (id) => requestSaid(document, id))}.`
        : '',
      own.length > 0 && asking.length + offering.length === 0 ? 'Nobody else is asking for or offering anything.' : '',
      asking.length > 0 ? `${names(document, asking)} ${is(asking.length, 'is', 'are')} looking for an answer.` : '',
      offering.length > 0 ? `${names(document, offering)} ${is(offering.length, 'offers', 'offer')} help.` : '',
      lessons.length > 0
        ? `Lessons are recorded for ${vocabularyEn.list(lessons.map((id) => `“${document.actions.get(id)?.title ?? '?'}”`))}.`
        : '',
    ].filter((one) => one !== '');
    return said.length === 0 ? 'No request, offer or lesson is recorded on these themes.' : said.join(' ');
  },
  networks: ({ member, actors: absent }, { document, from }) => {
    if (member.length + absent.length === 0) return 'No network is on the map yet.';
    const inside =
      member.length === 0 ? `No network is recorded for ${from}.` : `${from} belongs to ${names(document, member)}.`;
    return absent.length === 0 ? inside : `${inside} ${is(absent.length, 'Another is', 'Others are')} on the map:`;
  },
  circle: ({ contacts, dated, months, actors }) =>
    contacts === 0
      ? 'No direct contacts are known.'
      : dated === 0
        ? `${some(contacts, 'direct contact')}; no last exchange is dated.`
        : `${some(contacts, 'direct contact')}; the last exchange is dated for ${dated}. ${
            actors.length === 0
              ? `None goes back more than ${months} months.`
              : `No news for more than ${months} months:`
          }`,
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
  asleep: ({ pairs, dated, months }, { document }) =>
    dated === 0
      ? 'No tie has a date for its last exchange.'
      : pairs.length === 0
        ? `${is(dated, 'The only dated tie has not', `None of the ${dated} dated ties has`)} been silent for more than ${months} months.`
        : `${some(pairs.length, 'tie')} with no recorded exchange for more than ${months} months: ${pairsSaid(document, pairs)}.`,
  start: ({ contacts, reach2, perimeter, missing }, { from }) => {
    const open = missing.witnesses + missing.partners + missing.makingKnown;
    const out =
      perimeter && perimeter.touching > 0
        ? perimeter.leaving === 0
          ? ` No known tie goes outside ${INSIDE[perimeter.level]}.`
          : ` ${perimeter.leaving} of ${some(perimeter.touching, 'tie')} ${is(perimeter.leaving, 'goes', 'go')} outside ${INSIDE[perimeter.level]}.`
        : '';
    const kinds = [
      [missing.witnesses, 'about witnesses'],
      [missing.partners, 'about partners'],
      [missing.makingKnown, 'about spreading the word'],
    ] as const;
    const told = kinds.filter(([count]) => count > 0).map(([count, about]) => `${some(count, 'question')} ${about}`);
    const gaps = open === 0 ? '' : ` Still open: ${told.join(', ')}.`;
    const reach =
      contacts === 0
        ? `${from} has no known direct contact yet.`
        : `${from} has ${some(contacts, 'direct contact')} and reaches ${some(reach2, 'actor')} through them.`;
    return `${reach}${out}${gaps}`;
  },
  withoutOfficer: ({ officer, hidden, within, actors }, { document, from }) => {
    if (officer === undefined) return 'No support officer is recorded on this map: all these ties are their own.';
    const name = nameOf(document, officer);
    if (hidden) return `The map is already shown without ${name}: all these ties are their own.`;
    return actors.length === 0
      ? `Without going through ${name}, ${from} reaches just as many actors ${between(within)}.`
      : `Without ${name}, these are no longer within reach (${between(within)}):`;
  },
  witnesses: ({ actors, missing, gaps }, { document }) =>
    `${actors.length === 0 ? 'Nobody known within reach.' : `${some(actors.length, 'possible witness', 'possible witnesses')}.`}${
      missing.length === 0 ? stillOpen(gaps) : ` Nobody yet on ${themes(document, missing)}.`
    }`,
  partners: ({ actors, missing, gaps }, { document }) =>
    `${actors.length === 0 ? 'Nobody known within reach.' : `${some(actors.length, 'current or possible partner')}.`}${
      missing.length === 0 ? stillOpen(gaps) : ` Nobody yet, further afield, on ${themes(document, missing)}.`
    }`,
  wave: ({ first, second, actors }) =>
    first + second + actors.length === 0
      ? 'Nobody is recorded as leading an action.'
      : `${
          first === 0
            ? 'Those who lead the action are not known to exchange information with anyone.'
            : `${some(first, 'actor')} can hear of it directly from those who lead it${second === 0 ? '' : `, and ${second} at one remove`}.`
        } ${actors.length === 0 ? 'Everyone is within reach.' : 'Out of reach:'}`,
  purpose: ({ actions, asked, sharing, actors }) =>
    actions === 0
      ? 'No action is recorded yet.'
      : asked === 0
        ? 'Nobody has been asked yet what they know of the actions.'
        : `${sharing === 0 ? 'Nobody asked knows' : `${sharing} of ${some(asked, 'answer')} ${is(sharing, 'shows', 'show')} that they know`} what it is for. ${
            actors.length === 0 ? '' : 'These only know that it exists:'
          }`.trim(),
  otherNetworks: ({ networks, actors }, { from }) =>
    networks === 0
      ? 'No network is on the map yet.'
      : actors.length === 0
        ? `Every network with members nearby is one that ${from} belongs to.`
        : `${is(actors.length, 'A network', 'Networks')} with members nearby that ${from} does not belong to:`,
  results: ({ made, withResult }, { document }) =>
    made === 0
      ? 'No introduction is recorded yet.'
      : `${some(made, 'introduction')} recorded. ${
          withResult.length === 0
            ? 'No result is recorded yet.'
            : `With a result: ${listed(withResult, (id) => resultSaid(document, id))}.`
        }`,
  formerBeneficiaries: ({ consenting, actors }) =>
    actors.length === 0
      ? 'There are no former beneficiaries on the map.'
      : `${some(actors.length, 'person or organisation', 'people or organisations')}${
          consenting === 0
            ? ', none of whom has been asked yet whether they would speak'
            : `, ${consenting} of whom ${is(consenting, 'has', 'have')} agreed to speak`
        }.`,
  publicCircle: ({ publics, colleagues, actors }, { document }) =>
    publics.length === 0
      ? 'No target audience is recorded yet.'
      : `${actors.length === 0 ? 'Nobody known' : some(actors.length, 'actor')} for ${vocabularyEn.list(publics.map((one) => `“${one}”`))}.${
          colleagues.length === 0 ? '' : ` Colleagues and partners: ${names(document, colleagues)}.`
        }`,
  themes: ({ held, empty }, { document }) =>
    held + empty.length === 0
      ? 'No theme is recorded yet.'
      : empty.length === 0
        ? `There is somebody on ${is(held, 'the only theme', `each of the ${held} themes`)}.`
        : held === 0
          ? `Nobody else yet on ${themes(document, empty)}.`
          : `There are people on ${some(held, 'theme')}, and nobody yet on ${themes(document, empty)}.`,
  names: ({ structures, actors }) =>
    structures === 0
      ? 'There are no organisations on the map.'
      : actors.length === 0
        ? `Yes, for ${is(structures, 'the only organisation', `each of the ${structures} organisations`)}.`
        : `${namedOf(structures - actors.length, structures)} Who do we know there?`,
  inOut: ({ perimeter }, { document }) =>
    !perimeter
      ? 'The perimeter is not known: add the area, the group or the organisation.'
      : perimeter.touching === 0
        ? `No tie is known yet inside ${INSIDE[perimeter.level]} “${perimeter.value}”.`
        : perimeter.leaving === 0
          ? `${is(perimeter.touching, 'The only known tie stays within', `All ${perimeter.touching} known ties stay within`)} ${INSIDE[perimeter.level]} “${perimeter.value}”.`
          : `${perimeter.leaving} of ${some(perimeter.touching, 'tie')} ${is(perimeter.leaving, 'goes', 'go')} outside ${INSIDE[perimeter.level]} “${perimeter.value}”: ${pairsSaid(document, perimeter.leavingTies)}.`,
  peers: ({ within, comparable, actors }, { from }) =>
    actors.length === 0
      ? comparable
        ? `Nobody known ${between(within)}.`
        : `The remit of ${from} is not recorded yet, so there is nobody to compare with.`
      : `${some(actors.length, 'actor')} ${between(within)}:`,
  followUp: ({ open, late }, { document }) =>
    open.length === 0
      ? 'No introductions are waiting.'
      : `${some(open.length, 'introduction')} waiting${late.length > 0 ? `, ${late.length} of them overdue` : ''}: ${listed(open, (id) => toMakeSaid(document, id, late.includes(id)))}.`,
  unknownOf: ({ possible, of }, { document }) =>
    possible === 0
      ? 'No possible partner is known yet.'
      : of.length === 0
        ? 'Nothing is missing from their cards.'
        : `${of
            .slice(0, 4)
            .map(
              ({ actor, missing }) =>
                `${nameOf(document, actor)}: ${vocabularyEn.list(missing.map((one) => askableEn[one]))}`,
            )
            .join('; ')}.${of.length > 4 ? ` And ${others(of.length - 4)}.` : ''}`,
  support: ({ officer, actions, asked, actors }, { document }) =>
    officer === undefined
      ? 'No support officer is recorded on this map.'
      : actions === 0
        ? `No action led by ${nameOf(document, officer)} is recorded: the support itself could be one.`
        : asked === 0
          ? 'Nobody has been asked yet what they know of the support.'
          : `Of ${some(asked, 'answer')}, ${actors.length === 0 ? 'nobody knows' : some(actors.length, 'actor knows', 'actors know')} what it is for.`,
  requests: ({ open, recorded, answerable }, { document }) =>
    recorded === 0
      ? 'No request is recorded yet.'
      : open.length === 0
        ? 'No request is waiting for an answer.'
        : `${some(open.length, 'open request')}: ${listed(open, (id) => `${holderOf(document, id)}, ${requestSaid(document, id)}`)}. ${
            answerable === 0
              ? 'We know nobody nearby yet who could answer.'
              : answerable === open.length
                ? 'Somebody nearby could answer.'
                : `Somebody nearby could answer ${answerable} of the ${open.length}.`
          }`,
  meeting: ({ theme, pairs, apart }, { document }) => {
    if (theme === undefined) return 'No theme would bring together two actors who do not know each other yet.';
    const around = `Around “${themeLabel(document, theme)}”: `;
    if (pairs === 1) return `${around}one pair of guests, who do not know each other yet:`;
    return `${around}of ${pairs} pairs of guests, ${apart} ${is(apart, 'does', 'do')} not know each other yet. Who to invite:`;
  },
  giveReceive: ({ directed, mutual, receivers, actors }, { document }) =>
    directed + mutual === 0
      ? 'No tie has a recorded direction yet.'
      : directed === 0
        ? `${some(mutual, 'exchange goes', 'exchanges go')} both ways; none is recorded as one-way.`
        : `${mutual === 0 ? '' : `${some(mutual, 'exchange goes', 'exchanges go')} both ways. `}Of ${some(directed, 'one-way exchange')}${receivers.length > 0 ? `, these receive without giving: ${names(document, receivers)}` : ''}. ${
            actors.length > 0 ? 'These give without receiving:' : ''
          }`.trim(),
  throughWhom: ({ direct, contacts }, { document }) =>
    direct === 0
      ? 'No direct contacts are known.'
      : contacts.length === 0
        ? 'No direct contact is the only way to anybody.'
        : `${contacts
            .slice(0, 3)
            .map(({ actor, only }) => `${nameOf(document, actor)} is the only short route to ${some(only, 'actor')}`)
            .join('; ')}.`,
  offers: ({ offers }, { document }) =>
    offers.length === 0
      ? 'No offer is recorded yet.'
      : `${offers
          .slice(0, 3)
          .map(
            ({ holder, interested }) =>
              `The offer from ${nameOf(document, holder)} ${interested.length === 0 ? 'interests nobody we know yet' : `could interest ${names(document, interested, 4)}`}`,
          )
          .join('. ')}.${offers.length > 3 ? ` And ${some(offers.length - 3, 'other offer')}.` : ''}`,
  testimonies: ({ witnesses, last, actors }, { document }) =>
    witnesses === 0
      ? 'No witness is known on these themes.'
      : `${last ? `Last testimony recorded: ${nameOf(document, last.actor)}, on ${vocabularyEn.day(last.on)}. ` : ''}${
          actors.length === 0 ? 'Everyone has been asked already.' : 'Not asked yet:'
        }`,
};
