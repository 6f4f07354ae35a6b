import type { Closeness } from '../../analysis/measures/closeness';
import { nameOf } from '../findings/named';
import { closenessEn, tiesOfPossibleEn } from '../vocabulary/closenessEn';
import { is, some } from './countsEn';
import type { AnswerWords } from './messages';
import { listed } from './recordsEn';

/** Ties among the contacts of an actor. */
function circleSaid(circle: Closeness, from: string): string {
  const { actors, ties, possible } = circle;
  const whose = `the ${actors} direct contacts of ${from}`;
  if (ties === 0) return `Between ${whose}, no tie is known yet.`;
  if (ties === possible) return `Between ${whose}, every possible tie is known.`;
  return `Between ${whose}, ${tiesOfPossibleEn(circle)}.`;
}

export const closenessAnswersEn: Pick<AnswerWords, 'closeKnit' | 'parts'> = {
  closeKnit: ({ map, circle, networks }, { document, from }) => {
    const inside =
      networks.length > 0 &&
      `Between members of one network: ${listed(
        networks,
        ({ network, among: { ties, possible } }) =>
          `${nameOf(document, network)}, ${ties === 0 ? 'no known tie' : `${some(ties, 'known tie')} of ${possible}`}`,
      )}.`;
    const said = [closenessEn(map), circle && circleSaid(circle, from), inside].filter(Boolean);
    return said.length === 0 ? 'There are too few actors and ties yet to say.' : said.join(' ');
  },
  parts: ({ total, parts, largest, alone, reach, actors }, { from }) => {
    if (total < 2) return 'There is nobody else to tie yet.';
    const held =
      parts === 1
        ? 'From one to the next, everyone can reach everyone.'
        : `The map is in ${parts} pieces that nothing ties together yet${
            largest === 1 ? '' : `; the largest holds ${largest} of ${total} actors`
          }${alone === 0 || largest === 1 ? '' : `, and ${some(alone, 'actor')} ${is(alone, 'is', 'are')} alone`}.`;
    if (reach === undefined) return actors.length === 0 ? held : `${held} Outside the largest:`;
    const { direct, second } = reach;
    const near =
      direct === 0
        ? ''
        : ` Of ${some(total - 1, 'other actor')}, ${from} reaches ${direct} directly${
            second === 0 ? '' : ` and ${second} more through a single go-between`
          }.`;
    return `${held}${near}${actors.length === 0 ? '' : ` No known way leads yet from ${from} to:`}`;
  },
};
