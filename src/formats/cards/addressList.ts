import { listCell } from '../../domain/words/listCell';
import { wordFor } from '../../domain/words/values';
import { isKnownHeading } from '../headings/headings';
import { peopleColumnOf } from '../headings/peopleHeadings';
import { typeByNameAlone, typeOfReadName } from '../names/readNames';
import type { RawTable } from '../rawTable';
import { isAddressOfPerson, nameOfAddress } from './nameOfAddress';
import { shownName } from './shownName';

const ADDRESS = /^[^\s<>@,;"]+@[^\s<>@,;"]+\.[^\s<>@,;"]+$/;
/** "À :", "Cc:", as copied from a message. */
const FIELD = /^\s*(?:à|a|de|to|from|cc|cci|bcc|destinataires?|recipients?)\s*:/i;
/** More than anyone pastes; a text of megabytes that only looks like a list is not split at each comma. */
const LONGEST = 2_000_000;
const HEADINGS = {
  fr: ['Nom', 'E-mail', 'Structure', 'Précision', 'Type'],
  en: ['Name', 'Email', 'Works for', 'Detail', 'Type'],
} as const;

const COLUMNS = ['name', 'email', 'structure', 'attribute', 'type'];

/**
 * Reads a text that only lists addresses, pasted from a message or one a line, as a table of people. `undefined` for
 * any other text. An address that shows no name is skipped: a map could not show its owner.
 */
export function addressListTable(text: string, file: string, language: 'fr' | 'en'): RawTable | undefined {
  if (text.length > LONGEST || !text.includes('@')) return undefined;
  const lines = withoutTitle(text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/))
    .map((line, i) => ({ row: i + 1, line: line.replace(FIELD, '').trim() }))
    .filter(({ line }) => line !== '');
  const people: { row: number; cells: string[] }[] = [];
  let addresses = 0;
  for (const { row, line } of lines) {
    for (const one of pairOf(line) ?? partsOf(line)) {
      const person = personOf(one);
      if (!person) return undefined;
      addresses++;
      if (person.name === undefined) continue;
      const { name, structure, more } = shownName(person.name);
      const type = isPersonByAddress(name, person.email) ? wordFor('type', 'person', language) : '';
      people.push({ row, cells: [name, person.email, structure === '' ? '' : listCell([structure]), more, type] });
    }
  }
  if (addresses < 2 || people.length === 0) return undefined;
  const columns = people.some(({ cells }) => cells[4] !== '') ? COLUMNS : COLUMNS.slice(0, 4);
  return {
    file,
    rows: [{ row: 0, cells: HEADINGS[language].slice(0, columns.length) }, ...people],
    listSeparators: [';', '|'],
    plan: { kind: 'actors', columns },
  };
}

/** Blanks out a title above the list: without an address it names nobody. Leaves the heading of a column. */
function withoutTitle(lines: readonly string[]): readonly string[] {
  const [title = '', next = '', ...others] = lines;
  if (/[@;,\t|]/.test(title) || typeOfReadName(title.trim()) === 'person') return lines;
  const isTitle =
    next.trim() === '' ? !/\d/.test(title) : /<[^<>\s]+@/.test(next) || (next.includes('@') && !isHeading(title));
  return isTitle ? ['', next, ...others] : lines;
}

const isHeading = (line: string) => isKnownHeading(line) || peopleColumnOf(line) !== undefined;

/** True for a name that only its capitals show to be a person's, when the address is made of its first and last names. */
function isPersonByAddress(name: string, email: string): boolean {
  return typeByNameAlone(name) === 'unknown' && typeOfReadName(name) === 'person' && isAddressOfPerson(email, name);
}

/** An address and a name on one line, in either order, as mailing list programs write: "sb@a.example<tab>Samira Belkacem". */
function pairOf(line: string): string[] | undefined {
  const [one = '', other = '', ...more] = line.split(/\s*[\t;,]\s*|(?<=@\S{1,200})\s+/);
  const [address, name] = ADDRESS.test(one) ? [one, other] : [other, one];
  return more.length === 0 && ADDRESS.test(address) && !name.includes('@') && !/[<>]/.test(name)
    ? [`${name} <${address}>`]
    : undefined;
}

function partsOf(line: string): string[] {
  const cut = line.split(/;|(?<=@[^\s<>,;"]{1,200}(?:>|\s\([^()@,]{2,100}\))?)\s*,/);
  return cut.map((one) => one.trim()).filter((one) => one !== '');
}

function personOf(text: string): { readonly name: string | undefined; readonly email: string } | undefined {
  // Name after the address: "sb@a.example (Samira Belkacem)".
  const after = /^([^\s<>@,;"()]{1,64}@[^\s<>@,;"()]{3,190})\s*\(([^()@<>]{2,100})\)$/.exec(text);
  if (after) return personOf(`${after[2]} <${after[1]}>`);
  const found = /^(.{0,200}?)\s*[<([]\s*(?:mailto:)?([^\s<>()[\]]{3,254})\s*[>)\]]$/i.exec(text);
  const email = (found?.[2] ?? text).trim();
  if (!ADDRESS.test(email)) return undefined;
  const written = (found?.[1] ?? '')
    .trim()
    .replace(/^["']+|["']+$/g, '')
    .trim();
  if (/[<>]/.test(written)) return undefined;
  if (written === '' || written.includes('@')) return { name: nameOfAddress(email), email };
  // "Belkacem, Samira", as Outlook writes it.
  const turned = /^([^,()]+),\s*([^,()]+?)(\s*\([^()]+\))?$/.exec(written);
  return { name: turned ? `${turned[2]} ${turned[1]}${turned[3] ?? ''}` : written, email };
}
