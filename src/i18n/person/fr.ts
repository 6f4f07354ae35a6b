import type { Mention } from '../../domain/erasure/mentions';
import { plural } from '../desk/frenchCount';
import type { Sentences } from '../sentences';
import { toFr } from '../vocabulary/articles';

const quoted = (name: string) => (name === '' ? '' : ` «\u00A0${name}\u00A0»`);

/** Everything stored about one person, to hand over or erase. */
export const personFr = {
  /** Button that opens the window. */
  open: 'Tout sur cette personne…',
  title: (name: string) => `Tout sur ${name}`,
  lead: (map: string, day: string) =>
    `Tout ce que la carte «\u00A0${map}\u00A0» et cet appareil gardent sur cette personne, au ${day}. À lui remettre si elle le demande.`,
  print: 'Imprimer',
  save: 'Enregistrer cette page',
  saved: (file: string) => `Enregistré dans ${file}.`,
  saveFailed: 'La page n’a pas pu être enregistrée. Rien n’est perdu\u00A0: réessayez, ou imprimez-la.',
  sections: {
    card: 'Fiche',
    privates: 'Notes privées',
    ties: 'Liens',
    testimonies: 'Témoignages',
    offers: 'Offres et demandes',
    introductions: 'Mises en relation',
    awareness: 'Ce que cette personne sait des actions',
    actions: 'Actions',
    meetings: 'Rencontres',
    resources: 'Outils et exemples',
    turns: 'Ce qui l’attend',
    pictureNotes: 'Notes sur l’image',
    named: 'Textes où son nom, son adresse ou son numéro est écrit',
    milestones: 'Repères de la carte',
    versions: 'Versions gardées sur cet appareil',
    otherMaps: 'Autres cartes de cet appareil',
  },
  line: (label: string, value: string) => `${label}\u00A0: ${value}`,
  asLead: (title: string) => `${title} (chef·fe de file)`,
  partner: (title: string) => `${title} (partenaire)`,
  confidential: 'dit en confidence',
  madeBy: (name: string) => `par ${name}`,
  toldTo: (name: string, day: string | undefined) => `dite ${toFr(name)}${day === undefined ? '' : ` (${day})`}`,
  answeredBy: (name: string) => `répondu par ${name}`,
  preparedBy: (name: string) => `préparée par ${name}`,
  answeredOn: (day: string) => `réponse notée\u00A0: ${day}`,
  due: (day: string) => `échéance\u00A0: ${day}`,
  noDay: 'sans date',
  reading: 'Recherche dans les versions et les autres cartes…',
  versionsKept: (moments: readonly string[]) =>
    `${plural(moments.length, 'version', 'versions')}\u00A0: ${moments.join('\u00A0; ')}`,
  /** Place of a text that names the person; `name`: of the record, if it has one. */
  place: (table: Mention['table'], name: string) => {
    switch (table) {
      case 'info':
        return 'Titre, question ou raison de la carte';
      case 'actors':
        return `Fiche${quoted(name)}`;
      case 'privates':
        return `Notes privées sur${quoted(name)}`;
      case 'ties':
        return `Lien${quoted(name)}`;
      case 'themes':
        return 'Nom d’un thème';
      case 'actions':
        return `Action${quoted(name)}`;
      case 'testimonies':
        return 'Témoignage';
      case 'offers':
        return 'Offre ou demande';
      case 'introductions':
        return 'Mise en relation';
      case 'meetings':
        return 'Rencontre';
      case 'resources':
        return 'Outil ou exemple';
      case 'rulings':
        return 'Manque écarté';
      case 'discussions':
        return 'Commentaire sur un manque';
      case 'pictureNotes':
        return 'Note sur l’image';
      case 'groups':
        return 'Nom d’un groupe';
      case 'looks':
        return 'Vue gardée';
      case 'story':
        return 'Étape du récit';
      default:
        return 'Autre champ du fichier';
    }
  },
  inMilestone: (place: string, milestone: string) => `${place}, dans le repère «\u00A0${milestone}\u00A0»`,
  binned: (title: string) => `${title} (dans la corbeille)`,

  erase: {
    start: 'Effacer cette personne…',
    title: (name: string) => `Effacer ${name}`,
    what: [
      'Sa fiche, ses liens, ses notes privées, ses témoignages, offres et mises en relation.',
      'La même chose dans les repères, les versions et les copies de secours de cette carte.',
      'L’historique\u00A0: il repart de zéro, puisque chaque étape garde ce qu’elle a changé.',
    ],
    noWayBack: 'On ne peut pas revenir en arrière. «\u00A0Annuler\u00A0» n’y fera rien.',
    mentions: (count: number) =>
      count === 0
        ? 'Aucun autre texte ne porte son nom, son adresse ou son numéro.'
        : `${plural(count, 'texte porte', 'textes portent')} son nom, son adresse ou son numéro\u00A0: ils seront réécrits.`,
    moreMentions: (count: number) => `et ${count} de plus`,
    instead: 'À la place de son nom, écrire',
    insteadUsual: 'une personne',
    words: (words: readonly string[]) => `Aussi quand un seul mot de son nom est écrit\u00A0: ${words.join(', ')}`,
    otherMaps: 'L’effacer aussi de ces cartes de cet appareil',
    outside:
      'Les fichiers déjà enregistrés, exportés, imprimés ou envoyés ne changent pas\u00A0: supprimez-les ou refaites-les vous-même, corbeille de l’ordinateur et messageries comprises. Le navigateur retient aussi, dans son propre historique, le titre des cartes ouvertes.',
    confirm: (name: string) => `Effacer ${name} pour toujours`,
    cancel: 'Ne pas effacer',
    erasing: 'Effacement en cours…',
    done: (name: string) => `${name} est effacé·e de cet appareil.`,
    doneDetail:
      'Les fichiers que vous avez enregistrés ou envoyés avant portent encore ce nom\u00A0: pensez à enregistrer la carte de nouveau.',
    failed:
      'L’effacement n’a pas pu être mené à bout\u00A0: le navigateur refuse d’écrire, ou une autre fenêtre tient la carte. Fermez les autres fenêtres de Maillon, puis recommencez.',
    close: 'Fermer',
  },
};

export type PersonMessages = Sentences<typeof personFr>;
