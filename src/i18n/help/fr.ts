import type { Sentences } from '../sentences';

/** What is typed, and what it does. */
type Explained = readonly (readonly [typed: string, what: string])[];

/** Help window. */
export const helpFr = {
  title: 'Aide',
  /** Gestures with a pointer or a finger. */
  gestures: [
    ['double-clic', 'ajouter un acteur à cet endroit'],
    ['clic droit, appui long', 'les actions d’un acteur, d’un lien ou de cet endroit'],
  ] as Explained,
  keys: [
    [
      'Ctrl+K',
      'chercher un acteur, un thème, une vue, une question, une commande\u00A0; ajouter\u00A0; relier deux noms',
    ],
    ['Tab, puis flèches', 'dans le dessin\u00A0: d’un acteur à l’autre\u00A0; ses premières lettres pour y aller'],
    ['Entrée, L, Maj+F10', 'dans le dessin\u00A0: sa fiche, le relier, toutes ses actions'],
    ['R', 'relier deux acteurs en les touchant'],
    ['Ctrl+Z / Ctrl+Maj+Z', 'annuler / rétablir'],
    ['Suppr', 'retirer ce qui est choisi'],
    ['Ctrl+O / Ctrl+S', 'ouvrir / enregistrer dans un fichier'],
    ['Ctrl+V', 'coller un tableau ou une liste de noms'],
    ['C', 'passer de Cercles à Carte'],
    ['F', 'filtrer la carte, garder ou reprendre une vue'],
    ['T', 'montrer ou masquer le tableau'],
    ['P, F11', 'projeter devant une salle\u00A0; F11\u00A0: en plein écran'],
    ['+ − 0', 'agrandir, réduire, tout afficher'],
    ['Échap', 'laisser ce qui est en cours'],
  ] as Explained,
  /** The entry line: examples that it reads, and its keys. */
  line: {
    title: 'Ajouter en une ligne',
    hint: 'Dans le champ du haut (Ctrl+K) ou devant une salle (N). Seul un nom est nécessaire. Ce qui sera ajouté se lit sous le champ avant d’appuyer sur Entrée.',
    examples: [
      ['Léa Morel, élue, témoin', 'un nom, puis ce qu’elle est et ses rôles, séparés par des virgules'],
      ['Léa Morel @Haut-Vallon', 'son territoire, après @'],
      ['Léa Morel #mobilité #eau', 'ses thèmes, chacun après #'],
      ['Léa Morel – CUMA du Val', 'un lien entre deux noms\u00A0: un tiret entre deux espaces'],
      ['Léa Morel – travaille pour – CUMA du Val', 'ce qu’est le lien\u00A0; ou à la fin, entre parenthèses'],
      ['Léa Morel – CUMA du Val\u00A0?', 'un lien à vérifier'],
      ['Léa Morel + Marc Vidal – CUMA du Val', 'plusieurs noms, chacun relié au suivant'],
      ['"Bien vivre – Val", association', 'un nom qui contient un tiret ou une virgule, entre guillemets'],
    ] as Explained,
    keys: [
      ['Tab', 'compléter un nom, un rôle, un territoire, un thème'],
      ['↑', 'dans le champ vide\u00A0: reprendre la dernière ligne'],
    ] as Explained,
  },
  /** `to`: links to the guide's pages. */
  guide: {
    title: 'Guide',
    pages: 'Pages du guide',
    before: 'Page d’avant',
    after: 'Page suivante',
    print: 'Imprimer',
    printPage: 'Imprimer cette page',
    to: {
      keys: 'Dans le guide\u00A0: les touches',
      answers: 'Dans le guide\u00A0: comment c’est trouvé',
      sheet: 'Dans le guide\u00A0: la séance, minute par minute',
      start: 'Lire le guide',
      signs: 'Dans le guide\u00A0: ce que disent les signes',
      files: 'Dans le guide\u00A0: ouvrir vos fichiers',
      rights: 'Dans le guide\u00A0: les droits des personnes',
    },
  },
  marks: 'Signes',
  data: 'Vos données',
  dataText:
    'Tout reste sur cet appareil\u00A0: pas de compte, pas de serveur, aucune demande envoyée ailleurs. Les données ne sont pas chiffrées\u00A0: quiconque ouvre cette session peut les lire.',
  version: (version: string) => `Maillon, version ${version}. Logiciel libre (licence MIT).`,
  headings: 'En-têtes reconnus dans vos tableaux',
  headingsHint:
    'Majuscules, accents et espaces n’ont pas d’importance. Les autres colonnes sont gardées avec l’acteur ou le lien.',
};

export type HelpMessages = Sentences<typeof helpFr>;
