import { fold } from '../../domain/folding';
import { listCell } from '../../domain/words/listCell';
import { typeOfName } from '../../domain/words/typeOfName';
import { fileTitle } from '../drawn/fileTitle';
import { saysName } from '../drawn/saysName';
import type { RawTable } from '../rawTable';
import { meetingDay, meetingPlace, meetingTable } from '../recipes/meetingTable';

const LISTS =
  /^[\s>*#_-]*(?:(?:les\s+)?(?:[ée]taient\s+)?(pr[ée]sent(?:e?s|·es|\(e\)s|es?\s+et\s+pr[ée]sents)?|participant(?:e?s|·es|\(e\)s)?|invit[ée](?:e?s|·es)?|attendees|in attendance|participants|present)|((?:[ée]taient\s+)?(?:excus|absent|repr[ée]sent)[^\s:]*(?:\s+(?:et\s+)?(?:excus|absent)[^\s:]*)?|apologies|absent))(?:\s+et\s+\p{L}+|\s*\([^)]{0,20}\))?\**\s*:\**\s*(.*)$/iu;
const CIVILITY = /^(?:M\.|MM\.|Mme|Mmes|Mlle|Monsieur|Madame|Mr\.?|Mrs\.?|Ms\.?)\s+/u;
const LONGEST = 500_000;
const MOST_PEOPLE = 2_000;
const HEADINGS = { fr: ['Nom', 'Structure'], en: ['Name', 'Organisation'] } as const;

interface Named {
  readonly name: string;
  readonly structure: string;
  readonly isThere: boolean;
  readonly row: number;
}

/**
 * The minutes of a meeting as tables: those named after "Présents" or "Excusés", each with the structure said of them, and the
 * meeting. `undefined` when no such list is found. The rest of the text is not read.
 */
export function minutesTables(text: string, file: string, language: 'fr' | 'en'): RawTable[] | undefined {
  if (text.length > LONGEST) return undefined;
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
  const first = lines.findIndex((line) => LISTS.test(line));
  if (first === -1) return undefined;
  const people = peopleIn(lines);
  if (people.length < 2) return undefined;
  const head = lines.slice(0, first).filter((line) => line.trim() !== '');
  const about = { file, rows: [], listSeparators: ['|'] };
  const there = people.filter(({ isThere }) => isThere).map(({ name }) => name);
  const cells = [titleOf(head, file), meetingDay(head), placeOf(head), listCell(there)];
  const rows = people.map(({ name, structure, row }) => ({
    row,
    cells: [name, structure === '' ? '' : listCell([structure])],
  }));
  return [
    {
      ...about,
      rows: [{ row: 0, cells: HEADINGS[language] }, ...rows],
      plan: { kind: 'actors', columns: ['name', 'structure'] },
    },
    meetingTable(about, [{ row: first + 1, cells }]),
  ];
}

function titleOf(head: readonly string[], file: string): string {
  const line = head[0] ?? '';
  const title = line
    .replace(/^[\s#*>]+/, '')
    .replace(
      /^(?:compte[- ]rendu|cr|relevé de décisions|procès[- ]verbal|pv|minutes)\b(?:\s+(?:de|du|des|of)\b(?:\s+(?:la|the)\b)?)?\s*[-–—:|]?\s*/iu,
      '',
    )
    .trim();
  return title || fileTitle(file);
}

/** What follows the day on its line, else what says so itself. */
function placeOf(head: readonly string[]): string {
  const said = meetingPlace(head);
  if (said !== '') return said;
  for (const line of head) {
    const after = /\d{4}\s*(?:à \d{1,2}\s*h\s*\d{0,2}\s*)?[,–—-]\s*(\p{L}.{2,80})$/u.exec(line)?.[1];
    if (after !== undefined) return after.trim();
  }
  return '';
}

function peopleIn(lines: readonly string[]): Named[] {
  const people: Named[] = [];
  let list: { readonly isThere: boolean } | undefined;
  for (const [i, line] of lines.entries()) {
    const found = LISTS.exec(line);
    if (found) list = { isThere: found[1] !== undefined };
    else if (line.trim() === '' && people.length > 0) list = undefined;
    if (!list || people.length > MOST_PEOPLE) continue;
    const said = found ? (found[3] ?? '') : line.replace(/^\s*[-–•*·]\s*/, '');
    const isOneALine = !found && /^\s*[-–•*·]/.test(line);
    for (const one of partsOf(said, isOneALine)) {
      const person = personOf(one);
      if (person) people.push({ ...person, isThere: list.isThere, row: i + 1 });
    }
  }
  return people.filter((one, i) => !isRepeated(one, i, people));
}

/** "Mme Nguyen" is whoever of that name is named in full; who is named twice is one. */
function isRepeated({ name }: Named, at: number, people: readonly Named[]): boolean {
  if (people.findIndex((one) => fold(one.name) === fold(name)) < at) return true;
  const last = CIVILITY.test(name) ? fold(name.replace(CIVILITY, '')) : '';
  return last !== '' && people.filter((one, i) => i !== at && fold(one.name).endsWith(` ${last}`)).length === 1;
}

function partsOf(text: string, isOneALine: boolean): string[] {
  const whole = text.trim().replace(/\.$/, '');
  if (isOneALine) return [whole];
  const isPointed = /;/.test(whole);
  const parts: string[] = [];
  let [depth, from] = [0, 0];
  for (let at = 0; at < whole.length; at++) {
    const sign = whole.charAt(at);
    if (sign === '(') depth++;
    else if (sign === ')') depth = Math.max(0, depth - 1);
    else if (depth === 0 && sign === (isPointed ? ';' : ',')) {
      parts.push(whole.slice(from, at));
      from = at + 1;
    }
  }
  parts.push(whole.slice(from));
  return parts
    .flatMap((part) => part.split(/(?<=\)|\p{Lu}\S*\s+\p{Lu}[\p{L}'’-]+)\s+(?:et|and)\s+(?=\p{Lu})/u))
    .map((part) => part.replace(/^\s*(?:et|and)\s+/u, '').trim());
}

function personOf(text: string): Pick<Named, 'name' | 'structure'> | undefined {
  const found = /^([^(,–—]{3,60}?)\s*(?:\(([^()]{1,100})\)|[,–—]\s*(.{2,100})|\s-\s(.{2,100}))?$/u.exec(text);
  const name = found?.[1]?.trim() ?? '';
  const bare = name.replace(CIVILITY, '');
  if (!saysName(bare) || !/^\p{Lu}/u.test(bare) || !/\s/.test(name) || typeOfName(name) === 'structure')
    return undefined;
  const said = (found?.[2] ?? found?.[3] ?? found?.[4] ?? '').trim();
  const structure = saysName(said) && /^\p{Lu}|\s\p{Lu}/u.test(said) ? (said.split(/\s*,\s*/).at(-1) ?? '') : '';
  return { name: /\s/.test(bare) ? bare : name, structure };
}
