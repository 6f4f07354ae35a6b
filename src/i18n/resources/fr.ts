import type { Sentences } from '../sentences';

/** Words of the window of tools and examples, of the card, and of the printed list. */
export const resourcesFr = {
  window: {
    title: 'Outils et exemples',
    hint: 'Ce qui circule\u00A0: un outil, une méthode, une fiche d’expérience, une leçon, une page à lire. De qui, sur quoi, qui s’en sert.',
    list: 'Outils et exemples de la carte',
    none: 'Rien pour le moment. Donnez un titre au premier.',
    add: 'Nouvel outil ou exemple',
    addHint: 'Titre, puis Entrée',
    remove: 'Retirer de la carte',
    removeQuestion: 'Retirer cet outil ou cet exemple\u00A0? Les acteurs restent.',
  },
  fields: {
    title: 'Titre',
    kind: 'Genre',
    holder: 'De qui',
    network: 'Par quel réseau',
    action: 'Tiré de l’action',
    themes: 'Thèmes',
    users: 'Utilisé par',
    address: 'Adresse de la page',
  },
  kindHint: 'outil, méthode…',
  addressHint: 'https://…',
  /** For a document about an actor. */
  linkHint: 'titre, puis https://…',
  openPage: 'Ouvrir la page',
  /** "Jeu du réseau (outil)". */
  line: (title: string, kind: string) => (kind === '' ? title : `${title} (${kind})`),

  card: {
    title: 'Outils et exemples',
    uses: (line: string) => `${line} – s’en sert`,
    shares: (line: string) => `${line} – passe par ce réseau`,
    add: 'outil ou exemple',
    /** Name of a new tool until it is given one. */
    untitled: 'Sans titre',
  },

  sheet: {
    save: 'Enregistrer la liste à projeter ou à distribuer',
    title: (map: string) => `Outils et exemples – ${map}`,
    reread:
      'Par thème, sans dire qui s’en sert ni de quelle personne cela vient. Relisez-en les titres avant de la donner.',
    noTheme: 'Sans thème',
    from: (holder: string) => `de ${holder}`,
    through: (network: string) => `par ${network}`,
  },
};

export type ResourcesMessages = Sentences<typeof resourcesFr>;
