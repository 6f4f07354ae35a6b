import type { Sentences } from '../sentences';

const plural = (count: number, one: string, many: string) => `${count} ${Math.abs(count) < 2 ? one : many}`;

/** Messages of the command line on standard error. Not in `Messages`, since the page never needs them. */
export const commandLineFr = {
  usage: `Usage :
  maillon check FICHIER… [--default-choices] [--choices CHOIX.json] [--save-choices CHOIX.json]
  maillon analyse FICHIER… [--from NOM] [--without NOM]… [--perimeter territory|structure|group]
                  [--by groups|territory|family|network] [--graph-only] [--choices CHOIX.json]
  maillon convert ENTRÉE… SORTIE [--with-notes] [--with-confidential] [--choices CHOIX.json]   (.maillon.json .xlsx .ods .csv .gexf .graphml .net .json .kumu.json .cyjs .svg .html .report.html .pptx .vcf)
  maillon compare AVANT APRÈS
  maillon agenda FICHIER… [--ics] [--choices CHOIX.json]
Avec toutes les commandes : --json, --lang fr|en, --help`,
  unknownCommand: (name: string) => `Commande inconnue : ${name}`,
  unknownOption: (name: string) => `Option inconnue : ${name}`,
  missingValue: (option: string) => `L’option ${option} demande une valeur.`,
  badValue: (option: string, value: string, allowed: readonly string[]) =>
    `Valeur « ${value} » inconnue pour ${option}. Valeurs possibles : ${allowed.join(', ')}.`,
  noFile: 'Aucun fichier donné.',
  notTwoFiles: 'Il faut deux fichiers : celui d’avant, puis celui d’après.',
  noChoices: (file: string) =>
    `« ${file} » n’est pas un fichier de choix. « maillon check … --save-choices » en écrit un.`,
  unknownChoice: (file: string, what: string) => `« ${file} » parle de « ${what} », que les fichiers n’ont pas.`,
  cannotRead: (file: string) => `Le fichier « ${file} » ne peut pas être lu.`,
  cannotWrite: (file: string) => `Le fichier « ${file} » ne peut pas être écrit.`,
  unknownName: (name: string) => `Aucun acteur ne s’appelle « ${name} ».`,
  severalActors: (name: string) => `Plusieurs acteurs s’appellent « ${name} » : donnez leur Id.`,
  unknownExtension: (file: string, known: readonly string[]) =>
    `« ${file} » : extension inconnue. Extensions possibles : ${known.join(' ')}`,
  outIsIn: (file: string) => `« ${file} » est aussi un fichier d’entrée : rien n’a été écrit.`,
  defaultsTaken: (count: number) =>
    count < 2
      ? 'Une question restait ouverte : la réponse par défaut a été prise.'
      : `${count} questions restaient ouvertes : les réponses par défaut ont été prises.`,
  refused: 'Rien n’a été chargé.',
  confidencesLeft: ({ ties, reasons }: { readonly ties: number; readonly reasons: number }) =>
    `Laissé de côté, car dit en confidence : ${plural(ties, 'lien', 'liens')}, ${plural(reasons, 'raison', 'raisons')} d’écarter une question. « --with-confidential » les joint aux tableaux et aux réseaux.`,
  written: (file: string) => `Écrit : ${file}`,
  counts: (actors: number, ties: number) => `${plural(actors, 'acteur', 'acteurs')}, ${plural(ties, 'lien', 'liens')}`,
  pieces: (count: number) => plural(count, 'ensemble relié', 'ensembles séparés'),
  outcome: {
    ok: 'Tout est chargé.',
    warn: 'Chargé, avec des remarques.',
    ask: 'Une réponse est attendue.',
    error: 'Refusé : rien n’a été chargé.',
  },
  nothingMissing: 'Aucun manque trouvé.',
};

export type CommandLineMessages = Sentences<typeof commandLineFr>;
