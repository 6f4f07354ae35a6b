import { findingsEn } from '../findings/en';
import { nameOf } from '../findings/named';
import { between, helpSaid, INSIDE, is, names, quoted, some, stillOpen, subjectSaid, themes } from './countsEn';
import type { WordsOfChapters } from './messages';
import { listed, requestSaid, resultOf, resultSaid, toolSaid } from './recordsEn';

export const startingAnswersEn: WordsOfChapters<'starting' | 'showing'> = {
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
  otherSeat: ({ contacts, reach2, officer, without }, { document, from }) => {
    const seen =
      contacts === 0
        ? `From where ${from} stands, no direct contact is known.`
        : `From where ${from} stands: ${some(contacts, 'direct contact')}, ${some(reach2, 'actor')} counting their contacts.`;
    const alone =
      without === null || officer === undefined
        ? ''
        : ` Without ${nameOf(document, officer)}: ${some(without.actors, 'actor')}, ${without.ties === 0 ? 'no tie' : some(without.ties, 'tie')}, ${without.pieces < 2 ? 'all in one piece' : `in ${without.pieces} pieces`}.`;
    return `${seen}${alone} The choice ${quoted('Around')}, above the gaps, puts anybody at the centre.`;
  },
  withoutOfficer: ({ officer, hidden, within, actors }, { document, from }) => {
    if (officer === undefined) return 'No support officer is recorded on this map: all these ties are their own.';
    const name = nameOf(document, officer);
    if (hidden) return `The map is already shown without ${name}: all these ties are their own.`;
    return actors.length === 0
      ? `Without going through ${name}, ${from} reaches just as many actors ${between(within)}.`
      : `Without ${name}, these are no longer within reach (${between(within)}):`;
  },
  witnesses: ({ help, missing, gaps }, { document }) => {
    const there =
      help.length === 0
        ? 'Nobody known within reach.'
        : `${some(help.length, 'possible witness', 'possible witnesses')}: ${listed(help, (one) => helpSaid(document, one))}.`;
    return `${there}${missing.length === 0 ? stillOpen(gaps) : ` Nobody yet on ${themes(document, missing)}.`}`;
  },
  partners: ({ help, missing, gaps }, { document }) => {
    const there =
      help.length === 0
        ? 'Nobody known within reach.'
        : `${some(help.length, 'current or possible partner')}: ${listed(help, (one) => `${helpSaid(document, one)}${one.already ? ', already a partner' : ''}`)}.`;
    return `${there}${missing.length === 0 ? stillOpen(gaps) : ` Nobody yet, further afield, on ${themes(document, missing)}.`}`;
  },
  wave: ({ first, second, relays, without, actors }, { document }) => {
    if (first + second + actors.length === 0) return 'Nobody is recorded as leading an action.';
    const told =
      first === 0
        ? 'Those who lead the action are not known to exchange information with anyone.'
        : `${some(first, 'actor')} can hear of it directly from those who lead it${second === 0 ? '' : `, and ${second} at one remove`}.`;
    const known =
      relays.length === 0
        ? ' No relay is recorded.'
        : ` ${is(relays.length, 'Relay', 'Relays')} recorded: ${listed(relays, (one) => helpSaid(document, one))}.`;
    const lacking =
      without.length === 0 ? '' : ` Still without a relay: ${listed(without, (one) => subjectSaid(document, one))}.`;
    return `${told}${known}${lacking}${actors.length === 0 ? ' Everyone is within reach.' : ' Out of reach:'}`;
  },
  purpose: ({ actions, asked, sharing, of }, { document }) => {
    if (actions === 0) return 'No action is recorded yet.';
    if (asked === 0) return 'Nobody has been asked yet what they know of the actions.';
    const share =
      sharing === 0
        ? 'Nobody asked knows what it is for.'
        : `${sharing} of ${some(asked, 'answer')} ${is(sharing, 'shows', 'show')} that they know what it is for.`;
    if (of.length === 0) return `${share} Nobody knows only that it exists.`;
    const only = listed(
      of,
      ({ action, actors }) => `${quoted(document.actions.get(action)?.title ?? '?')} (${names(document, actors, 4)})`,
    );
    return `${share} Only known to exist: ${only}.`;
  },
  ownStory: ({ told }, { document }) => {
    if (told === undefined)
      return 'No introduction has a result yet: the sample tells of one, by the button at the top of this window.';
    const { needs, met, asked, request, introduction } = told;
    const sought = request === undefined ? '' : ` was looking for ${requestSaid(document, request)} and`;
    const by = asked === undefined ? '' : ` by ${nameOf(document, asked)}`;
    return `${nameOf(document, needs)}${sought} was introduced to ${nameOf(document, met)}${by}. Result: ${quoted(resultOf(document, introduction))}. The button at the top of this window tells it in four steps.`;
  },
  otherNetworks: ({ networks, of, actors, examples: found }, { document, from }) => {
    if (networks === 0) return 'No network is on the map yet.';
    const tools = found.length === 0 ? '' : `To discover: ${listed(found, (id) => toolSaid(document, id))}. `;
    if (actors.length === 0) return `${tools}Every network with members nearby is one that ${from} belongs to.`;
    const held = of.filter(({ holders }) => holders.length > 0);
    const examples = listed(held, ({ network, holders }) => {
      const who = holders
        .slice(0, 2)
        .map(
          ({ actor, reasons }) =>
            `${nameOf(document, actor)} ${reasons.map((reason) => findingsEn.reason(reason, document)).join(', ')}`,
        );
      return `${nameOf(document, network)} (${who.join('; ')})`;
    });
    const none = tools === '' ? 'No testimony or tool is recorded there yet.' : '';
    return `${tools}${held.length === 0 ? none : `Examples to take from them: ${examples}.`} ${is(actors.length, 'A network', 'Networks')} with members nearby that ${from} does not belong to:`;
  },
  results: ({ made, withResult }, { document }) =>
    made === 0
      ? 'No introduction is recorded yet.'
      : `${some(made, 'introduction')} recorded. ${
          withResult.length === 0
            ? 'No result is recorded yet.'
            : `With a result: ${listed(withResult, (id) => resultSaid(document, id))}.`
        }`,
};
