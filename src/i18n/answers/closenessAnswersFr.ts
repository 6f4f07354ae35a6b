import type { Closeness } from '../../analysis/measures/closeness';
import { nameOf } from '../findings/named';
import { closenessFr, tiesOfPossibleFr } from '../vocabulary/closenessFr';
import { ofFr } from '../vocabulary/elision';
import { is, some } from './countsFr';
import type { AnswerWords } from './messages';
import { listed } from './recordsFr';

/** Ties among the contacts of an actor. */
function circleSaid(circle: Closeness, from: string): string {
  const { actors, ties, possible } = circle;
  const whose = `les ${actors} contacts directs ${ofFr(from)}`;
  if (ties === 0) return `Entre ${whose}, aucun lien n’est encore connu.`;
  if (ties === possible) return `Entre ${whose}, tous les liens possibles sont connus.`;
  return `Entre ${whose}, ${tiesOfPossibleFr(circle)}.`;
}

export const closenessAnswersFr: Pick<AnswerWords, 'closeKnit' | 'parts'> = {
  closeKnit: ({ map, circle, networks }, { document, from }) => {
    const inside =
      networks.length > 0 &&
      `Entre membres d’un même réseau\u00A0: ${listed(
        networks,
        ({ network, among: { ties, possible } }) =>
          `${nameOf(document, network)}, ${ties === 0 ? 'aucun lien connu' : `${some(ties, 'lien connu', 'liens connus')} sur ${possible}`}`,
      )}.`;
    const said = [closenessFr(map), circle && circleSaid(circle, from), inside].filter(Boolean);
    return said.length === 0 ? 'Il y a encore trop peu d’acteurs et de liens pour le dire.' : said.join(' ');
  },
  parts: ({ total, parts, largest, alone, reach, actors }, { from }) => {
    if (total < 2) return 'Il n’y a encore personne d’autre à relier.';
    const held =
      parts === 1
        ? 'De proche en proche, chacun·e peut joindre chacun·e.'
        : `La carte est en ${parts} morceaux que rien ne relie encore${
            largest === 1 ? '' : `\u00A0; le plus grand réunit ${largest} acteurs sur ${total}`
          }${alone === 0 || largest === 1 ? '' : `, ${some(alone, 'acteur')} ${is(alone, 'est seul', 'sont seuls')}`}.`;
    if (reach === undefined) return actors.length === 0 ? held : `${held} Hors du plus grand\u00A0:`;
    const { direct, second } = reach;
    const near =
      direct === 0
        ? ''
        : ` Sur ${some(total - 1, 'autre acteur', 'autres acteurs')}, ${from} en touche ${direct} directement${
            second === 0 ? '' : ` et ${second} de plus par un seul intermédiaire`
          }.`;
    return `${held}${near}${actors.length === 0 ? '' : ` Aucun chemin connu ne mène encore ${ofFr(from)} à\u00A0:`}`;
  },
};
