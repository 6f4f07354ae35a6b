import type { TieLevel } from '../../domain/tie';
import type { Sentences } from '../sentences';
import { theFr } from '../vocabulary/articles';

/** Fields of an actor; `add` has small buttons that open an empty one. */
export type ActorFieldName =
  | 'name'
  | 'shortName'
  | 'type'
  | 'profile'
  | 'family'
  | 'kind'
  | 'territory'
  | 'group'
  | 'themes'
  | 'roles'
  | 'mission'
  | 'framework'
  | 'situation'
  | 'resources'
  | 'languages'
  | 'channels'
  | 'publics'
  | 'links'
  | 'consent'
  | 'consentSince'
  | 'asked'
  | 'updatedOn'
  | 'reference';

const tiesOf = (count: number) => (count < 2 ? `${count} lien` : `${count} liens`);

/** Card of the selection. */
export const cardFr = {
  title: 'Fiche',
  readOnly: 'Lecture seule',
  /** First option of a choice that may stay empty. */
  unsaid: 'non précisé',
  remove: (what: string) => `Retirer ${what}`,
  confirmRemove: 'Oui, retirer',
  cancel: 'Garder',
  add: 'Ajouter',
  addNamed: (text: string) => `Ajouter «\u00A0${text}\u00A0»`,
  /** For a field left with text in it. */
  notAdded: 'Pas encore ajouté\u00A0: Entrée pour ajouter, Échap pour renoncer.',
  noMatch: 'Aucun nom ne correspond',
  dayHint: 'JJ/MM/AAAA ou AAAA',
  dayUnread: 'Cette date n’est pas comprise. Essayez 15/03/2024, 03/2024 ou 2024.',
  /** For a field that takes future dates. */
  comingDayUnread: 'Cette date n’est pas comprise. Essayez 8 décembre, 15/03/2027 ou dans 2 semaines.',

  actor: {
    fields: {
      name: 'Nom',
      shortName: 'Nom court',
      type: 'Type',
      profile: 'Profil',
      family: 'Famille',
      kind: 'Catégorie',
      territory: 'Territoire',
      group: 'Groupe',
      themes: 'Thèmes',
      roles: 'Rôles',
      mission: 'Mission',
      framework: 'Cadre d’action',
      situation: 'Coopération',
      resources: 'Ressources',
      languages: 'Langues',
      channels: 'Canaux',
      publics: 'Publics',
      links: 'Documents en ligne',
      consent: 'Consentement',
      consentSince: 'Depuis le',
      asked: 'Interrogé·e',
      updatedOn: 'Mis à jour le',
      reference: 'Identifiant du fichier',
    },
    addField: (field: string) => field.toLocaleLowerCase('fr'),
    publicsOfBeneficiary: 'Publics à convaincre',
    isBeneficiary: 'Bénéficiaire de l’appui',
    isOfficer: 'C’est moi',
    betweenGroups: (own: string, other: string) => `Entre deux groupes\u00A0: ${own} et ${other}`,
    seeFrom: 'Voir depuis ici',
    stopSeeingFrom: 'Revenir au point de départ',
    whoCanIntroduce: 'Par qui passer\u00A0?',
    hideIntroduction: 'Masquer le chemin',
    makeBeneficiary: 'En faire le·la bénéficiaire',
    makeOfficer: 'C’est moi',
    addTheme: 'Ajouter un thème',
    since: 'Depuis',
    until: 'Jusqu’à',
    endRole: 'C’est terminé',
    more: 'Plus',
    moreFilled: (count: number) => (count < 2 ? `${count} champ rempli` : `${count} champs remplis`),
    attributes: 'Autres colonnes du fichier',
    removeActor: 'Retirer de la carte',
    removeActorWarning: (ties: number) =>
      ties === 0
        ? 'Retirer cet acteur\u00A0?'
        : `Retirer cet acteur et ${ties < 2 ? 'son lien' : `ses ${tiesOf(ties)}`}\u00A0?`,
  },

  ties: {
    title: (count: number) => (count === 0 ? 'Liens' : tiesOf(count)),
    none: 'Aucun lien connu.',
    nature: (other: string) => `Nature du lien avec ${theFr(other)}`,
    unsaidNature: 'est en lien avec',
    open: (other: string) => `Ouvrir le lien avec ${theFr(other)}`,
    toVerify: 'à vérifier',
    absent: 'n’existe pas',
    addTitle: 'lien',
    who: 'Avec qui\u00A0?',
    whoHint: 'Nom d’un acteur',
    createAndTie: (name: string) => `Ajouter «\u00A0${name}\u00A0» à la carte et le relier`,
  },

  privates: {
    notes: 'Notes',
    email: 'Courriel',
    phone: 'Téléphone',
    attitude: 'Attitude',
  },

  tie: {
    /** "Lien formel". */
    title: (formality?: string) => (formality === undefined ? 'Lien' : `Lien ${formality}`),
    ends: 'Entre',
    nature: 'Nature',
    formal: 'Formel',
    /** Shown when formality was not stated. */
    formalByNature: (formality?: string) =>
      formality === undefined ? 'pas précisé' : `${formality}, d’après la nature`,
    direction: 'Sens',
    noDirection: 'sans sens particulier',
    swap: 'Échanger les deux bouts',
    certainty: 'Certitude',
    level: 'Niveau',
    levelOption: (level: TieLevel, meaning: string) => `${level}\u00A0– ${meaning}`,
    frequency: 'Fréquence',
    frequencies: ['chaque semaine', 'chaque mois', 'chaque trimestre', 'une fois par an', 'rarement'],
    lastExchange: 'Dernier échange',
    nextExchange: 'Prochain échange',
    nextBy: 'À qui le tour',
    exchanges: 'Échanges',
    saidBy: 'Dit par',
    validatedBy: 'Validé par',
    validatedOn: 'Validé le',
    confidential: 'Confidentiel',
    confidentialHint: 'Caché quand la carte est projetée.',
    /** For a tie that has ended. */
    past: 'Gardé en mémoire\u00A0; ne compte plus parmi les liens.',
    more: 'Préciser ce lien',
    removeTie: 'Retirer ce lien',
  },
};

export type CardMessages = Sentences<typeof cardFr>;
