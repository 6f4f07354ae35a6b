import type { Sentences } from '../sentences';

/** Preview of a change. */
export interface ManyChange {
  readonly field: ManyField;
  /** As displayed; empty: the field is cleared. */
  readonly value: string;
  /** Actors that would change. */
  readonly changed: number;
  /** Of these, actors that lose existing text. */
  readonly replaced: number;
  /** Actors that already have this value. */
  readonly already: number;
}

/** Fields that can be changed for several actors at once. */
export const MANY_FIELDS = [
  'addTheme',
  'removeTheme',
  'giveRole',
  'withdrawRole',
  'territory',
  'group',
  'kind',
  'family',
  'situation',
  'asked',
  'consent',
] as const;

export type ManyField = (typeof MANY_FIELDS)[number];

const actors = (count: number) => (count < 2 ? `${count} acteur` : `${count} acteurs`);
const text = (value: string) => `«\u00A0${value}\u00A0»`;

function changeFr({ field, value, changed, replaced, already }: ManyChange): string {
  if (changed === 0) return 'Rien ne changera\u00A0: tous sont déjà ainsi.';
  const rest = already === 0 ? '' : ` ${already === 1 ? 'Un l’est déjà' : `${already} le sont déjà`}.`;
  const losing =
    replaced === 0
      ? ''
      : ` ${replaced === 1 ? 'Un autre texte sera remplacé' : `${replaced} autres textes seront remplacés`}.`;
  switch (field) {
    case 'addTheme':
      return `Le thème ${text(value)} sera donné à ${actors(changed)}.${rest}`;
    case 'removeTheme':
      return `Le thème ${text(value)} sera retiré à ${actors(changed)}.`;
    case 'giveRole':
      return `Le rôle ${text(value)} sera donné à ${actors(changed)}.${rest}`;
    case 'withdrawRole':
      return `Le rôle ${text(value)} sera retiré à ${actors(changed)}.`;
    default:
      return value === ''
        ? `${fieldsFr[field]}\u00A0: sera effacé pour ${actors(changed)}.`
        : `${fieldsFr[field]}\u00A0: ${text(value)} sera noté pour ${actors(changed)}.${rest}${losing}`;
  }
}

const fieldsFr: Readonly<Record<ManyField, string>> = {
  addTheme: 'Donner un thème',
  removeTheme: 'Retirer un thème',
  giveRole: 'Donner un rôle',
  withdrawRole: 'Retirer un rôle',
  territory: 'Territoire',
  group: 'Groupe',
  kind: 'Catégorie',
  family: 'Famille',
  situation: 'Coopération',
  asked: 'Interrogé·e',
  consent: 'Consentement',
};

/** Words for a selection of several actors. */
export const severalFr = {
  title: (count: number) => `${actors(count)} choisis`,
  hint: 'Maj + clic ou Maj + Entrée sur la carte, Maj + flèches dans le tableau\u00A0: pour en ajouter ou en retirer.',
  chosen: 'Acteurs choisis',
  whatToChange: 'Que changer pour tous\u00A0?',
  fields: fieldsFr,
  value: 'Valeur',
  empty: 'effacer',
  change: changeFr,
  apply: 'Changer pour tous',
  done: (count: number) =>
    `${actors(count)} ${count < 2 ? 'modifié' : 'modifiés'}. «\u00A0Annuler\u00A0» revient en arrière.`,
  meeting: 'Préparer une rencontre avec eux',
  meetingTitle: 'Nouvelle rencontre',
  remove: (count: number) => `Retirer ces ${actors(count)}`,
  removeQuestion: (count: number, ties: number) =>
    ties === 0
      ? `Retirer ${actors(count)} de la carte\u00A0?`
      : `Retirer ${actors(count)} de la carte, et ${ties < 2 ? 'leur lien' : `leurs ${ties} liens`}\u00A0?`,
  forget: 'Ne plus les choisir',
  /** Announced when the selection changes. */
  said: (count: number) => `${actors(count)} choisis`,
};

export type SeveralMessages = Sentences<typeof severalFr>;
