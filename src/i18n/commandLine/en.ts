import type { CommandLineMessages } from './fr';

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

export const commandLineEn: CommandLineMessages = {
  usage: `Usage:
  maillon check FILE… [--default-choices] [--choices CHOICES.json] [--save-choices CHOICES.json]
  maillon analyse FILE… [--from NAME] [--without NAME]… [--perimeter territory|structure|group]
                  [--by groups|territory|family|network] [--graph-only] [--choices CHOICES.json]
  maillon convert IN… OUT [--with-notes] [--with-confidential] [--choices CHOICES.json]   (.maillon.json .xlsx .ods .csv .gexf .graphml .net .json .kumu.json .cyjs .svg .html .report.html .pptx .vcf)
  maillon compare BEFORE AFTER
  maillon agenda FILE… [--ics] [--choices CHOICES.json]
With every command: --json, --lang fr|en, --help`,
  unknownCommand: (name) => `Unknown command: ${name}`,
  unknownOption: (name) => `Unknown option: ${name}`,
  missingValue: (option) => `The option ${option} needs a value.`,
  badValue: (option, value, allowed) => `Unknown value “${value}” for ${option}. One of: ${allowed.join(', ')}.`,
  noFile: 'No file given.',
  notTwoFiles: 'Two files are needed: the earlier, then the later.',
  noChoices: (file) => `“${file}” is no file of choices. “maillon check … --save-choices” writes one.`,
  unknownChoice: (file, what) => `“${file}” speaks of “${what}”, which the files do not have.`,
  cannotRead: (file) => `The file “${file}” cannot be read.`,
  cannotWrite: (file) => `The file “${file}” cannot be written.`,
  unknownName: (name) => `No actor is called “${name}”.`,
  severalActors: (name) => `Several actors are called “${name}”: give their Id.`,
  unknownExtension: (file, known) => `“${file}”: unknown extension. One of: ${known.join(' ')}`,
  outIsIn: (file) => `“${file}” is one of the files to read too: nothing was written.`,
  defaultsTaken: (count) =>
    count === 1
      ? 'One question was open: its default answer was taken.'
      : `${count} questions were open: their default answers were taken.`,
  refused: 'Nothing was loaded.',
  confidencesLeft: ({ ties, reasons }) =>
    `Left out, as told in confidence: ${plural(ties, 'tie', 'ties')}, ${plural(reasons, 'reason', 'reasons')} for setting a question aside. “--with-confidential” puts them into tables and networks.`,
  written: (file) => `Written: ${file}`,
  counts: (actors, ties) => `${plural(actors, 'actor', 'actors')}, ${plural(ties, 'tie', 'ties')}`,
  pieces: (count) => plural(count, 'connected whole', 'separate wholes'),
  outcome: {
    ok: 'Everything is loaded.',
    warn: 'Loaded, with remarks.',
    ask: 'An answer is needed.',
    error: 'Refused: nothing was loaded.',
  },
  nothingMissing: 'No gap found.',
};
