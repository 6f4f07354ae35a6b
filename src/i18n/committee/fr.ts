import type { Telling } from '../../analysis/reportWords';
import type { OfferId } from '../../domain/brand';
import { plural } from '../desk/frenchCount';
import { listFr, quoteFr } from '../findings/phrasesFr';
import type { Sentences } from '../sentences';
import { introductionFr, soughtFr } from '../story/settledFr';
import { theDayFr } from '../vocabulary/elision';
import { vocabularyFr } from '../vocabulary/fr';
import { newsFr } from './newsFr';

/** Documents for a committee: the story as slides or as a report. */
export const committeeFr = {
  title: 'Présenter à un comité',
  hint: 'Le récit de la carte, prêt à présenter\u00A0: qui est accompagné, ce qui est là, qui manque, qui peut présenter qui, ce qui vient.',
  neverPrivate: 'Les notes privées, les adresses, les téléphones et les liens dits en confidence n’y sont jamais.',
  pptx: 'Présentation (.pptx)',
  html: 'Rapport (.html)',
  print: 'Imprimer le rapport',
  /** Title of the report, for its page and the printer. */
  report: (map: string) => `${map} – rapport`,
  write: 'Relire ou récrire le récit',
  formatsHint:
    'La présentation s’ouvre dans PowerPoint ou LibreOffice\u00A0: textes et dessins s’y corrigent. Le rapport dit la même chose sur quelques pages, avec toutes les questions ouvertes\u00A0; il s’ouvre dans un navigateur.',

  accompanied: 'Qui est accompagné',
  by: (officer: string) => `Accompagnement\u00A0: ${officer}`,
  themes: (labels: readonly string[]) => `Thèmes\u00A0: ${listFr(labels, 5)}`,
  seeks: (requests: readonly OfferId[], telling: Telling) =>
    `Cherche\u00A0: ${vocabularyFr.list(requests.map((request) => soughtFr(request, telling)))}`,
  missing: 'Qui manque\u00A0?',
  /** Questions that do not fit on the slides. */
  moreMissing: (count: number) => `Et ${plural(count, 'autre question', 'autres questions')}.`,
  next: 'Ce qui vient',
  /** Title of a slide whose lines continue on the next one. */
  part: (title: string, part: number, of: number) => (of === 1 ? title : `${title} (${part}/${of})`),
  introduction: introductionFr,
  madeOn: (day: string) => `Avec Maillon, ${day}`,
  /** Footer of each slide. */
  foot: (map: string, day: string) => `${map} – ${day}`,
  /** Speaker notes of the first slide. */
  opening: (map: string) =>
    `Cette présentation vient de la carte ${quoteFr(map)}. Les images sont faites de formes\u00A0: on peut les déplacer, les effacer, les agrandir.`,
  /** A paragraph for a newsletter. */
  news: {
    title: 'Pour une lettre d’information',
    hint: 'Sans nom de personne. Relisez-le avant de l’envoyer, et complétez l’adresse.',
    text: newsFr,
    copy: 'Copier',
    copied: 'Copié\u00A0: le paragraphe peut être collé dans un message ou une lettre.',
    copyFailed: 'La copie n’est pas permise ici. Choisissez le texte, puis copiez-le.',
  },
  /** Sheet about a person who agreed to talk about a cooperation. */
  witness: {
    /** Title of the page, for the printer. */
    title: (name: string) => `Fiche témoin – ${name}`,
    kind: 'Fiche témoin',
    tells: 'Ce que cette personne peut raconter',
    themes: 'Thèmes',
    publics: 'Devant',
    why: 'Pourquoi coopérer',
    results: 'Ce que cela a donné',
    lessons: 'Ce qu’on en retient',
    last: 'Dernière fois',
    more: (count: number) => `Et ${plural(count, 'autre témoignage', 'autres témoignages')}.`,
    through: 'Par qui passer',
    noChain: 'On ne connaît pas encore de chemin jusqu’à cette personne.',
    noStart: 'Cette personne est au centre de la carte\u00A0: adressez-vous à elle.',
    contact: 'Pour la joindre',
    consent: 'Accord',
    agreed: (day: string | undefined) =>
      day === undefined ? 'Accord donné. Date à compléter\u00A0: ____________' : `Accord donné ${theDayFr(day)}.`,
    askAgain: 'Redemandez-lui avant chaque rencontre\u00A0: un accord peut être retiré.',
    notes: 'Notes',
    print: 'Imprimer la fiche témoin',
    withContact: 'Y écrire le courriel et le téléphone',
  },
  /** Description of a picture: the actors highlighted on it. */
  litOnPicture: (names: readonly string[]) => `Sur l’image ressortent\u00A0: ${listFr(names)}.`,
  wholeOnPicture: (actors: number, ties: number) =>
    `Sur l’image, toute la carte\u00A0: ${plural(actors, 'acteur', 'acteurs')} et ${plural(ties, 'lien', 'liens')}. Les ronds rouges marqués «\u00A0?\u00A0» sont des places vides\u00A0: quelqu’un manque.`,
};

export type CommitteeMessages = Sentences<typeof committeeFr>;
