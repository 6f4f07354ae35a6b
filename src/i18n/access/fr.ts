import { plural } from '../desk/frenchCount';
import type { Sentences } from '../sentences';

/** What is said of a mark that has keyboard focus, as words to be joined. */
export interface StopFacts {
  readonly name: string;
  readonly type: string;
  readonly roles: readonly string[];
  /** "à 1 intermédiaire", "au centre"; absent when there is no point of view. */
  readonly where?: string;
  readonly group?: string;
  readonly ties: number;
  /** "relie des groupes", "point fragile"… */
  readonly marks: readonly string[];
}

const ties = (count: number) => (count === 0 ? 'aucun lien' : plural(count, 'lien', 'liens'));

/** Words for people who do not see the picture or do not use a mouse. */
export const accessFr = {
  skipToPicture: 'Aller à la carte',
  /** Name of the list of marks, and how to use it. */
  stops: (actors: number, gaps: number) =>
    `Acteurs et manques de la carte\u00A0: ${plural(actors, 'acteur', 'acteurs')}, ${plural(gaps, 'manque', 'manques')}`,
  keys: 'Flèches\u00A0: passer d’un acteur à l’autre. Premières lettres\u00A0: aller à un nom. Entrée\u00A0: ouvrir la fiche, puis y aller. Espace\u00A0: choisir ou non. L\u00A0: relier, Entrée sur le second. Suppr\u00A0: retirer. Maj+F10\u00A0: toutes les actions. Échap\u00A0: revenir.',
  actor: ({ name, type, roles, where, group, ties: count, marks }: StopFacts) =>
    [name, type, ...roles, where, group, ties(count), ...marks].filter(Boolean).join(', '),
  note: (text: string) => `Note\u00A0: ${text}`,
  ghost: (question: string, isUnderWay = false) =>
    `Manque\u00A0: ${question}${isUnderWay ? ' Une démarche est en cours.' : ''}`,
  centre: 'au centre',
  unreached: 'sans chemin connu',

  menu: {
    about: (name: string) => `Actions pour ${name}`,
    ground: 'Actions sur la carte',
    gap: 'Actions sur ce manque',
    openCard: 'Ouvrir la fiche',
    tie: 'Relier à…',
    showChain: 'Par qui passer\u00A0?',
    seeFrom: 'Voir depuis',
    tryWithout: 'Essayer sans',
    chooseToo: 'Choisir aussi',
    pin: 'Fixer à cette place',
    unpin: 'Libérer sa place',
    unpinAll: (count: number) => (count < 2 ? 'Libérer la place fixée' : `Libérer les ${count} places fixées`),
    remove: 'Retirer de la carte',
    openBundle: 'Voir ces acteurs un par un',
    fold: (group: string) => `Replier «\u00A0${group}\u00A0»`,
    openTie: 'Ouvrir le lien',
    removeTie: 'Retirer le lien',
    showQuestion: 'Voir la question',
    addHere: 'Ajouter un acteur ici',
    fit: 'Tout afficher',
    arrange: 'Ranger la carte',
  },

  /** Announced to screen readers after a change. Whole sentences. */
  said: {
    actorChosen: (name: string, count: number) => `Fiche ouverte\u00A0: ${name}, ${ties(count)}.`,
    tieChosen: (sentence: string) => `Fiche ouverte\u00A0: ${sentence}.`,
    severalChosen: (count: number) => `${count} acteurs choisis`,
    nothingChosen: 'Plus rien n’est choisi.',
    actorsAdded: (count: number, name: string) =>
      count === 1 && name !== ''
        ? `Acteur ajouté\u00A0: ${name}.`
        : `${plural(count, 'acteur ajouté', 'acteurs ajoutés')}.`,
    actorsRemoved: (count: number, name: string) =>
      count === 1 && name !== ''
        ? `Acteur retiré\u00A0: ${name}. «\u00A0Annuler\u00A0» le remet.`
        : `${plural(count, 'acteur retiré', 'acteurs retirés')}.`,
    themeAdded: (label: string) => `Thème ajouté\u00A0: ${label}.`,
    tiesAdded: (count: number) => `${plural(count, 'lien ajouté', 'liens ajoutés')}.`,
    tiesRemoved: (count: number) => `${plural(count, 'lien retiré', 'liens retirés')}.`,
    done: (step: string) => `Fait\u00A0: ${step}.`,
    undone: (step: string) => `Annulé\u00A0: ${step}.`,
    redone: (step: string) => `Rétabli\u00A0: ${step}.`,
    gapsClosed: ([first, ...others]: readonly string[]) =>
      others.length === 0 ? `Un manque en moins\u00A0: ${first ?? ''}` : `${others.length + 1} manques en moins.`,
    gapsOpened: ([first, ...others]: readonly string[]) =>
      others.length === 0 ? `Un nouveau manque\u00A0: ${first ?? ''}` : `${others.length + 1} nouveaux manques.`,
    mapOpened: (title: string, actors: number) =>
      `Carte ouverte\u00A0: ${title}, ${plural(actors, 'acteur', 'acteurs')}.`,
  },

  /** The map in sentences. */
  reading: {
    title: 'La carte en phrases',
    print: 'Imprimer',
    /** `seats`: the headline of seats; null when there is no beneficiary to count them around. */
    lead: (actors: number, count: number, seats: string | null) =>
      `${plural(actors, 'acteur', 'acteurs')}, ${ties(count)}${seats === null ? '' : `. ${seats}`}.`,
    atCentre: 'Au centre',
    centred: ({ name, type, roles, ties: count }: StopFacts) => `${[name, type, ...roles, ties(count)].join(', ')}.`,
    nobodyAtCentre: 'Personne n’est au centre\u00A0: aucun·e bénéficiaire n’est choisi·e.',
    around: 'Autour, du plus proche au plus lointain',
    bySector: 'Acteurs, groupe par groupe',
    /** "Parc naturel, 3 acteurs : A, B et C." */
    members: (sector: string, count: number, names: string) =>
      `${sector === '' ? '' : `${sector}, `}${plural(count, 'acteur', 'acteurs')}\u00A0: ${names}.`,
    andOthers: (count: number) => plural(count, 'autre', 'autres'),
    linking: 'Qui fait le lien',
    brokers: (names: string) => `Relient des groupes\u00A0: ${names}.`,
    between: (names: string) => `Entre deux groupes\u00A0: ${names}.`,
    fragile: (names: string) => `Points fragiles à doubler\u00A0: ${names}.`,
    notAsked: (names: string) => `Pas encore interrogé·es sur tous leurs liens\u00A0: ${names}.`,
    nobodyLinks: 'Personne ne se détache pour l’instant.',
    missing: 'Ce qui manque',
    nothingMissing: 'Aucune question ouverte.',
    chain: 'Chemin montré',
    trial: 'À l’essai, pas encore sur la carte',
    ties: 'Les liens, acteur par acteur',
    tiesOf: (name: string, others: string) => `${name}\u00A0: ${others}.`,
    tiesInTable: 'La carte est grande\u00A0: tous les liens sont dans le tableau, onglet Liens.',
    moreInPanel: (count: number) => `${plural(count, 'autre question est', 'autres questions sont')} dans le panneau.`,
  },
};

export type AccessMessages = Sentences<typeof accessFr>;
