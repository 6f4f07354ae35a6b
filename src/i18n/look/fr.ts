import type { NarrowedBy } from '../../analysis/narrowedBy';
import type { GoneFromLook } from '../../domain/looks/goneFromLook';
import type { StepsAround } from '../../domain/looks/narrowing';
import { plural } from '../desk/frenchCount';
import type { Sentences } from '../sentences';
import { ofFr } from '../vocabulary/elision';
import { vocabularyFr } from '../vocabulary/fr';

/** Actions of the search, besides going to a result. */
export type QuickCommand =
  | 'circles'
  | 'free'
  | 'roles'
  | 'matrix'
  | 'table'
  | 'filter'
  | 'showAll'
  | 'withoutMe'
  | 'agedTies'
  | 'foldGroups'
  | 'notesShown'
  | 'pinNote'
  | 'fit'
  | 'project'
  | 'open'
  | 'update'
  | 'save'
  | 'startingPoint'
  | 'exports'
  | 'maps'
  | 'map'
  | 'agenda'
  | 'introductions'
  | 'actions'
  | 'meetings'
  | 'resources'
  | 'themes'
  | 'chooseShown'
  | 'questions'
  | 'start'
  | 'compare'
  | 'replay'
  | 'history'
  | 'story'
  | 'reading'
  | 'committee'
  | 'takeHome'
  | 'list'
  | 'twins'
  | 'link'
  | 'arrange'
  | 'lock'
  | 'brief'
  | 'newMap'
  | 'keepSample'
  | 'roomWindow'
  | 'zoomIn'
  | 'zoomOut'
  | 'colours'
  | 'language'
  | 'help';

const { list } = vocabularyFr;
const quoted = (value: string) => `«\u00A0${value}\u00A0»`;

const otherWords: Readonly<Partial<Record<QuickCommand, string>>> = {
  start: 'commencer reprendre débuter thèmes témoins partenaires relais',
  project: 'projection salle écran présenter',
  agenda: 'semaine relancer rappels échéances tâches lundi suivi',
  exports: 'image svg png pdf excel papier',
  roles: 'tableau croisé témoins partenaires relais',
  matrix: 'matrice tableau',
  table: 'liste acteurs liens',
  pinNote: 'annotation flèche commentaire épingle post-it',
  compare: 'jalon version',
  replay: 'relecture film évolution histoire temps animation',
  history: 'annuler rétablir modifications',
  story: 'étapes diapositives',
  committee: 'présentation diapositives powerpoint pptx rapport lettre',
  takeHome: 'imprimer participants',
  list: 'coller plusieurs',
  twins: 'fusionner',
  link: 'lien trait',
  arrange: 'réorganiser placer',
  lock: 'places bouger figer',
  brief: 'groupes passeurs fragiles résumé',
  foldGroups: 'replier regrouper réseaux',
  newMap: 'nouvelle vide',
  roomWindow: 'vidéoprojecteur second écran',
  save: 'télécharger',
  startingPoint: 'domaine modèle',
  map: 'réglages rgpd',
  colours: 'mode nuit thème',
  language: 'langue anglais',
  help: 'raccourcis clavier',
  free: 'image',
  circles: 'image anneaux',
};

/** Words for filtering the map, for saved views, and for the search of the whole app. */
export const lookFr = {
  title: 'Filtrer la carte',
  close: 'Fermer les filtres',
  find: 'Chercher parmi les choix',
  findHint: 'Un thème, un rôle, un lieu…',
  nothingFound: 'Aucun choix ne porte ce nom.',
  more: (count: number) => `Encore ${count}`,
  less: 'Moins',
  /** "12 acteurs sur 48 sont montrés". */
  shown: (shown: number, all: number) =>
    `${plural(shown, 'acteur', 'acteurs')} sur ${all.toLocaleString('fr')} ${shown < 2 ? 'est montré' : 'sont montrés'}`,
  oneDifficulty: 'Une seule difficulté est regardée',
  showAll: 'Tout montrer',
  /** For what is left off the picture. */
  notesHidden: 'Notes masquées',
  takeOff: (condition: string) => `Ne plus choisir\u00A0: ${condition}`,
  headings: {
    around: 'Autour de quelqu’un',
    difficulty: 'Une difficulté',
    themes: 'Thèmes',
    roles: 'Rôles',
    types: 'Types d’acteurs',
    profiles: 'Profils',
    families: 'Familles',
    territories: 'Territoires',
    networks: 'Réseaux',
    groups: 'Groupes',
    kept: 'Vues gardées',
  },
  /** A condition in a few words, shown after the count of actors. */
  conditions: {
    themes: (value) => `thème ${quoted(value)}`,
    roles: (value) => value,
    types: (value) => value,
    profiles: (value) => value,
    families: (value) => `famille ${quoted(value)}`,
    territories: (value) => `territoire ${quoted(value)}`,
    networks: (value) => `réseau ${quoted(value)}`,
    groups: (value) => `groupe ${quoted(value)}`,
  } satisfies Readonly<Record<NarrowedBy, (value: string) => string>>,
  choice: (text: string, count: number) => `${text} (${count.toLocaleString('fr')})`,
  choiceSpoken: (text: string, count: number) => `${text}, ${plural(count, 'acteur', 'acteurs')}`,
  whom: 'Qui',
  whomHint: 'Un nom',
  nobody: 'Personne de ce nom.',
  stopAround: 'Autour de personne en particulier',
  steps: { 1: 'ses contacts', 2: 'à 2 pas', 3: 'à 3 pas' },
  around: (name: string, steps: StepsAround) =>
    steps === 1 ? `contacts ${ofFr(name)}` : `à ${steps} pas ${ofFr(name)}`,
  /** On a card and in the context menu of the picture. */
  onlyAround: { 1: 'Ne voir que ses contacts', 2: 'Ne voir qu’à 2 pas' },
  allDifficulties: 'Toutes',
  onlyThis: (heading: string) => `Ne regarder que\u00A0: ${heading}`,
  allQuestions: 'Voir toutes les questions',
  /** A selected actor that the filter hides. */
  notShown: (name: string) => `${name} n’en fait pas partie et n’est pas sur l’image.`,
  leftWithoutTie: (names: readonly string[], more: number) =>
    `Sans lien ainsi\u00A0: ${list(more > 0 ? [...names, plural(more, 'autre', 'autres')] : names)}.`,

  keptHint: 'La vue d’à présent\u00A0: image, filtres, groupes repliés, notes masquées, difficulté et sélection.',
  lookName: 'Nom de la vue',
  keepLook: 'Garder cette vue',
  noLookYet: 'Aucune pour l’instant. Une vue gardée reste dans le fichier.',
  rename: (name: string) => `Renommer ${quoted(name)}`,
  replace: (name: string) => `Remplacer ${quoted(name)} par la vue d’à présent`,
  replaced: (name: string) => `${quoted(name)} est maintenant la vue d’à présent.`,
  remove: (name: string) => `Supprimer ${quoted(name)}`,
  taken: (name: string) => `Vue ${quoted(name)}`,
  gone: ({ actors, ties, themes, groups, questions }: GoneFromLook) =>
    `Une part de cette vue n’est plus sur la carte\u00A0: ${list([
      ...(actors > 0 ? [plural(actors, 'acteur', 'acteurs')] : []),
      ...(ties > 0 ? [plural(ties, 'lien', 'liens')] : []),
      ...(themes > 0 ? [plural(themes, 'thème', 'thèmes')] : []),
      ...(groups > 0 ? [plural(groups, 'groupe', 'groupes')] : []),
      ...(questions > 0 ? [plural(questions, 'question', 'questions')] : []),
    ])}. Le reste est montré.`,

  search: {
    groups: {
      asked: 'Qui\u00A0?',
      actors: 'Acteurs',
      networks: 'Réseaux',
      themes: 'Thèmes',
      records: 'Actions, rencontres, outils, documents, notes',
      territories: 'Territoires',
      looks: 'Vues gardées',
      questions: 'Questions',
      commands: 'Commandes',
      add: 'Ajouter',
      complete: 'Compléter (touche Tab)',
      offered: 'Dans vos autres cartes',
    },
    records: { action: 'action', meeting: 'rencontre', resource: 'outil ou exemple', note: 'note sur l’image' },
    /** For a document about an actor. */
    linkOf: (name: string) => `document sur la fiche ${ofFr(name)}`,
    results: (count: number) => (count === 0 ? 'Rien de ce nom' : plural(count, 'réponse', 'réponses')),
    /** How to choose the best match, since Enter takes the typed text. */
    byTab: 'Tab puis Entrée',
    maybe: 'peut-être',
    /** No actor on the map holds this role on that theme: "élu·e, mobilité". */
    noneKnown: (what: string) => `On ne connaît personne pour ${quoted(what)}`,
    /** Shows the actors concerned by that theme or public instead. */
    seeConcerned: (count: number) => `montrer ${plural(count, 'acteur concerné', 'acteurs concernés')}`,
    /** End of a list of names. */
    others: (count: number) => plural(count, 'autre', 'autres'),
    onlyTheme: 'ne montrer que ce thème',
    onlyTerritory: 'ne montrer que ce territoire',
    commands: {
      circles: 'Voir en cercles',
      free: 'Voir en carte',
      roles: 'Voir les thèmes et les rôles',
      matrix: 'Voir le tableau «\u00A0Qui avec qui\u00A0»',
      table: 'Ouvrir ou fermer le tableau',
      filter: 'Filtrer la carte',
      showAll: 'Tout montrer',
      withoutMe: 'Sans moi',
      agedTies: 'Anciens liens plus pâles',
      foldGroups: 'Une seule marque par groupe',
      notesShown: 'Notes sur l’image',
      pinNote: 'Épingler une note sur l’image',
      fit: 'Cadrer toute la carte',
      project: 'Projeter',
      open: 'Ouvrir un fichier',
      update: 'Mettre à jour par un fichier',
      save: 'Enregistrer le fichier',
      exports: 'Exporter, imprimer',
      maps: 'Mes cartes',
      map: 'Titre, question et bénéficiaire',
      agenda: 'À faire',
      introductions: 'Mises en relation',
      actions: 'Actions de coopération',
      chooseShown: 'Choisir tous ceux qui sont montrés',
      themes: 'Modifier les thèmes\u00A0: renommer, réunir, retirer',
      meetings: 'Rencontres\u00A0: invité·es et tables',
      resources: 'Outils et exemples',
      questions: 'Toutes les questions',
      start: 'Compléter par les questions',
      compare: 'Comparer avec une autre carte',
      replay: 'Rejouer la carte',
      history: 'Historique\u00A0: revenir à une étape',
      story: 'Récit de la séance',
      reading: 'Lire la carte en phrases',
      committee: 'Présenter à un comité',
      takeHome: 'Feuilles à emporter',
      list: 'Ajouter une liste de noms',
      twins: 'Repérer les doublons',
      link: 'Relier deux acteurs',
      arrange: 'Ranger la carte',
      lock: 'Verrouiller les places',
      brief: 'Le réseau en bref',
      startingPoint: 'Enregistrer comme point de départ',
      newMap: 'Commencer une carte',
      keepSample: 'Garder l’exemple comme ma carte',
      roomWindow: 'Ouvrir une fenêtre pour la salle',
      zoomIn: 'Agrandir',
      zoomOut: 'Réduire',
      colours: 'Fond clair ou sombre',
      language: 'English',
      help: 'Aide',
    },
    /** Other words that find a command. */
    otherWords,
  },
};

export type LookMessages = Sentences<typeof lookFr>;
