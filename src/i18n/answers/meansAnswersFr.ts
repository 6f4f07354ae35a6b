import { nameOf, themeLabel } from '../findings/named';
import { takeHomeFr } from '../takeHome/fr';
import { ofFr } from '../vocabulary/elision';
import { vocabularyFr } from '../vocabulary/fr';
import { is, names, quoted, some } from './countsFr';
import type { WordsOfChapters } from './messages';

export const meansAnswersFr: WordsOfChapters<'means'> = {
  meeting: ({ theme, pairs, apart }, { document }) => {
    if (theme === undefined) return 'Aucun thème ne réunit encore deux acteurs qui ne se connaissent pas.';
    const around = `Autour de «\u00A0${themeLabel(document, theme)}\u00A0»\u00A0: `;
    if (pairs === 1) return `${around}une seule paire de participant·es, qui ne se connaissent pas encore\u00A0:`;
    const unknown = `${apart} ne se ${is(apart, 'connaît', 'connaissent')} pas encore`;
    return `${around}sur ${pairs} paires de participant·es, ${unknown}. À inviter\u00A0:`;
  },
  giveReceive: ({ directed, mutual, receivers, actors }, { document }) =>
    directed + mutual === 0
      ? 'Le sens des échanges n’est encore noté pour aucun lien.'
      : directed === 0
        ? `${some(mutual, 'échange va', 'échanges vont')} dans les deux sens\u00A0; aucun n’est noté à sens unique.`
        : `${mutual === 0 ? '' : `${some(mutual, 'échange va', 'échanges vont')} dans les deux sens. `}Sur ${some(directed, 'échange')} à sens unique${receivers.length > 0 ? `, ${is(receivers.length, 'reçoit', 'reçoivent')} sans donner\u00A0: ${names(document, receivers)}` : ''}. ${
            actors.length > 0 ? `${is(actors.length, 'Donne', 'Donnent')} sans recevoir\u00A0:` : ''
          }`.trim(),
  throughWhom: ({ direct, contacts }, { document }) => {
    if (direct === 0) return 'Aucun contact direct n’est connu.';
    if (contacts.length === 0) return 'Aucun contact direct n’est le seul à mener à quelqu’un.';
    const doors = contacts.slice(0, 3).map(({ actor, to, means }) => {
      const held = means.slice(0, 2).map((one) => `${nameOf(document, one.actor)}\u00A0: ${one.resource}`);
      return `${nameOf(document, actor)}, seul chemin court vers ${names(document, to, 3)}${held.length === 0 ? '' : ` (${held.join(', ')})`}`;
    });
    return `${doors.join('\u00A0; ')}.`;
  },
  offers: ({ offers }, { document }) =>
    offers.length === 0
      ? 'Aucune offre n’est encore notée.'
      : `${offers
          .slice(0, 3)
          .map(
            ({ holder, interested }) =>
              `L’offre ${ofFr(nameOf(document, holder))} ${interested.length === 0 ? 'n’intéresse encore personne de connu' : `pourrait intéresser ${names(document, interested, 4)}`}`,
          )
          .join('. ')}.${offers.length > 3 ? ` Et ${some(offers.length - 3, 'autre offre', 'autres offres')}.` : ''}`,
  testimonies: ({ witnesses, last, actors }, { document }) =>
    witnesses === 0
      ? 'Aucun témoin n’est connu sur ces thèmes.'
      : `${last ? `Dernier témoignage noté\u00A0: ${nameOf(document, last.actor)}, le ${vocabularyFr.day(last.on)}. ` : ''}${
          actors.length === 0
            ? 'Chacun·e a déjà été sollicité·e.'
            : `Pas encore ${is(actors.length, 'sollicité·e', 'sollicité·es')}\u00A0:`
        }`,
  takeHome: ({ people, total }) =>
    total === 0
      ? 'Personne n’est encore sur la carte.'
      : `${quoted(takeHomeFr.title)}, dans le menu Partager\u00A0: une page par personne, avec qui l’entoure et jusqu’à trois personnes à rencontrer. ${people === 0 ? 'Aucune personne n’est encore sur la carte\u00A0: une page par acteur est possible.' : `${some(people, 'page')} à imprimer aujourd’hui.`}`,
};
