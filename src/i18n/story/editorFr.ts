import { quoteFr } from '../findings/phrasesFr';
import type { Sentences } from '../sentences';
import { vocabularyFr } from '../vocabulary/fr';

/** Window for writing a story. Loaded only with that window. */
export const storyEditorFr = {
  title: 'Récit de la séance',
  /** While the app tells its own story. */
  lead: 'Voici ce que la carte raconte d’elle-même, étape par étape, devant une salle. Ces phrases changent avec la carte.',
  /** Once a person has changed it. */
  ownLead:
    'Ce récit est le vôtre\u00A0: il est gardé avec la carte. Là où vous n’avez rien écrit, les phrases changent avec elle.',
  giveBack: 'Revenir au récit de la carte',
  /** "7 étapes sur 9 seront montrées." */
  shown: (told: number, all: number) =>
    told === all
      ? `${all === 1 ? 'L’étape sera montrée' : `Les ${all} étapes seront montrées`}.`
      : `${told === 0 ? 'Aucune étape' : told === 1 ? 'Une étape' : `${told} étapes`} sur ${all} ${told < 2 ? 'sera montrée' : 'seront montrées'}.`,
  copy: 'Copier le récit',
  copied: 'Récit copié\u00A0: il peut être collé dans un document.',
  copyFailed: 'La copie n’est pas permise ici.',
  add: 'Ajouter ce que je regarde maintenant',
  addHint: 'La vue, les filtres et ce qui est choisi sur la carte deviennent une étape.',
  project: 'Projeter',
  projectFrom: (step: string) => `Projeter à partir de ${quoteFr(step)}`,
  steps: 'Étapes du récit',
  drag: (step: string) => `Déplacer ${quoteFr(step)}`,
  up: (step: string) => `Monter ${quoteFr(step)}`,
  down: (step: string) => `Descendre ${quoteFr(step)}`,
  moved: (step: string, place: number, of: number) => `${step}\u00A0: étape ${place} sur ${of}.`,
  write: 'Écrire',
  writeStep: (step: string) => `Écrire ${quoteFr(step)}`,
  skip: 'Masquer',
  skipStep: (step: string) => `Masquer ${quoteFr(step)}`,
  show: 'Montrer',
  showStep: (step: string) => `Montrer ${quoteFr(step)}`,
  duplicate: 'Dupliquer',
  duplicateStep: (step: string) => `Dupliquer ${quoteFr(step)}`,
  remove: 'Retirer',
  removeStep: (step: string) => `Retirer ${quoteFr(step)}`,
  skipped: 'Masquée\u00A0: ne sera pas montrée.',
  silences: {
    noActor: 'Rien à dire pour l’instant\u00A0: il n’y a personne sur la carte.',
    noBeneficiary: 'Rien à dire pour l’instant\u00A0: la carte n’a pas de bénéficiaire.',
    noGroup: 'Rien à dire pour l’instant\u00A0: on ne voit pas encore deux groupes.',
    nobodyBetween: 'Rien à dire pour l’instant\u00A0: personne ne relie deux groupes.',
    nothingAsked: 'Rien à dire pour l’instant\u00A0: ni aide connue, ni question ouverte.',
    noIntroduction: 'Rien à dire pour l’instant\u00A0: pas de mise en relation à essayer.',
    nothingDecided: 'Rien à dire pour l’instant\u00A0: ni mise en relation, ni demande, ni question mise de côté.',
    noResult: 'Rien à dire pour l’instant\u00A0: aucune mise en relation faite n’a de résultat noté.',
  },
  noText: 'Sans texte\u00A0: seule la vue est montrée.',
  titleField: 'Titre',
  textField: 'Texte',
  wordsHint: 'Laissez vide pour garder les mots de la carte, qui changent avec elle.',
  ownLook: 'Vue choisie par vous.',
  lookHint: 'Vue de l’étape\u00A0: la carte éclaire ce dont elle parle.',
  takeLook: 'Montrer ce que je regarde maintenant',
  giveLookBack: 'Reprendre la vue de l’étape',
  lookGone: 'Cette vue montrait quelque chose qui n’est plus sur la carte.',
  namesGone: (names: readonly string[]) =>
    names.length === 1
      ? `Votre texte nomme ${names[0] ?? ''}, qui n’est plus sur la carte.`
      : `Votre texte nomme ${vocabularyFr.list(names)}, qui ne sont plus sur la carte.`,
  networkLead: 'Une vraie mise en relation, du besoin au résultat, pour qui débute. Trois minutes suffisent.',
  networkNone: 'Sur cette carte, aucune mise en relation faite n’a encore de résultat noté. L’exemple fourni en a une.',
  seeSample: 'Ouvrir l’exemple',
  projectNetwork: 'Projeter ces 4 étapes',
};

export type StoryEditorMessages = Sentences<typeof storyEditorFr>;
