import type { CommandLineMessages } from './messages';

const plural = (count: number, one: string, many: string) => `${count} ${Math.abs(count) < 2 ? one : many}`;

export const commandLineFr: CommandLineMessages = {
  usage: `Usage :
  maillon check FICHIER… [--default-choices] [--choices CHOIX.json] [--save-choices CHOIX.json]
  maillon analyse FICHIER… [--from NOM] [--without NOM]… [--perimeter territory|structure|group]
                  [--by groups|territory|family|network] [--graph-only] [--choices CHOIX.json]
  maillon convert ENTRÉE… SORTIE [--with-notes] [--with-confidential] [--choices CHOIX.json]   (.maillon.json .xlsx .ods .csv .gexf .graphml .net .json .kumu.json .cyjs .svg .html)
  maillon compare AVANT APRÈS
Avec toutes les commandes : --json, --lang fr|en, --help`,
  unknownCommand: (name) => `Commande inconnue : ${name}`,
  unknownOption: (name) => `Option inconnue : ${name}`,
  missingValue: (option) => `L’option ${option} demande une valeur.`,
  badValue: (option, value, allowed) =>
    `Valeur « ${value} » inconnue pour ${option}. Valeurs possibles : ${allowed.join(', ')}.`,
  noFile: 'Aucun fichier donné.',
  notTwoFiles: 'Il faut deux fichiers : celui d’avant, puis celui d’après.',
  noChoices: (file) => `« ${file} » n’est pas un fichier de choix. « maillon check … --save-choices » en écrit un.`,
  unknownChoice: (file, what) => `« ${file} » parle de « ${what} », que les fichiers n’ont pas.`,
  cannotRead: (file) => `Le fichier « ${file} » ne peut pas être lu.`,
  cannotWrite: (file) => `Le fichier « ${file} » ne peut pas être écrit.`,
  unknownName: (name) => `Aucun acteur ne s’appelle « ${name} ».`,
  severalActors: (name) => `Plusieurs acteurs s’appellent « ${name} » : donnez leur Id.`,
  unknownExtension: (file, known) => `« ${file} » : extension inconnue. Extensions possibles : ${known.join(' ')}`,
  outIsIn: (file) => `« ${file} » est aussi un fichier d’entrée : rien n’a été écrit.`,
  defaultsTaken: (count) =>
    count < 2
      ? 'Une question restait ouverte : la réponse par défaut a été prise.'
      : `${count} questions restaient ouvertes : les réponses par défaut ont été prises.`,
  refused: 'Rien n’a été chargé.',
  confidencesLeft: ({ ties, reasons }) =>
    `Laissé de côté, car dit en confidence : ${plural(ties, 'lien', 'liens')}, ${plural(reasons, 'raison', 'raisons')} d’écarter une question. « --with-confidential » les joint aux tableaux et aux réseaux.`,
  written: (file) => `Écrit : ${file}`,
  counts: (actors, ties) => `${plural(actors, 'acteur', 'acteurs')}, ${plural(ties, 'lien', 'liens')}`,
  pieces: (count) => plural(count, 'ensemble relié', 'ensembles séparés'),
  outcome: {
    ok: 'Tout est chargé.',
    warn: 'Chargé, avec des remarques.',
    ask: 'Une réponse est attendue.',
    error: 'Refusé : rien n’a été chargé.',
  },
  nothingMissing: 'Aucun manque trouvé.',
};
