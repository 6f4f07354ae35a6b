/**
 * Words around the pages of the site. Like the sentences of `npm start`, they cannot come from `i18n`, which has to be built.
 * @typedef {typeof FRENCH} SiteWords
 */

const FRENCH = {
  sentence:
    'La carte de qui travaille avec qui autour d’une personne que vous accompagnez, et qui montre qui y manque.',
  description:
    'Une carte de réseau qui montre qui manque\u00A0: le témoin, le partenaire, le relais. Rien ne quitte votre ordinateur.',
  skip: 'Aller au texte',
  sections: 'Parties du site',
  home: 'Accueil',
  tryIt: 'Essayer',
  tryHint: 'Dans votre navigateur, sans compte.',
  film: 'Une minute de film\u00A0: une carte faite pendant qu’on parle',
  filmed:
    'On tape le nom de Léa Morel, ses thèmes, ceux avec qui elle agit. Une place vide demande qui pourrait témoigner\u00A0: on y met Anne Roux. La carte est projetée.',
  downloadFile: 'Télécharger le fichier',
  download: 'Télécharger',
  guide: 'Guide',
  guideLead: 'Des pages courtes, de la première carte à la séance de quatre-vingt-dix minutes.',
  guidePages: 'Pages du guide',
  before: 'Page d’avant',
  after: 'Page suivante',
  print: 'Cette page s’imprime telle quelle\u00A0: Ctrl+P.',
  language: 'Français',
  promises: [
    [
      'Qui manque se voit',
      'Le témoin, le partenaire, le relais que personne n’a encore nommé ont leur place sur la carte, avec une question.',
    ],
    [
      'Vos fichiers comme ils sont',
      'Un classeur, une liste de noms, un compte rendu, le réseau d’un autre logiciel\u00A0: ils s’ouvrent tels quels.',
    ],
    ['Devant une salle', 'Une grande image, une grande phrase, rien de privé. Chacun repart avec sa feuille.'],
    [
      'Rien ne sort de chez vous',
      'Ni compte, ni serveur, ni mesure d’audience. Ce que vous écrivez reste sur votre ordinateur.',
    ],
  ],
  downloads: {
    title: 'À télécharger',
    hint: 'La somme SHA-256 sert à vérifier que le fichier est bien celui d’ici.',
    single: 'Tout Maillon en un seul fichier\u00A0: un double-clic l’ouvre, sans réseau. À mettre sur une clé.',
    site: 'Ce site entier, à poser sur n’importe quel hébergement.',
    sums: 'Toutes les sommes',
    /** @param {string} megabytes */
    size: (megabytes) => `${megabytes} Mo`,
  },
  footer: 'Maillon est un logiciel libre (licence MIT).',
  licences: 'Licences des composants',
};

/** @type {SiteWords} */
const ENGLISH = {
  sentence: 'A map of who works with whom around someone you support, which shows who is missing.',
  description:
    'A network map that shows who is missing: the witness, the partner, the relay. Nothing leaves your computer.',
  skip: 'Go to the text',
  sections: 'Parts of the site',
  home: 'Home',
  tryIt: 'Try it',
  tryHint: 'In your browser, without an account.',
  film: 'A film of a minute: a map made while people speak',
  filmed:
    'Lea Morel is typed, then her themes and those she works with. An empty seat asks for a witness: Ann Ross takes it. The map is shown to a room.',
  downloadFile: 'Download the file',
  download: 'Download',
  guide: 'Guide',
  guideLead: 'Short pages, from the first map to the ninety-minute session.',
  guidePages: 'Pages of the guide',
  before: 'Previous page',
  after: 'Next page',
  print: 'This page prints as it is: Ctrl+P.',
  language: 'English',
  promises: [
    [
      'See who is missing',
      'The witness, the partner, the relay that nobody has named yet have their place on the map, with a question.',
    ],
    [
      'Your files as they are',
      'A workbook, a list of names, minutes, the network of another program: they open as they are.',
    ],
    [
      'In front of a room',
      'A large picture, a large sentence, nothing private. Everyone goes home with their own sheet.',
    ],
    ['Nothing leaves your place', 'No account, no server, no tracking. What you write stays on your computer.'],
  ],
  downloads: {
    title: 'Downloads',
    hint: 'The SHA-256 sum lets you check that a file is the one from here.',
    single: 'All of Maillon in one file: a double click opens it, without a network. Put it on a USB stick.',
    site: 'This whole site, to put on any web host.',
    sums: 'All the sums',
    size: (megabytes) => `${megabytes} MB`,
  },
  footer: 'Maillon is free software (MIT licence).',
  licences: 'Licences of its parts',
};

/** @type {Readonly<Record<import('./sitePlan.mjs').SiteLanguage, SiteWords>>} */
export const SITE_WORDS = { fr: FRENCH, en: ENGLISH };
