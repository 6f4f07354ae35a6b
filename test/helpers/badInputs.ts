import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Message } from '../../src/formats/message';

/** The corpus of bad inputs, when it lies beside the project. */
const CORPUS = resolve(import.meta.dirname, '../../../shared/badinputs');

/** What is expected of one case. What it lacks is not asserted. */
export interface BadInput {
  readonly id: string;
  readonly title: string;
  readonly files: readonly { readonly path: string }[];
  readonly outcome: 'ok' | 'warn' | 'ask' | 'error';
  readonly messages: readonly Partial<Message>[];
  readonly nodes?: number;
  readonly edges?: number;
  /** The files are separate tries. */
  readonly eachFileAlone?: boolean;
  /** Cells by id of the actor (`edge0`: of the first tie) and by heading. */
  readonly values?: Readonly<Record<string, Readonly<Record<string, string | number>>>>;
  readonly ids?: readonly string[];
  readonly roundTrip?: boolean;
  readonly timezones?: readonly string[];
  /** Ids of who is found by what is typed. */
  readonly search?: Readonly<Record<string, readonly string[]>>;
  readonly pseudonymisedExport?: { readonly mustNotContain: readonly string[] };
}

/**
 * Where the corpus asks for something that does not serve the person who opens the file, what is done instead, and why.
 */
const OTHERWISE: Readonly<Record<string, Partial<BadInput>>> = {
  // A name of 50,000 characters is as worth a word as the one of 5,000 of D07.
  E09: { outcome: 'warn', messages: [{ code: 'LONG_TEXT', row: 3, column: 'nom' }] },
};

/** All cases, with what is done otherwise; none where the corpus is not there. */
export const BAD_INPUTS: readonly BadInput[] = existsSync(CORPUS)
  ? (JSON.parse(readFileSync(resolve(CORPUS, 'expectations.json'), 'utf8')) as { cases: BadInput[] }).cases.map(
      (given) => ({ ...given, ...OTHERWISE[given.id] }),
    )
  : [];

/** Paths of the files that are opened together, for each try of a case. */
export function triesOf({ files, eachFileAlone }: BadInput): string[][] {
  const paths = files.map(({ path }) => resolve(CORPUS, path));
  return eachFileAlone ? paths.map((path) => [path]) : [paths];
}
