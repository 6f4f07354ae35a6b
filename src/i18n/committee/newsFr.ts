import type { NewsFacts, Sought } from '../../analysis/newsFacts';
import type { OfferKind } from '../../domain/offer';
import { capitalised } from '../capitals';
import { plural } from '../desk/frenchCount';
import { listFr, quoteFr } from '../findings/phrasesFr';
import { theDayFr } from '../vocabulary/elision';
import { vocabularyFr } from '../vocabulary/fr';

const SOUGHT: Readonly<Record<OfferKind, string>> = {
  information: 'de l’information',
  support: 'un appui',
  partner: 'un·e partenaire',
  witness: 'quelqu’un pour témoigner',
  resource: 'une ressource',
};

const about = (themes: readonly string[]) => (themes.length === 0 ? '' : ` sur ${listFr(themes.map(quoteFr), 3)}`);
const soughtFr = ({ kind, themes }: Sought) => `${kind === undefined ? 'une réponse' : SOUGHT[kind]}${about(themes)}`;
const sentence = (text: string) => `${capitalised(text)}${/[.?!…]$/.test(text) ? '' : '.'}`;

/** Paragraph for a newsletter: what was done, which needs were met, what is requested. */
export function newsFr(facts: NewsFacts): string {
  const { title, persons, others, introduced, results, met, lastMeeting, nextMeeting, answered, sought } = facts;
  const who = [
    ...(persons > 0 ? [plural(persons, 'personne', 'personnes')] : []),
    ...(others > 0 ? [plural(others, 'organisation', 'organisations')] : []),
  ];
  const sentences = [
    `${title === undefined ? 'Une' : `${quoteFr(title)}\u00A0: une`} carte pour voir qui coopère avec qui, et qui manque.`,
    who.length === 0 ? '' : `On y trouve ${vocabularyFr.list(who)}.`,
    introduced === 0
      ? ''
      : introduced === 1
        ? 'Une mise en relation a été faite.'
        : `${introduced} mises en relation ont été faites.`,
    ...results.map(sentence),
    met === 0
      ? ''
      : met === 1
        ? `Une rencontre a eu lieu${lastMeeting === undefined ? '' : `\u00A0: ${quoteFr(lastMeeting)}`}.`
        : `${met} rencontres ont eu lieu${lastMeeting === undefined ? '' : `, dont ${quoteFr(lastMeeting)}`}.`,
    answered === 0
      ? ''
      : `${answered === 1 ? 'Une demande a trouvé' : `${answered} demandes ont trouvé`} une réponse${about(facts.answeredThemes)}.`,
    sought.length === 0 ? '' : `Nous cherchons ${vocabularyFr.list(sought.map(soughtFr))}.`,
    nextMeeting === undefined
      ? ''
      : `Prochaine rencontre\u00A0: ${quoteFr(nextMeeting.title)}, ${theDayFr(vocabularyFr.day(nextMeeting.on))}.`,
    'Vous pouvez aider, ou vous connaissez quelqu’un\u00A0? Écrivez-nous\u00A0: [votre adresse].',
  ];
  return sentences.filter((one) => one !== '').join(' ');
}
