import { existsSync, readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { faultsOf } from '../../src/domain/integrity';
import { levelOf, type Message } from '../../src/formats/message';
import { readFiles } from '../../src/formats/readFiles';
import type { FileBytes } from '../../src/formats/readResult';

const CORPUS = resolve(import.meta.dirname, '../../../shared/badinputs');
const FAMILIES = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'K'];

interface Case {
  readonly id: string;
  readonly title: string;
  readonly files: readonly { readonly path: string }[];
  readonly outcome: 'ok' | 'warn' | 'ask' | 'error';
  readonly messages: readonly Partial<Message>[];
  readonly nodes?: number;
  readonly edges?: number;
  /** The files are separate tries. */
  readonly eachFileAlone?: boolean;
  /** What nodes of the file are called, by their id there. */
  readonly values?: Readonly<Record<string, { readonly label?: string }>>;
}

/**
 * Where the corpus asks for something that does not serve the person who opens the file, what is done instead, and why.
 */
const OTHERWISE: Record<string, Partial<Case>> = {
  // A name of 50,000 characters is as worth a word as the one of 5,000 of D07.
  E09: { outcome: 'warn', messages: [{ code: 'LONG_TEXT', row: 3, column: 'nom' }] },
};

const cases: Case[] = existsSync(CORPUS)
  ? JSON.parse(readFileSync(resolve(CORPUS, 'expectations.json'), 'utf8')).cases.filter(
      ({ id, files }: Case) =>
        FAMILIES.includes(id.charAt(0)) &&
        files.every(({ path }) => /\.(csv|txt|xlsx|gexf|graphml|json|net|paj|gml|dot|gv|dl|gdf|vna)$/.test(path)) &&
        !isWorkbookOfOther(id),
    )
  : [];

function isWorkbookOfOther(id: string): boolean {
  return ['E03', 'E07'].includes(id);
}

let next = 0;
const context = () => ({ newId: () => `id${next++}`, language: 'fr' as const, answers: new Map() });

describe('files of the corpus of bad inputs', () => {
  if (cases.length === 0) it('are not here: nothing to check', () => expect(existsSync(CORPUS)).toBe(false));

  it.each(cases)('$id $title', async (given) => {
    const wanted = { ...given, ...OTHERWISE[given.id] };
    const files = given.files.map(({ path }) => ({
      name: basename(path),
      bytes: new Uint8Array(readFileSync(resolve(CORPUS, path))),
    }));
    for (const tried of wanted.eachFileAlone ? files.map((file) => [file]) : [files]) await check(tried, wanted);
  });
});

async function check(files: readonly FileBytes[], wanted: Case): Promise<void> {
  const result = await readFiles(files, context());
  const said = result.messages.filter((message) => levelOf(message) !== 'info');
  expect({ outcome: result.outcome, codes: said.map(({ code }) => code) }).toEqual({
    outcome: wanted.outcome,
    codes: wanted.messages.map(({ code }) => code),
  });
  for (const [i, message] of wanted.messages.entries()) expect(said[i]).toMatchObject(message);
  for (const message of result.messages) expect(message.file).toBeDefined();
  if (result.outcome === 'error') return;
  expect(faultsOf(result.document)).toEqual([]);
  if (wanted.nodes !== undefined) expect(result.document.actors.size).toBe(wanted.nodes);
  if (wanted.edges !== undefined) expect(result.document.ties.size).toBe(wanted.edges);
  const actors = [...result.document.actors.values()];
  for (const [id, { label }] of Object.entries(wanted.values ?? {})) {
    if (typeof label === 'string') expect(actors.find(({ reference }) => reference === id)?.name).toBe(label);
  }
}
