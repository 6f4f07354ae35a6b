import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { joinAll, type VoicedMap } from '../analysis/join/joinAll';
import { mapVoice } from '../analysis/join/mapVoice';
import { fold } from '../domain/folding';
import type { MapDocument } from '../domain/mapDocument';
import { readFiles } from '../formats/readFiles';
import type { FileBytes, NamedMap, ReadContext, ReadResult } from '../formats/readResult';
import type { Language } from '../i18n/language';
import { LATER_MESSAGES } from '../i18n/laterMessages';
import { answersIn, type Choices, choicesFrom, choicesOf, plansIn } from './choices';

/** Content of the files, read together as one map; or the file that could not be opened, or choices that do not apply. */
export type MapRead =
  /** `joined`: one line for each result of joining several maps. */
  | { readonly kind: 'read'; readonly result: ReadResult; readonly joined: readonly string[] }
  | { readonly kind: 'unreadable'; readonly file: string }
  | { readonly kind: 'noChoices'; readonly file: string; readonly unknown?: string };

/** Reads files from disk as one map. `choices`: a file that answers their questions; every other question takes its default. */
export async function readMap(paths: readonly string[], language: Language, choices?: string): Promise<MapRead> {
  const files = await filesAt(paths);
  if ('unreadable' in files) return { kind: 'unreadable', file: files.unreadable };
  const read = reading(files.read, language);
  if (choices === undefined) return joined(await read({}), language);
  const text = await readFile(choices, 'utf8').catch(() => undefined);
  if (text === undefined) return { kind: 'unreadable', file: choices };
  const said = choicesFrom(text);
  if (!said) return { kind: 'noChoices', file: choices };
  const chosen = await answered(read, said, choices);
  return 'result' in chosen ? joined(chosen.result, language) : chosen;
}

/** Default reading of files, as a file of choices; `undefined` when there is nothing to choose. */
export async function proposedChoices(paths: readonly string[], language: Language): Promise<Choices | undefined> {
  const files = await filesAt(paths);
  if ('unreadable' in files) return undefined;
  const result = await reading(files.read, language)({ review: 'always' });
  return result.tables && choicesOf(result.tables, result.outcome === 'error' ? [] : result.questions);
}

type Read = (more: Partial<ReadContext>) => Promise<ReadResult>;

function reading(files: readonly FileBytes[], language: Language): Read {
  return (more) => readFiles(files, { newId: randomUUID, language, answers: new Map(), keepMaps: true, ...more });
}

/** Joins the maps of all files: otherwise those after the first would be lost. */
function joined(result: ReadResult, language: Language): MapRead {
  const one = result.outcome === 'error' ? undefined : joinRead(result.maps ?? [], language);
  if (!one || result.outcome === 'error') return { kind: 'read', result, joined: [] };
  return { kind: 'read', result: { ...result, document: one.document }, joined: one.lines };
}

/** Yes/no answers first: they decide where header rows are, and the table's role depends on these. */
async function answered(
  read: Read,
  choices: Choices,
  file: string,
): Promise<{ readonly result: ReadResult } | Extract<MapRead, { readonly kind: 'noChoices' }>> {
  const asked = await read({});
  const answers = asked.outcome === 'error' ? new Map() : answersIn(choices, asked.questions);
  const { tables = [] } = await read({ answers, review: 'always' });
  const plans = plansIn(choices, tables);
  if ('unknown' in plans) return { kind: 'noChoices', file, unknown: plans.unknown };
  return { result: await read({ answers: new Map([...answers, ...plans.answers]) }) };
}

async function filesAt(
  paths: readonly string[],
): Promise<{ readonly read: readonly FileBytes[] } | { readonly unreadable: string }> {
  const files = [];
  for (const path of paths) {
    const bytes = await readFile(path).catch(() => undefined);
    if (!bytes) return { unreadable: path };
    files.push({ name: basename(path), bytes: new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.length) });
  }
  return { read: files };
}

/** Joins several maps, each as one voice, as the page does; with the lines to report about it. */
function joinRead(
  maps: readonly NamedMap[],
  language: Language,
): { readonly document: MapDocument; readonly lines: readonly string[] } | undefined {
  const [first, ...others] = maps;
  if (!first) return undefined;
  const { join, update } = LATER_MESSAGES[language];
  const ownVoice = mapVoice(first.document.info.title, first.name, new Set());
  const taken = new Set([fold(ownVoice)]);
  const voiced = others.map(({ name, document: map }): VoicedMap => {
    const saidBy = mapVoice(map.info.title, name, taken);
    taken.add(fold(saidBy));
    return { map, saidBy, cameFrom: () => [update.cameFrom, saidBy] };
  });
  const options = { ownVoice, otherName: join.otherName, newId: randomUUID };
  const { document, parts, byVoice } = joinAll(first.document, voiced, options);
  const lines = [...parts.map(join.joined), join.oneSided(byVoice)].filter((line) => line !== '');
  return { document, lines };
}
