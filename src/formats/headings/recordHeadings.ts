import type { Heading } from './heading';

/** Headings of the sheet "Actions". */
export const ACTION_HEADINGS: readonly Heading[] = [
  {
    field: 'title',
    fr: 'Titre',
    en: 'Title',
    also: [
      'Action',
      'Projet',
      'Projets',
      'Project',
      'Intitulé de l’action',
      'Nom de l’action',
      'Nom du projet',
      'Intitulé du projet',
      'Titre du projet',
      'Opération',
      'Project name',
      'Project title',
    ],
  },
  { field: 'finality', fr: 'Finalité', en: 'Purpose', also: ['Finality', 'But'] },
  { field: 'themes', fr: 'Thèmes', en: 'Themes', also: ['Thème', 'Theme', 'Thématiques', 'Thématique'] },
  { field: 'state', fr: 'État', en: 'State', also: ['Avancement', 'État d’avancement', 'Stage'] },
  {
    field: 'lead',
    fr: 'Chef de file',
    en: 'Lead partner',
    also: [
      'Cheffe de file',
      'Pilote',
      'Lead',
      'Porteur',
      'Porteuse',
      'Porteur du projet',
      'Porteur de projet',
      'Structure porteuse',
      'Maître d’ouvrage',
      'Coordinateur',
      'Coordinator',
      'Lead organisation',
      'Project lead',
    ],
  },
  {
    field: 'partners',
    fr: 'Partenaires',
    en: 'Partners',
    also: ['Partenaire', 'Partner', 'Partenaires du projet', 'Partenaires associés', 'Project partners'],
  },
  { field: 'territories', fr: 'Territoires', en: 'Territories', also: ['Territoire', 'Territory', 'Areas'] },
  { field: 'period', fr: 'Période', en: 'Period', also: ['Calendrier', 'Dates'] },
  { field: 'results', fr: 'Résultats', en: 'Results', also: ['Résultat'] },
  { field: 'lessons', fr: 'Leçons', en: 'Lessons', also: ['Enseignements', 'Lessons learnt'] },
  { field: 'publics', fr: 'Publics', en: 'Publics', also: ['Public', 'Audiences'], extra: true },
];

/** Headings of the sheet "Témoignages". */
export const TESTIMONY_HEADINGS: readonly Heading[] = [
  { field: 'person', fr: 'Personne', en: 'Person', also: ['Témoin', 'Witness'] },
  { field: 'action', fr: 'Action', en: 'Action', also: ['Projet', 'Project'] },
  { field: 'themes', fr: 'Thèmes', en: 'Themes', also: ['Thème', 'Theme'] },
  { field: 'publics', fr: 'Publics', en: 'Publics', also: ['Public', 'Audiences'] },
  { field: 'consent', fr: 'Accord', en: 'Consent', also: ['Consentement', 'Agreement'] },
  { field: 'lastGiven', fr: 'Dernière fois', en: 'Last given', also: ['Dernier témoignage', 'Last time'] },
];

/** Headings of the sheet "Offres et demandes". */
export const OFFER_HEADINGS: readonly Heading[] = [
  { field: 'holder', fr: 'Porteur', en: 'Holder', also: ['Porteuse', 'Porteur·se', 'Proposé par'] },
  { field: 'side', fr: 'Sens', en: 'Side', also: ['Offre ou demande', 'Offre/demande', 'Offer or request'] },
  { field: 'kind', fr: 'Objet', en: 'Subject', also: ['Object'] },
  { field: 'themes', fr: 'Thèmes', en: 'Themes', also: ['Thème', 'Theme'] },
  { field: 'profileSought', fr: 'Profil recherché', en: 'Profile sought', also: [] },
  { field: 'deadline', fr: 'Échéance', en: 'Deadline', also: ['Date limite', 'Due date'] },
  { field: 'state', fr: 'État', en: 'State', also: ['Statut', 'Status'] },
  { field: 'answer', fr: 'Réponse', en: 'Answer', also: [] },
  { field: 'told', fr: 'Dit à', en: 'Told to', also: [], extra: true },
  { field: 'answeredBy', fr: 'Répondu par', en: 'Answered by', also: [], extra: true },
  { field: 'answeredOn', fr: 'Répondu le', en: 'Answered on', also: [], extra: true },
];

/** Headings of the sheet "Qui sait quoi". */
export const AWARENESS_HEADINGS: readonly Heading[] = [
  { field: 'actor', fr: 'Qui', en: 'Who', also: ['Acteur', 'Actor', 'Nom', 'Name'] },
  { field: 'action', fr: 'De l’action', en: 'Of the action', also: ['Action', 'Projet', 'Project'] },
  { field: 'level', fr: 'Sait', en: 'Knows', also: ['Connaissance de l’action', 'Awareness'] },
];

/** Headings of the sheet "Rencontres". */
export const MEETING_HEADINGS: readonly Heading[] = [
  {
    field: 'title',
    fr: 'Rencontre',
    en: 'Meeting',
    also: ['Titre', 'Title', 'Titre de la rencontre', 'Réunion', 'Événement', 'Event', 'Meeting title'],
  },
  { field: 'date', fr: 'Date', en: 'Date', also: ['Jour', 'Day', 'Date de la rencontre', 'Meeting date'] },
  { field: 'place', fr: 'Lieu', en: 'Place', also: ['Location', 'Venue', 'Salle'] },
  {
    field: 'participants',
    fr: 'Participants',
    en: 'Participants',
    also: ['Participant·es', 'Participantes et participants', 'Présents', 'Invités', 'Attendees', 'Guests', 'Present'],
  },
  { field: 'preparedBy', fr: 'Préparée par', en: 'Prepared by', also: [], extra: true },
];

/** Headings of the sheet "Outils et exemples". Its heading for users tells it apart from any other list of titles. */
export const RESOURCE_HEADINGS: readonly Heading[] = [
  { field: 'title', fr: 'Outil ou exemple', en: 'Tool or example', also: ['Ressource', 'Resource'] },
  { field: 'kind', fr: 'Genre', en: 'Sort', also: [] },
  { field: 'holder', fr: 'De qui', en: 'Whose', also: [] },
  { field: 'network', fr: 'Par quel réseau', en: 'Through which network', also: [] },
  { field: 'action', fr: 'Action', en: 'Action', also: [] },
  { field: 'themes', fr: 'Thèmes', en: 'Themes', also: ['Thème', 'Theme'] },
  { field: 'users', fr: 'Utilisé par', en: 'Used by', also: [] },
  { field: 'address', fr: 'Adresse de la page', en: 'Page address', also: [] },
];

/** Headings of the sheet "Questions écartées". Rule and subject are for human readers; the key contains them. */
export const RULING_HEADINGS: readonly Heading[] = [
  { field: 'key', fr: 'Clé', en: 'Key', also: [] },
  { field: 'rule', fr: 'Règle', en: 'Rule', also: [] },
  { field: 'about', fr: 'Sujet', en: 'About', also: [] },
  { field: 'verdict', fr: 'Décision', en: 'Decision', also: [] },
  { field: 'reason', fr: 'Motif', en: 'Reason', also: [] },
  { field: 'by', fr: 'Par', en: 'By', also: [] },
  { field: 'on', fr: 'Le', en: 'On', also: [] },
  { field: 'until', fr: 'Jusqu’au', en: 'Until', also: [] },
];

/** Headings of the sheet "Questions discutées". Rule and subject are for human readers; the key contains them. */
export const DISCUSSION_HEADINGS: readonly Heading[] = [
  { field: 'key', fr: 'Clé', en: 'Key', also: [] },
  { field: 'rule', fr: 'Règle', en: 'Rule', also: [] },
  { field: 'about', fr: 'Sujet', en: 'About', also: [] },
  { field: 'comment', fr: 'Commentaire', en: 'Comment', also: [] },
  { field: 'votes', fr: 'Voix', en: 'Votes', also: [] },
  { field: 'due', fr: 'Échéance', en: 'Due date', also: [], extra: true },
  { field: 'turn', fr: 'À qui le tour', en: 'Whose turn', also: [], extra: true },
];

/** Headings of the sheet "Notes sur l’image". Places: two numbers, from the centre of the note's subject, else of the picture. */
export const PICTURE_NOTE_HEADINGS: readonly Heading[] = [
  { field: 'text', fr: 'Note sur l’image', en: 'Note on the picture', also: [] },
  { field: 'actor', fr: 'Près de', en: 'Beside', also: [] },
  { field: 'seat', fr: 'Clé du manque', en: 'Key of the gap', also: [] },
  { field: 'circles', fr: 'Place en cercles', en: 'Place in circles', also: [] },
  { field: 'free', fr: 'Place sur la carte', en: 'Place on the map', also: [] },
  { field: 'arrow', fr: 'Flèche vers', en: 'Arrow to', also: [] },
];

/** Headings of the sheet "Mises en relation". */
export const INTRODUCTION_HEADINGS: readonly Heading[] = [
  { field: 'a', fr: 'Acteur 1', en: 'Actor 1', also: ['Acteur A', 'Actor A'] },
  { field: 'b', fr: 'Acteur 2', en: 'Actor 2', also: ['Acteur B', 'Actor B'] },
  { field: 'madeBy', fr: 'Par', en: 'By', also: ['Made by', 'Mis en relation par'] },
  { field: 'subject', fr: 'Objet', en: 'Subject', also: ['Sujet'] },
  { field: 'means', fr: 'Moyen', en: 'Means', also: [] },
  { field: 'strength', fr: 'Force', en: 'Strength', also: [] },
  { field: 'status', fr: 'Statut', en: 'Status', also: [] },
  { field: 'due', fr: 'Échéance', en: 'Due date', also: ['Deadline'] },
  { field: 'result', fr: 'Résultat', en: 'Result', also: [] },
  { field: 'madeOn', fr: 'Faite le', en: 'Made on', also: [], extra: true },
  { field: 'introducer', fr: 'Par, hors de la carte', en: 'By, not on the map', also: [], extra: true },
];
