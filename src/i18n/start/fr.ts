import type { StartQuestion } from '../../domain/startQuestion';
import type { Sentences } from '../sentences';

/** Words of the questions asked on an empty map, or on request on an existing one. */
export const startFr = {
  /** Name of the whole block, for screen readers. */
  name: 'Questions pour commencer',
  /** `her`: name of the beneficiary; unused in the first question. */
  questions: {
    beneficiary: () => 'Qui accompagnez-vous\u00A0?',
    themes: (her) => `Sur quels thèmes souhaite coopérer ${her}\u00A0?`,
    contacts: (her) => `Avec qui agit déjà ${her}\u00A0?`,
    witnesses: () => 'Qui pourrait témoigner d’une coopération vécue\u00A0?',
    partners: (her) => `Avec qui pourrait agir ${her}\u00A0?`,
    relays: () => 'Qui pourrait faire connaître ce qui se prépare\u00A0?',
  } satisfies Readonly<Record<StartQuestion, (her: string) => string>>,
  /** First question on a map with actors but no beneficiary. */
  around: 'Autour de qui regarder\u00A0?',
  /** Explanation under each question. */
  why: {
    beneficiary: 'Une personne ou une structure\u00A0: elle sera au centre de la carte.',
    themes: 'Un mot ou deux par thème\u00A0: mobilité, alimentation, accueil des jeunes…',
    contacts: 'Les personnes et les structures avec qui des actions se font déjà.',
    witnesses: 'Une personne qui a déjà coopéré, et qui peut le raconter.',
    partners: 'Ici ou ailleurs, sur les mêmes sujets, sans être encore partenaire.',
    relays: 'Une personne ou une structure écoutée d’un public\u00A0: élus, habitants, adhérents…',
  },
  whyAround: 'La carte a des acteurs\u00A0: choisissez qui est au centre.',
  /** The answer to the question on themes may be a name. */
  themeOrName: (theme: string) =>
    `«\u00A0${theme}\u00A0» ressemble à un nom\u00A0: les personnes sont demandées juste après.`,
  aName: 'Un nom',
  aTheme: 'Un thème',
  place: (number: number, of: number) => `${number} sur ${of}`,
  later: 'Plus tard',
  laterKey: 'Échap',
  back: 'Question d’avant',
  add: 'Ajouter',
  /** Label of Enter while nothing is typed. */
  next: 'Continuer',
  pass: 'Passer',
  leaveSeat: 'Laisser la place vide',
  finish: 'Terminer',
  knownBy: 'Connu·e de',
  /** Subject of a role: her themes, or publics. */
  onThemes: 'Sur',
  toPublics: 'Auprès de',
  /** Title of the list of actors on the map that a text may mean. */
  onTheMap: 'Déjà sur la carte',
  answers: 'Réponses',
  remove: (text: string) => `Retirer ${text}`,
  /** Puts a given name back into the field. */
  correct: (text: string) => `Corriger ${text}`,
  correcting: (text: string) => `Correction de ${text}`,
  keepCorrection: 'Corriger',
};

export type StartMessages = Sentences<typeof startFr>;
