import { nameOf, themeLabel } from '../findings/named';
import { takeHomeEn } from '../takeHome/en';
import { vocabularyEn } from '../vocabulary/en';
import { is, names, quoted, some } from './countsEn';
import type { WordsOfChapters } from './messages';

export const meansAnswersEn: WordsOfChapters<'means'> = {
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
        : `${mutual === 0 ? '' : `${some(mutual, 'exchange goes', 'exchanges go')} both ways. `}${some(directed, 'one-way exchange')}${receivers.length > 0 ? `; receiving without giving: ${names(document, receivers)}` : ''}. ${
            actors.length > 0 ? 'Giving without receiving:' : ''
          }`.trim(),
  throughWhom: ({ direct, contacts }, { document }) => {
    if (direct === 0) return 'No direct contacts are known.';
    if (contacts.length === 0) return 'No direct contact is the only way to anybody.';
    const doors = contacts.slice(0, 3).map(({ actor, to, means }) => {
      const held = means.slice(0, 2).map((one) => `${nameOf(document, one.actor)}: ${one.resource}`);
      return `${nameOf(document, actor)} is the only short route to ${names(document, to, 3)}${held.length === 0 ? '' : ` (${held.join(', ')})`}`;
    });
    return `${doors.join('; ')}.`;
  },
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
  takeHome: ({ people, total }) =>
    total === 0
      ? 'Nobody is on the map yet.'
      : `${quoted(takeHomeEn.title)}, in the Share menu: a page for each person, with who surrounds them and up to three people to meet. ${people === 0 ? 'No person is on the map yet: a page for each actor can be made.' : `${some(people, 'page')} to print today.`}`,
};
