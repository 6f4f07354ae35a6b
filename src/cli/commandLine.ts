import { parseArgs } from 'node:util';
import type { CommandLineMessages } from '../i18n/commandLine/fr';
import { LANGUAGES, type Language } from '../i18n/language';

const PERIMETERS = ['territory', 'structure', 'group'] as const;
const PARTITIONS = ['groups', 'territory', 'family', 'network'] as const;

/** Options of each command, besides the common ones. */
const OWN_OPTIONS = {
  check: ['default-choices', 'choices', 'save-choices'],
  analyse: ['choices', 'from', 'without', 'perimeter', 'by', 'graph-only'],
  convert: ['choices', 'with-notes', 'with-confidential'],
  compare: [],
  agenda: ['choices', 'ics'],
} as const;
export type CommandName = keyof typeof OWN_OPTIONS;

const OPTIONS = {
  help: { type: 'boolean', short: 'h' },
  json: { type: 'boolean' },
  lang: { type: 'string' },
  'default-choices': { type: 'boolean' },
  choices: { type: 'string' },
  'save-choices': { type: 'string' },
  from: { type: 'string' },
  without: { type: 'string', multiple: true },
  perimeter: { type: 'string' },
  by: { type: 'string' },
  'graph-only': { type: 'boolean' },
  'with-notes': { type: 'boolean' },
  'with-confidential': { type: 'boolean' },
  ics: { type: 'boolean' },
} as const;

export interface CommandLine {
  readonly command: CommandName;
  readonly files: readonly string[];
  readonly json: boolean;
  readonly language: Language;
  /** The language given by `--lang`: without it, texts for people are in the language of the map. */
  readonly languageAsked: Language | undefined;
  readonly defaultChoices: boolean;
  /** File with answers to the questions of the input files. */
  readonly choices: string | undefined;
  /** Where to write the default choices, to be edited and passed as `choices`. */
  readonly saveChoices: string | undefined;
  readonly from: string | undefined;
  readonly without: readonly string[];
  readonly perimeter: (typeof PERIMETERS)[number] | undefined;
  readonly by: (typeof PARTITIONS)[number];
  readonly graphOnly: boolean;
  readonly withNotes: boolean;
  readonly withConfidential: boolean;
  readonly ics: boolean;
}

export type Understood =
  | { readonly kind: 'command'; readonly line: CommandLine }
  | { readonly kind: 'help'; readonly language: Language }
  | { readonly kind: 'wrong'; readonly language: Language; readonly why: string };

/** Parses the arguments: options may come before, between or after the files; after `--`, only files. */
export function understand(args: readonly string[], wordsIn: (language: Language) => CommandLineMessages): Understood {
  const language = languageOf(args);
  const words = wordsIn(language);
  const wrong = (why: string): Understood => ({ kind: 'wrong', language, why });
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(args);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    const name = /(--?[^\s'=,]+)/.exec(error.message)?.[1] ?? '';
    const isUnknown = 'code' in error && error.code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION';
    return wrong(isUnknown ? words.unknownOption(name) : words.missingValue(name));
  }
  const { values, positionals, tokens } = parsed;
  if (values.help) return { kind: 'help', language };
  const [command, ...files] = positionals;
  if (command === undefined) return wrong(words.usage);
  if (!isCommand(command)) return wrong(words.unknownCommand(command));
  const allowed: readonly string[] = ['help', 'json', 'lang', ...OWN_OPTIONS[command]];
  const foreign = tokens.find((token) => token.kind === 'option' && !allowed.includes(token.name));
  if (foreign?.kind === 'option') return wrong(words.unknownOption(foreign.rawName));
  const { lang = language, perimeter, by = 'groups' } = values;
  if (!isOneOf(LANGUAGES, lang)) return wrong(words.badValue('--lang', lang, LANGUAGES));
  if (perimeter !== undefined && !isOneOf(PERIMETERS, perimeter))
    return wrong(words.badValue('--perimeter', perimeter, PERIMETERS));
  if (!isOneOf(PARTITIONS, by)) return wrong(words.badValue('--by', by, PARTITIONS));
  if (command === 'compare' && files.length !== 2) return wrong(words.notTwoFiles);
  if (files.length < (command === 'convert' ? 2 : 1)) return wrong(words.noFile);
  return {
    kind: 'command',
    line: {
      command,
      files,
      json: values.json === true,
      language: lang,
      languageAsked: values.lang === undefined ? undefined : lang,
      defaultChoices: values['default-choices'] === true,
      choices: values.choices,
      saveChoices: values['save-choices'],
      from: values.from,
      without: values.without ?? [],
      perimeter,
      by,
      graphOnly: values['graph-only'] === true,
      withNotes: values['with-notes'] === true,
      withConfidential: values['with-confidential'] === true,
      ics: values.ics === true,
    },
  };
}

function parse(args: readonly string[]) {
  return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true, tokens: true });
}

/** Language for error messages, read even from a command line that cannot be parsed. French by default. */
function languageOf(args: readonly string[]): Language {
  const at = args.indexOf('--lang');
  const value = at === -1 ? args.find((one) => one.startsWith('--lang='))?.slice(7) : args[at + 1];
  return value !== undefined && isOneOf(LANGUAGES, value) ? value : 'fr';
}

function isCommand(name: string): name is CommandName {
  return Object.hasOwn(OWN_OPTIONS, name);
}

function isOneOf<const Value extends string>(values: readonly Value[], value: string): value is Value {
  return (values as readonly string[]).includes(value);
}
