type Grid = readonly (readonly string[])[];

/** The bytes or the text of a table as some tool or some hand leaves it; `undefined`: it says something else then. */
export interface Quirk {
  readonly name: string;
  readonly file?: string;
  /** Tables of which it says something else, or of which one question is fair. */
  readonly not?: readonly string[];
  readonly written: (grid: Grid) => string | Uint8Array;
}

const quoted = (separator: string) => (cell: string) =>
  cell.includes(separator) || /["\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;

function csv(grid: Grid, separator = ';'): string {
  return grid.map((row) => row.map(quoted(separator)).join(separator)).join('\n');
}

function utf16(text: string, isBigEndian = false): Uint8Array {
  const bytes = Buffer.from(`\uFEFF${text}`, 'utf16le');
  return new Uint8Array(isBigEndian ? bytes.swap16() : bytes);
}

const latin = (text: string) => new Uint8Array(Buffer.from(text.replaceAll('’', "'"), 'latin1'));
const wide = (grid: Grid, text: string) => [text, ...(grid[0] ?? []).slice(1).map(() => '')];
const blank = (grid: Grid) => wide(grid, '');
const eachHeading = (change: (heading: string, at: number) => string) => (grid: Grid) =>
  csv(grid.map((row, i) => (i === 0 ? row.map(change) : row)));
const eachCell = (change: (cell: string) => string) => (grid: Grid) => csv(grid.map((row) => row.map(change)));

/** One more column, last; `cell` by the number of the line. */
function beside(heading: string, cell: (line: number) => string, isFirst = false): (grid: Grid) => string {
  return (grid) =>
    csv(
      grid.map((row, i) => {
        const own = i === 0 ? heading : cell(i - 1);
        return isFirst ? [own, ...row] : [...row, own];
      }),
    );
}

const NAME = /^(\p{Lu}[\p{L}-]+) ((?:Le )?\p{Lu}[\p{L}-]+)$/u;
const eachName = (change: (first: string, last: string) => string) => (grid: Grid) =>
  csv(
    grid.map((row, i) =>
      row.map((cell, at) => (i > 0 && at === 0 ? cell.replace(NAME, (_, one, two) => change(one, two)) : cell)),
    ),
  );
const NOT_OF_PEOPLE = ['noms', 'projets', 'participations', 'émargement', 'formulaire', 'liens'];

/** Separators, encodings and line ends. */
const TOOLS: readonly Quirk[] = [
  { name: 'commas', written: (grid) => csv(grid, ',') },
  { name: 'tabs', file: 'table.txt', written: (grid) => csv(grid, '\t') },
  { name: 'bars', written: (grid) => csv(grid, '|') },
  { name: 'UTF-16', written: (grid) => utf16(csv(grid)) },
  { name: 'UTF-16, high byte first', written: (grid) => utf16(csv(grid), true) },
  { name: 'Unicode text of Excel', file: 'table.txt', written: (grid) => utf16(csv(grid, '\t')) },
  { name: 'cp1252', written: (grid) => latin(csv(grid)) },
  { name: 'byte order mark', written: (grid) => `\uFEFF${csv(grid)}` },
  { name: 'CRLF', written: (grid) => csv(grid).replaceAll('\n', '\r\n') },
  { name: 'CR', written: (grid) => csv(grid).replaceAll('\n', '\r') },
  { name: 'sep=', written: (grid) => `sep=;\n${csv(grid)}` },
  { name: 'all in quotes', written: (grid) => grid.map((row) => row.map((cell) => `"${cell}"`).join(';')).join('\n') },
  { name: 'separators at the end', written: (grid) => grid.map((row) => `${csv([row])};;;`).join('\n') },
  { name: 'accents apart', written: (grid) => csv(grid).normalize('NFD') },
  {
    name: 'a web page',
    file: 'table.html',
    written: (grid) =>
      `<table>${grid.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`,
  },
  {
    name: 'Markdown',
    file: 'table.md',
    written: ([headings = [], ...rows]) =>
      [headings, headings.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n'),
  },
];

/** What stands above, below and between the lines. */
const LINES: readonly Quirk[] = [
  { name: 'a blank line below each', written: (grid) => csv(grid.flatMap((row) => [row, blank(grid)])) },
  { name: 'blank lines above', written: (grid) => csv([blank(grid), blank(grid), ...grid]) },
  {
    name: 'a title',
    not: ['liens'],
    written: (grid) => csv([wide(grid, 'Liste mise à jour le 3 mars 2025'), ...grid]),
  },
  {
    name: 'a title and a blank line',
    not: ['liens'],
    written: (grid) => csv([wide(grid, 'Communauté de communes du Haut Pays'), blank(grid), ...grid]),
  },
  {
    name: 'three titles',
    not: ['liens'],
    written: (grid) =>
      csv([
        ['Communauté de communes du Haut Pays'],
        ['Service développement local'],
        ['Version du 12/02/2025'],
        ...grid,
      ]),
  },
  {
    name: 'its source',
    written: (grid) => csv([...grid, blank(grid), wide(grid, 'Source : service vie associative, 2025')]),
  },
  { name: 'a note', written: (grid) => csv([...grid, wide(grid, '* liste non exhaustive')]) },
  { name: 'a total', written: (grid) => csv([...grid, ['Total', '4', ...blank(grid).slice(2)]]) },
  { name: 'the count of its lines', written: (grid) => csv([...grid, wide(grid, '4 lignes')]) },
  { name: 'its headings again', written: (grid) => csv([...grid.slice(0, 3), ...grid.slice(0, 1), ...grid.slice(3)]) },
  { name: 'all lines twice', written: (grid) => csv([...grid, ...grid.slice(1)]) },
];

/** Columns that say nothing of who is who. */
const COLUMNS: readonly Quirk[] = [
  { name: 'a blank column first', not: ['liens'], written: (grid) => csv(grid.map((row) => ['', ...row])) },
  {
    name: 'a blank column within',
    written: (grid) => csv(grid.map(([first = '', ...row]) => [first, '', ...row])),
  },
  { name: 'an index', written: beside('', (line) => String(line), true) },
  { name: 'N°', written: beside('N°', (line) => String(line + 1), true) },
  { name: '#', written: beside('#', (line) => String(line + 1), true) },
  { name: 'ID', written: beside('ID', (line) => String(1001 + line), true) },
  { name: 'turned', not: ['présences', 'liens'], written: (grid) => csv(grid.map((row) => row.toReversed())) },
  { name: 'comments', written: beside('Commentaires', (line) => (line === 0 ? 'à rappeler avant l’été' : '')) },
  { name: 'remarks', written: beside('Remarques', (line) => (line === 1 ? 'vu au forum avec Mme Arnaud' : '')) },
  { name: 'nothing to say', written: beside('Observations', () => 'RAS') },
  { name: 'a street', written: beside('Adresse', (line) => `${line + 1} rue du Four`) },
  { name: 'a postal code', written: beside('CP', () => '63560') },
  { name: 'a town', written: beside('Ville', (line) => ['Menat', 'Teilhet', 'Pionsat'][line % 3] ?? '') },
  { name: 'a department', written: beside('Département', () => '63') },
  { name: 'a site', written: beside('Site internet', (line) => `https://www.exemple${line}.fr`) },
  { name: 'a profile', written: beside('LinkedIn', (line) => `linkedin.com/in/p${line}`) },
  { name: 'a member since', not: ['présences'], written: beside('Date d’adhésion', (line) => `0${line + 1}/09/2023`) },
  { name: 'a day of change', not: ['présences'], written: beside('Mis à jour le', () => '12/02/2025') },
  { name: 'members', written: beside('Adhérent', (line) => (line % 2 ? 'oui' : 'non')) },
  { name: 'paid', written: beside('Cotisation à jour', (line) => (line % 2 ? 'X' : '')) },
  { name: 'amounts', written: beside('Cotisation', (line) => `${15 * (line + 1)},00 €`) },
  { name: 'newsletters', written: beside('Newsletter', (line) => (line % 2 ? 'O' : 'N')) },
  { name: 'a consent', written: beside('Accord RGPD', () => 'Oui') },
  { name: 'a year', not: ['présences'], written: beside('2024', (line) => (line % 2 ? 'x' : '')) },
  { name: 'who follows it', written: beside('Suivi par', () => 'Lucie') },
  { name: 'who follows it, by a whole name', written: beside('Suivi par', () => 'Lucie Bernard') },
  { name: 'where it comes from', written: beside('Source', () => 'forum 2024') },
  { name: 'a category', written: beside('Catégorie', (line) => (line % 2 ? 'Élus' : 'Société civile')) },
  { name: 'a category first', written: beside('Catégorie', (line) => (line % 2 ? 'Élus' : 'Société civile'), true) },
  { name: 'a college', written: beside('Collège', (line) => (line % 2 ? 'public' : 'privé')) },
  { name: 'a priority', written: beside('Priorité', (line) => String(1 + (line % 3))) },
  { name: 'a count', written: beside('Nb d’agents', (line) => String(3 + line)) },
  { name: 'a register', written: beside('SIRET', (line) => `8123456780001${line}`) },
  { name: 'a civility', written: beside('Civilité', (line) => (line % 2 ? 'M.' : 'Mme'), true) },
  { name: 'nothing at all', written: beside('Fax', () => '') },
  { name: 'a mark under no heading', written: beside('', (line) => (line === 1 ? '?' : '')) },
];

/** How headings, cells and names are written. */
const HANDS: readonly Quirk[] = [
  { name: 'HEADINGS', written: eachHeading((heading) => heading.toUpperCase()) },
  { name: 'headings', written: eachHeading((heading) => heading.toLowerCase()) },
  { name: 'headings without accents', written: eachHeading((one) => one.normalize('NFD').replace(/\p{M}/gu, '')) },
  { name: 'headings with colons', written: eachHeading((heading) => `${heading} :`) },
  { name: 'headings with stars', written: eachHeading((heading) => `${heading}*`) },
  { name: 'headings that oblige', not: ['présences'], written: eachHeading((heading) => `${heading} (obligatoire)`) },
  { name: 'numbered headings', written: eachHeading((heading, at) => `${at + 1}. ${heading}`) },
  { name: 'under_scored headings', written: eachHeading((heading) => heading.replaceAll(' ', '_')) },
  { name: 'headings on two lines', written: eachHeading((heading) => heading.replace(' ', '\n')) },
  { name: 'blanks around', written: eachCell((cell) => ` ${cell}  `) },
  { name: 'no-break spaces', written: eachCell((cell) => cell.replaceAll(' ', '\u00A0')) },
  { name: 'spaces without a width', written: eachCell((cell) => (cell === '' ? cell : `${cell}\u200B`)) },
  { name: 'CELLS', not: ['formulaire'], written: eachCell((cell) => (cell.includes('@') ? cell : cell.toUpperCase())) },
  {
    name: 'M. and Mme',
    not: NOT_OF_PEOPLE,
    written: eachName((first, last) => `${/[ae]$/.test(first) ? 'Mme' : 'M.'} ${first} ${last}`),
  },
  { name: 'NAME First', not: NOT_OF_PEOPLE, written: eachName((first, last) => `${last.toUpperCase()} ${first}`) },
  { name: 'Name, First', not: NOT_OF_PEOPLE, written: eachName((first, last) => `${last}, ${first}`) },
  {
    name: 'First NAME',
    not: ['projets', 'participations'],
    written: eachName((first, last) => `${first} ${last.toUpperCase()}`),
  },
];

export const QUIRKS: readonly Quirk[] = [...TOOLS, ...LINES, ...COLUMNS, ...HANDS];
