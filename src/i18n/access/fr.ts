import { plural } from '../desk/frenchCount';
import type { AccessMessages } from './messages';

const ties = (count: number) => (count === 0 ? 'aucun lien' : plural(count, 'lien', 'liens'));

export const accessFr: AccessMessages = {
  skipToPicture: 'Aller à la carte',
  stops: (actors, gaps) =>
    `Acteurs et manques de la carte\u00A0: ${plural(actors, 'acteur', 'acteurs')}, ${plural(gaps, 'manque', 'manques')}`,
  keys: 'Flèches\u00A0: passer d’un acteur à l’autre. Premières lettres\u00A0: aller à un nom. Entrée\u00A0: ouvrir la fiche, puis y aller. Espace\u00A0: choisir ou non. L\u00A0: relier, Entrée sur le second. Suppr\u00A0: retirer. Maj+F10\u00A0: toutes les actions. Échap\u00A0: revenir.',
  actor: ({ name, type, roles, where, group, ties: count, marks }) =>
    [name, type, ...roles, where, group, ties(count), ...marks].filter(Boolean).join(', '),
  ghost: (question) => `Manque\u00A0: ${question}`,
  centre: 'au centre',
  unreached: 'sans chemin connu',

  menu: {
    about: (name) => `Actions pour ${name}`,
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
    unpinAll: (count) => (count < 2 ? 'Libérer la place fixée' : `Libérer les ${count} places fixées`),
    remove: 'Retirer de la carte',
    openBundle: 'Voir ces acteurs un par un',
    openTie: 'Ouvrir le lien',
    removeTie: 'Retirer le lien',
    showQuestion: 'Voir la question',
    addHere: 'Ajouter un acteur ici',
    fit: 'Tout afficher',
    arrange: 'Ranger la carte',
  },

  said: {
    actorChosen: (name, count) => `Fiche ouverte\u00A0: ${name}, ${ties(count)}.`,
    tieChosen: (sentence) => `Fiche ouverte\u00A0: ${sentence}.`,
    severalChosen: (count) => `${count} acteurs choisis`,
    nothingChosen: 'Plus rien n’est choisi.',
    actorsAdded: (count, name) =>
      count === 1 && name !== ''
        ? `Acteur ajouté\u00A0: ${name}.`
        : `${plural(count, 'acteur ajouté', 'acteurs ajoutés')}.`,
    actorsRemoved: (count, name) =>
      count === 1 && name !== ''
        ? `Acteur retiré\u00A0: ${name}. Ctrl+Z pour le remettre.`
        : `${plural(count, 'acteur retiré', 'acteurs retirés')}.`,
    tiesAdded: (count) => `${plural(count, 'lien ajouté', 'liens ajoutés')}.`,
    tiesRemoved: (count) => `${plural(count, 'lien retiré', 'liens retirés')}.`,
    done: (step) => `Fait\u00A0: ${step}.`,
    undone: (step) => `Annulé\u00A0: ${step}.`,
    redone: (step) => `Rétabli\u00A0: ${step}.`,
    gapsClosed: ([first, ...others]) =>
      others.length === 0 ? `Un manque en moins\u00A0: ${first ?? ''}` : `${others.length + 1} manques en moins.`,
    gapsOpened: ([first, ...others]) =>
      others.length === 0 ? `Un manque de plus\u00A0: ${first ?? ''}` : `${others.length + 1} manques de plus.`,
    mapOpened: (title, actors) => `Carte ouverte\u00A0: ${title}, ${plural(actors, 'acteur', 'acteurs')}.`,
  },

  reading: {
    title: 'La carte en phrases',
    print: 'Imprimer',
    lead: (actors, count, seats) =>
      `${plural(actors, 'acteur', 'acteurs')}, ${ties(count)}${seats === null ? '' : `. ${seats}`}.`,
    atCentre: 'Au centre',
    centred: ({ name, type, roles, ties: count }) => `${[name, type, ...roles, ties(count)].join(', ')}.`,
    nobodyAtCentre: 'Personne n’est au centre\u00A0: aucun·e bénéficiaire n’est choisi·e.',
    around: 'Autour, du plus proche au plus lointain',
    bySector: 'Acteurs, groupe par groupe',
    members: (sector, count, names) =>
      `${sector === '' ? '' : `${sector}, `}${plural(count, 'acteur', 'acteurs')}\u00A0: ${names}.`,
    andOthers: (count) => plural(count, 'autre', 'autres'),
    linking: 'Qui fait le lien',
    brokers: (names) => `Relient des groupes\u00A0: ${names}.`,
    between: (names) => `Entre deux groupes\u00A0: ${names}.`,
    fragile: (names) => `Points fragiles à doubler\u00A0: ${names}.`,
    notAsked: (names) => `Pas encore interrogé·es sur tous leurs liens\u00A0: ${names}.`,
    nobodyLinks: 'Personne ne se détache pour l’instant.',
    missing: 'Ce qui manque',
    nothingMissing: 'Aucune question ouverte.',
    chain: 'Chemin montré',
    trial: 'À l’essai, pas encore sur la carte',
    ties: 'Les liens, acteur par acteur',
    tiesOf: (name, others) => `${name}\u00A0: ${others}.`,
    tiesInTable: 'La carte est grande\u00A0: tous les liens sont dans le tableau, onglet Liens.',
    moreInPanel: (count) => `${plural(count, 'autre question est', 'autres questions sont')} dans le panneau.`,
  },
};
