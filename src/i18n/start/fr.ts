import type { StartQuestion } from '../../domain/startQuestion';
import type { Sentences } from '../sentences';

/** Words of the questions that an empty map asks, and a map that exists when somebody wishes so. */
export const startFr = {
  /** Of the whole block, for those who hear it. */
  name: 'Questions pour commencer',
  /** `her`: the name of the beneficiary, not asked about in the first. */
  questions: {
    beneficiary: () => 'Qui accompagnez-vous\u00A0?',
    themes: (her) => `Sur quels thèmes souhaite coopérer ${her}\u00A0?`,
    contacts: (her) => `Avec qui agit déjà ${her}\u00A0?`,
    witnesses: () => 'Qui pourrait témoigner d’une coopération vécue\u00A0?',
    partners: (her) => `Avec qui pourrait agir ${her}\u00A0?`,
    relays: () => 'Qui pourrait faire connaître ce qui se prépare\u00A0?',
  } satisfies Readonly<Record<StartQuestion, (her: string) => string>>,
  /** The first question, on a map with actors but no beneficiary. */
  around: 'Autour de qui regarder\u00A0?',
  /** What is meant, in a sentence under the question. */
  why: {
    beneficiary: 'Une personne ou une structure\u00A0: elle sera au centre de la carte.',
    themes: 'Un mot ou deux par thème\u00A0: mobilité, alimentation, accueil des jeunes…',
    contacts: 'Les personnes et les structures avec qui des actions se font déjà.',
    witnesses: 'Une personne qui a déjà coopéré, et qui peut le raconter.',
    partners: 'Ici ou ailleurs, sur les mêmes sujets, sans être encore partenaire.',
    relays: 'Une personne ou une structure écoutée d’un public\u00A0: élus, habitants, adhérents…',
  },
  whyAround: 'La carte a des acteurs\u00A0: choisissez qui est au centre.',
  /** A theme was answered with what may be somebody. */
  themeOrName: (theme: string) =>
    `«\u00A0${theme}\u00A0» ressemble à un nom\u00A0: les personnes sont demandées juste après.`,
  aName: 'Un nom',
  aTheme: 'Un thème',
  place: (number: number, of: number) => `${number} sur ${of}`,
  later: 'Plus tard',
  laterKey: 'Échap',
  back: 'Question d’avant',
  add: 'Ajouter',
  /** Nothing is typed: what Enter does then. */
  next: 'Continuer',
  pass: 'Passer',
  leaveSeat: 'Laisser la place vide',
  finish: 'Terminer',
  knownBy: 'Connu·e de',
  /** What a role is for: her themes, or publics. */
  onThemes: 'Sur',
  toPublics: 'Auprès de',
  /** Of the list of those on the map whom a text may mean. */
  onTheMap: 'Déjà sur la carte',
  answers: 'Réponses',
  remove: (text: string) => `Retirer ${text}`,
  /** The name given is taken back into the field. */
  correct: (text: string) => `Corriger ${text}`,
  correcting: (text: string) => `Correction de ${text}`,
  keepCorrection: 'Corriger',
};

export type StartMessages = Sentences<typeof startFr>;
