import type { PassageKind, PassageSign } from '../../domain/passages/passage';
import { plural } from '../desk/frenchCount';
import type { Sentences } from '../sentences';

const KINDS: Readonly<Record<PassageKind, string>> = {
  person: 'personne',
  organisation: 'organisation',
  unknown: 'acteur à préciser',
  theme: 'thème',
};

const SIGNS: Readonly<Record<PassageSign, string>> = {
  onMap: 'Ce nom est sur la carte ouverte.',
  civility: 'Une civilité (M., Mme…) précède ce nom.',
  givenName: 'Un prénom connu, suivi d’un nom.',
  capitals: 'Un nom en capitales, suivi d’un prénom connu.',
  address: 'Une adresse e-mail suit ce nom.',
  list: 'Ce nom est dans une liste de noms.',
  besidePerson: 'Ce nom est à côté de celui d’une personne, dans une liste.',
  organisationWord: 'Un mot dit que c’est une organisation.',
  acronym: 'Un sigle connu.',
  themeLine: 'La ligne dit «\u00A0thèmes\u00A0».',
};

/** Window that shows a text as it is, with the names it contains. */
export const proseFr = {
  title: (file: string) => `Qui est nommé dans «\u00A0${file}\u00A0»\u00A0?`,
  intro: 'Ce qui est souligné ira sur la carte. Le reste du texte n’y entre pas.',
  addresses: 'Les adresses e-mail placées juste après un nom restent privées.',
  how: 'Choisissez un nom, ou un autre mot, pour corriger.',
  keys: 'Au clavier\u00A0: ← → d’un mot à l’autre, ↑ ↓ d’un nom à l’autre, Entrée pour corriger.',
  text: (file: string) => `Texte de «\u00A0${file}\u00A0»`,
  legend: 'Légende',
  /** In the legend. */
  kindNames: KINDS,
  /** Announced by a screen reader for an underlined name. */
  passage: (words: string, kind: PassageKind) => `${words}, ${KINDS[kind]}`,
  nobody: 'Aucun nom n’a été reconnu dans ce texte. Choisissez un mot pour dire qui il nomme.',
  nothingYet: 'Rien pour l’instant\u00A0: aucun nom n’est souligné.',
  choiceOf: (words: string) => `Ce que nomme «\u00A0${words}\u00A0»`,
  signs: SIGNS,
  times: (count: number) => `Écrit ${count.toLocaleString('fr')}\u00A0fois\u00A0: ce choix vaut pour toutes.`,
  kinds: {
    person: 'Une personne',
    organisation: 'Une organisation',
    unknown: 'Un acteur à préciser',
    theme: 'Un thème',
    none: 'Rien\u00A0: simple texte',
  },
  add: (word: string, side: 'before' | 'after') =>
    side === 'before' ? `Ajouter «\u00A0${word}\u00A0» avant` : `Ajouter «\u00A0${word}\u00A0» après`,
  remove: (word: string) => `Retirer «\u00A0${word}\u00A0»`,
  backToText: 'Revenir au texte',
  meeting: (title: string, day: string | undefined, people: number) =>
    `Noter aussi la rencontre «\u00A0${title}\u00A0»${day === undefined ? '' : `, ${day}`}, avec ${plural(people, 'personne présente', 'personnes présentes')}`,
  startAnew: 'Repartir de la proposition',
  asTable: 'Ce n’est pas un texte\u00A0: le lire comme un tableau',
  tab: (count: number) => plural(count, 'nom souligné', 'noms soulignés'),
};

export type ProseMessages = Sentences<typeof proseFr>;
