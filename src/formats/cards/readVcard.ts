import { fold } from '../../domain/folding';
import { listCell } from '../../domain/words/listCell';
import { wordFor } from '../../domain/words/values';
import { personNameIn } from '../cells/personName';
import type { GraphTables } from '../graph/tablesOf';
import { LIMITS } from '../guards';
import type { Message } from '../message';
import { readNameSaysOrganisation } from '../names/readNames';
import type { FileBytes, ReadContext } from '../readResult';
import { type ContentLine, textOf, valuesOf } from './contentLines';
import { decodedLines } from './decodedLines';
import { nameOfAddress } from './nameOfAddress';
import { type ShownName, shownName } from './shownName';

const NO_THEMES = /^(?:\*?\s*(?:mycontacts|my contacts|starred|friends|family|coworkers|contacts)|imported on .*)$/;
const FIELDS = ['name', 'type', 'structure', 'attribute', 'attribute', 'themes', 'email', 'phone', 'notes'] as const;
const HEADINGS = {
  fr: ['Nom', 'Type', 'Structure', 'Fonction', 'Service', 'Thèmes', 'E-mail', 'Téléphone', 'Notes'],
  en: ['Name', 'Type', 'Organisation', 'Job title', 'Department', 'Themes', 'Email', 'Phone', 'Notes'],
} as const;

/** Reads an address book in any version of vCard: people, where they work, organisations. */
export function readVcard(file: FileBytes, { language }: ReadContext): GraphTables {
  const { lines, messages } = decodedLines(file);
  const rows: { row: number; cells: string[] }[] = [];
  let card: ContentLine[] | undefined;
  for (const line of lines) {
    const isOfCards = line.value.trim().toUpperCase() === 'VCARD';
    if (line.name === 'BEGIN' && isOfCards) card = [];
    else if (line.name !== 'END') card?.push(line);
    if (!card || line.name !== 'END' || !isOfCards) continue;
    const cells = cellsOf(card, language);
    if (cells) rows.push({ row: card[0]?.line ?? line.line, cells });
    card = undefined;
  }
  if (rows.length === 0) return { tables: [], messages: [...messages, { code: 'NO_DATA_ROWS' }] };
  const tooMany: Message = { code: 'LIMIT_ROWS', value: rows.length, limit: LIMITS.rows };
  if (rows.length > LIMITS.rows) return { tables: [], messages: [tooMany] };
  const table = {
    file: file.name,
    rows: [{ row: 0, cells: HEADINGS[language] }, ...rows],
    listSeparators: [';', '|'],
    plan: { kind: 'actors' as const, columns: FIELDS },
  };
  return { tables: [table], messages };
}

/** Cells of a card, in the order of `FIELDS`; `undefined` when it names nobody. */
function cellsOf(card: readonly ContentLine[], language: 'fr' | 'en'): string[] | undefined {
  const all = (name: string) => card.filter((line) => line.name === name);
  const texts = (name: string) => [...new Set(all(name).map(({ value }) => textOf(value)))].filter((one) => one !== '');
  const [organisation = '', ...units] = valuesOf(all('ORG')[0]?.value ?? '', ';');
  const emails = texts('EMAIL').map((one) => one.replace(/^mailto:/i, ''));
  const kind = fold(texts('KIND')[0] ?? texts('X-ADDRESSBOOKSERVER-KIND')[0] ?? '');
  const [family = '', given = '', middle = ''] = valuesOf(all('N')[0]?.value ?? '', ';');
  const parted = [given, middle, family].filter((one) => one !== '').join(' ');
  const full = texts('FN')[0] ?? '';
  const called = full.includes('@') ? parted || nameOfAddress(full) : full || parted;
  const name =
    called || (organisation === '' ? emails.map(nameOfAddress).find((one) => one !== undefined) : organisation);
  if (name === undefined || name === '') return undefined;
  const showsCompany = fold(texts('X-ABSHOWAS')[0] ?? '') === 'company';
  const isOrganisation =
    kind === 'org' ||
    showsCompany ||
    (organisation !== '' && fold(name) === fold(organisation) && (parted === '' || parted === name)) ||
    // Phones put the name of an organisation in the first or the last name.
    (organisation === '' && (given === '' || family === '') && readNameSaysOrganisation(name));
  const type = kind === 'group' ? 'network' : isOrganisation ? 'structure' : 'person';
  const themes = all('CATEGORIES').flatMap(({ value }) => valuesOf(value, ','));
  const shown = type === 'person' ? personShown(name, parted) : { name: oneLine(name), structure: '', more: '' };
  const notes = [shown.more, ...texts('NOTE'), ...emails.slice(1), ...all('ADR').map(addressOf), ...texts('BDAY')];
  const employer = organisation || shown.structure;
  return [
    shown.name,
    wordFor('type', type, language),
    isOrganisation || employer === '' ? '' : listCell([employer]),
    texts('TITLE')[0] ?? texts('ROLE')[0] ?? '',
    units.filter((one) => one !== '').join(', '),
    listCell([...new Set(themes)].filter((theme) => theme !== '' && !NO_THEMES.test(fold(theme)))),
    emails[0] ?? '',
    texts('TEL')
      .map((one) => one.replace(/^tel:/i, ''))
      .join(', '),
    notes.filter((one) => one !== '').join('\n'),
  ];
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ');

/** Uses the name whole when it is the card's own first and last names: it then holds nothing else, whatever it looks like. */
function personShown(name: string, parted: string): ShownName {
  const written = oneLine(name);
  if (written !== oneLine(parted)) return shownName(written);
  return { name: personNameIn(written, '').name, structure: '', more: '' };
}

function addressOf({ value }: ContentLine): string {
  return valuesOf(value, ';')
    .filter((one) => one !== '')
    .join(', ');
}
