import { uncapitalised } from '../capitals';
import type { Sentences } from '../sentences';
import { closenessFr } from '../vocabulary/closenessFr';
import { ofFr } from '../vocabulary/elision';
import { plural } from './frenchCount';

/** What is known of a map that was recovered or lost. */
export interface NoticeFacts {
  readonly title?: string;
  readonly actors?: number;
  readonly moment?: string;
  readonly entry?: number;
}

type SavingNotice =
  | 'restoredFromCopy'
  | 'goneFromBrowser'
  | 'olderThanKnown'
  | 'JOURNAL_GAP'
  | 'JOURNAL_SKIPPED'
  | 'SNAPSHOT_FALLBACK'
  | 'outdated'
  | 'outOfReach'
  | 'waitsForRoom'
  | 'slowHere'
  | 'erasureFinished'
  | 'erasureUnfinished'
  | 'sentUnreadable';

const savingNotices: Readonly<Record<SavingNotice, (notice: NoticeFacts) => string>> = {
  restoredFromCopy: ({ title, moment }) =>
    `La carte «\u00A0${title}\u00A0» a été retrouvée dans sa copie de secours${moment === undefined ? '' : `, telle qu’elle était le ${moment}`}.`,
  goneFromBrowser: ({ title, actors, moment }) =>
    `La carte «\u00A0${title}\u00A0» (${plural(actors ?? 0, 'acteur', 'acteurs')}, ${moment}) n’est plus dans ce navigateur. Si vous l’avez enregistrée dans un fichier, ouvrez ce fichier.`,
  olderThanKnown: ({ title, moment }) =>
    `La carte «\u00A0${title}\u00A0» a été retrouvée dans un état plus ancien que le dernier connu (${moment}). Vérifiez les dernières modifications.`,
  JOURNAL_GAP: ({ entry, moment }) =>
    `Journal interrompu à l’opération ${entry}\u00A0: carte retrouvée telle qu’elle était${moment === undefined ? ' juste avant' : ` le ${moment}`}.`,
  JOURNAL_SKIPPED: ({ entry }) => `Opération ${entry} incohérente, ignorée.`,
  SNAPSHOT_FALLBACK: ({ moment }) => `Dernière sauvegarde illisible\u00A0; la précédente (${moment}) a été ouverte.`,
  outdated: ({ title }) =>
    `«\u00A0${title}\u00A0» a été enregistrée par une version plus récente de Maillon\u00A0: rien n’a été modifié. Rechargez la page pour mettre à jour.`,
  waitsForRoom: ({ title }) =>
    `La carte «\u00A0${title}\u00A0» est dans sa copie de secours, mais il n’y a pas de place sur cet appareil pour l’en sortir\u00A0: libérez de la place, et elle reviendra.`,
  outOfReach: ({ title }) =>
    `La carte «\u00A0${title}\u00A0» ne peut pas être lue pour l’instant\u00A0: ce navigateur refuse l’accès à ce qu’il garde. Elle reviendra dès qu’il le permettra.`,
  slowHere: () =>
    'Ce navigateur ne laisse pas Maillon calculer en arrière-plan\u00A0: sur une grande carte, ouvrir un fichier et ranger le dessin bloquent l’écran quelques instants.',
  erasureFinished: () => 'Un effacement avait été interrompu\u00A0: il est maintenant terminé.',
  sentUnreadable: () =>
    'La carte que contenait cette page a été abîmée en chemin et ne peut pas être lue. Demandez qu’on vous la renvoie, par exemple dans une archive (.zip).',
  erasureUnfinished: () =>
    'Un effacement a été interrompu et ce navigateur refuse encore de le terminer\u00A0: il le sera à la prochaine ouverture de Maillon.',
};

/** Words of the desk: bars, panel, dialogs. Cards, table, files and findings have their own sections. */
export const deskFr = {
  documentTitle: (map: string) => `${map} – Maillon`,
  skipToCard: 'Aller à la fiche ouverte',
  skipToTable: 'Aller au tableau des acteurs',
  skipToQuestion: 'Aller à la question',
  skipToPanel: 'Aller aux manques',

  header: {
    /** Names of the menus, and of the sections of a menu that has several. */
    menus: {
      map: 'Cette carte',
      build: 'Construire',
      look: 'Regarder',
      share: 'Partager',
      all: 'Menu',
      tell: 'Raconter',
      takeHome: 'Emporter',
    },
    add: 'Ajouter quelqu’un',
    quickLine: 'Chercher ou ajouter',
    quickLineHint: 'Chercher ou ajouter un nom',
    quickLineShort: 'Ctrl+K',
    alreadyTied: (a: string, b: string) => `${a} et ${b} sont déjà reliés\u00A0: ouvrir le lien`,
    actors: 'Acteurs',
  },

  saving: {
    // Also true in a private window, which a page cannot always recognise.
    saved: 'Enregistré dans ce navigateur',
    saving: 'Enregistrement…',
    failing: 'Pas enregistré',
    readOnly: 'Lecture seule',
    memoryOnly: 'Non conservé',
    /** For a page that stores nothing itself: the whole map is in the person’s own file. */
    inFile: 'Dans votre fichier',
    sample: 'Exemple',
    memoryOnlyLong:
      'Ce navigateur ne garde rien de cette carte\u00A0: téléchargez-en une copie avant de fermer la fenêtre.',
    /** For a map of which only the second copy, made from time to time, outlives the window. */
    copiesOnlyLong:
      'Ce navigateur ne garde de cette carte qu’une copie de secours, prise de temps en temps\u00A0: téléchargez-en une copie avant de fermer la fenêtre.',
    sent: 'Carte reçue',
    mayForget: 'Gardé pour l’instant',
    mayForgetLong:
      'Ce navigateur risque de tout oublier quand vous fermerez la fenêtre, comme en navigation privée\u00A0: téléchargez une copie de la carte avant.',
    readOnlyLong: 'Cette carte est ouverte dans un autre onglet\u00A0: ici, on la regarde seulement.',
    takeOver: 'Prendre la main',
    retry: 'Réessayer',
    downloadCopy: 'Télécharger une copie',
    crashed: 'Une erreur est survenue.',
    crashedAdvice: 'Votre carte est intacte. Vous pouvez en télécharger une copie, puis recharger la page.',
    reload: 'Recharger la page',
  },

  sample: {
    notice: 'Territoire d’exemple, entièrement fictif.',
    startMine: 'Commencer ma carte',
    openFile: 'Ouvrir mon tableau',
  },

  panel: {
    /** For a button with little room. */
    short: 'Manques',
    closeCard: 'Fermer la fiche',
    title: 'Où sont nos manques\u00A0?',
    titleAround: (name: string) => `Qui manque autour ${ofFr(name)}\u00A0?`,
    noBeneficiary:
      'Choisissez la personne ou la structure autour de laquelle regarder\u00A0: c’est d’elle que partent les questions.',
    /** First question on an empty map; on others, the link to it, also for one still unanswered. */
    whom: 'Qui accompagnez-vous\u00A0?',
    aroundWhom: 'Choisir autour de qui regarder',
    completeByQuestions: 'Compléter par les questions',
    nothingHere: 'Rien à signaler ici pour le moment.',
    /** For a map without a point of view. */
    inPieces: (count: number) => `La carte est en ${count} morceaux que rien ne relie encore.`,
    ruledOut: (count: number) => plural(count, 'question écartée', 'questions écartées'),
    hideRuledOut: 'Masquer les questions écartées',
    more: (count: number) => `Voir ${plural(count, 'autre', 'autres')}`,
    less: 'Voir moins',
    /** Votes of a room on a gap. */
    votes: (count: number) => `– ${plural(count, 'voix', 'voix')}`,
    close: 'Fermer',
    /** Asks for the type of an actor when nothing indicates it, with the number of others. */
    whichType: {
      question: (name: string) => `De qui s’agit-il\u00A0: «\u00A0${name}\u00A0»\u00A0?`,
      others: (count: number) => `(${plural(count, 'autre', 'autres')} à préciser)`,
    },
    cancel: 'Annuler',
  },

  map: {
    picture: 'Dessin',
    circles: 'Cercles',
    free: 'Carte',
    circlesNeedSomebody: 'Choisissez d’abord un·e bénéficiaire\u00A0: les cercles se dessinent autour de quelqu’un.',
    groupedBy: 'Regrouper par',
    groupings: { groups: 'groupes de liens', territory: 'territoire', family: 'famille', network: 'réseau' },
    /** Outlines around declared networks. */
    networks: {
      title: 'Réseaux déclarés',
      /** Short label for the button. */
      short: 'Réseaux',
      hint: 'Entourer d’un trait les membres d’un réseau',
      all: 'Tous',
      largest: (count: number) => `Les ${count} plus grands`,
      none: 'Aucun',
      members: (count: number) => plural(count, 'membre', 'membres'),
      most: (count: number) => `${count} réseaux au plus à la fois\u00A0: au-delà, les traits ne se distinguent plus.`,
    },
    formality: 'Liens montrés',
    formalities: { both: 'tous les liens', formal: 'liens formels', informal: 'liens informels' },
    perimeter: 'Périmètre',
    perimeters: { territory: 'territoire', structure: 'structure', group: 'groupe' },
    withoutMe: 'Sans moi',
    seenFrom: (name: string) => `Vu depuis ${name}`,
    backToBeneficiary: 'Revenir au·à la bénéficiaire',
    link: 'Relier',
    locked: 'Places verrouillées',
    linkHint: 'Choisissez un premier acteur, puis un second.',
    linkSecond: (name: string) => `${name} et…\u00A0? Choisissez le second acteur.`,
    addActor: 'Ajouter un acteur',
    newActorName: 'Nom du nouvel acteur',
    regroup: 'Recalculer les groupes',
    zoomIn: 'Agrandir',
    zoomOut: 'Réduire',
    fit: 'Tout afficher',
    arrange: 'Ranger la carte',
    legend: 'Légende',
    label: (actors: number, ties: number, gaps: number) =>
      `Carte du réseau\u00A0: ${plural(actors, 'acteur', 'acteurs')}, ${plural(ties, 'lien', 'liens')}, ${plural(gaps, 'manque', 'manques')}. Tout est aussi dans le tableau.`,
    hidden: (parts: readonly string[]) => `Masqués\u00A0: ${parts.join(', ')}`,
    hiddenOfficer: (name: string) => name,
    hiddenInformal: 'les liens informels',
    hiddenFormal: 'les liens formels',
    /** What the large band says while nothing is pointed at. */
    /** `seats`: the headline of seats; `null` without anybody to count them around. */
    /** `confidential`: of the ties, those that no room is shown. */
    inBrief: (actors: number, ties: number, seats: string | null, confidential = 0) =>
      `${plural(actors, 'acteur', 'acteurs')}, ${plural(ties, 'lien', 'liens')}${confidential === 0 ? '' : ` dont ${plural(confidential, 'confidentiel', 'confidentiels')}`}${seats === null ? '' : `\u00A0· ${uncapitalised(seats)}`}`,
    working: 'Calcul des groupes…',
    /** While places are worked out for a large map. */
    layingOut: 'Mise en place des acteurs…',
    /** Not every tie of a very large map is drawn; from whom one looks, when there is somebody. */
    /** Actors of a large map that are drawn together, and how to open them. */
    bundled: (count: number, marks: number) =>
      `${plural(count, 'acteur regroupé', 'acteurs regroupés')} sous ${plural(marks, 'marque', 'marques')}`,
    bundledNone: 'Tous les acteurs sont dessinés',
    bundleList: 'Acteurs regroupés, à ouvrir ou à replier',
    openAll: 'Tout ouvrir',
    closeAll: 'Tout replier',
    /** After an edit: actors whose distance has changed, so that they belong on another circle than the one they are drawn on. */
    otherRing: (names: readonly string[]) =>
      names.length > 2
        ? `${names.length}\u00A0acteurs ont changé de cercle et gardent leur place sur la carte.`
        : `${names.join(' et ')} ${names.length === 1 ? 'a changé de cercle et garde sa' : 'ont changé de cercle et gardent leur'} place sur la carte.`,
    tidyNow: 'Ranger',
    fewerTies: (drawn: number, all: number, centre: string | undefined) =>
      `${drawn.toLocaleString('fr')} liens dessinés sur ${all.toLocaleString('fr')}\u00A0: ${centre === undefined ? 'les plus étroits' : `les plus proches ${ofFr(centre)}`}, et ceux de l’acteur choisi. Le tableau et les calculs les gardent tous.`,
    /** Progress of a long calculation, in whole percent. */
    progress: (percent: number) => `Calcul en cours\u00A0: ${percent}\u00A0%`,
    empty: 'La carte est vide.',
    emptyHint: 'Ajoutez un premier nom, ou ouvrez un tableau.',
  },

  /** The network in brief, while nothing is selected. */
  overview: {
    title: 'Le réseau en bref',
    counts: (actors: number, ties: number, groups: number) =>
      `${plural(actors, 'acteur', 'acteurs')}, ${plural(ties, 'lien', 'liens')}${groups === 0 ? '' : `, ${plural(groups, 'groupe', 'groupes')}`}.`,
    closeness: closenessFr,
    /** Beside the name of a group: draws it as one mark, or its actors separately again. */
    fold: 'Replier',
    unfold: 'Déplier',
    brokers: 'Font le lien entre les groupes',
    brokersHint: 'Beaucoup de chemins passent par ces acteurs.',
    betweenGroups: 'Entre deux groupes',
    betweenGroupsHint: 'Leurs liens vont à deux groupes, presque autant à l’un qu’à l’autre.',
    fragile: 'Points fragiles à doubler',
    fragileHint: 'Sans eux, d’autres acteurs sont coupés du réseau.',
    tip: 'Choisissez un acteur, un lien ou une question pour en savoir plus.',
  },

  update: { ready: 'Une nouvelle version de Maillon est prête.', apply: 'Mettre à jour', later: 'Plus tard' },
  /** What happened to the maps since the last visit. */
  savingNotices,
  close: 'Fermer',
};

export type DeskMessages = Sentences<typeof deskFr>;
