import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { HelpSheet, SheetTable } from '../../../src/formats/sheets/sheetTable';
import { readWorkbook } from '../../../src/formats/workbook/read';
import { writeOds, writeXlsx } from '../../../src/formats/workbook/write';
import { aReadContext } from '../../helpers/readContext';

const ACTORS: SheetTable = {
  name: 'Acteurs',
  headings: ['Nom', 'Type', 'Niveau', 'Mis à jour le'],
  rows: [
    ['CUMA du Val', 'structure', 3, '31/03/2024'],
    ['=HYPERLINK("http://x")', 'personne', '', '2024'],
    ['+33 6 00 00 00 00', '', 2.5, '007'],
    ['  deux  espaces ', '<b>&amp;"\'</b>', 1e21, 'ligne 1\n\nligne 3\tfin'],
    ['شبكة', '👩‍🌾', -4, '_x0041_ et _x005F_'],
    ['', '', '', 'la quatrième seule'],
  ],
  choices: new Map([
    [1, ['personne', 'structure', 'réseau', 'instance']],
    [2, ['1, 2', '3']],
  ]),
};
const TIES: SheetTable = { name: "L'été: [Liens]/2", headings: ['De', 'À'], rows: [['a', 'b']] };
const HELP: HelpSheet = { name: "Mode d'emploi", lines: [['Comment remplir'], ['Nom', 'Le nom de l’acteur']] };

const WRITERS = [
  ['xlsx', writeXlsx],
  ['ods', writeOds],
] as const;

async function tablesOf(name: string, bytes: Uint8Array) {
  const result = readWorkbook({ name, bytes }, aReadContext());
  if (!result.ok) throw new Error(JSON.stringify(result.messages));
  expect(result.messages).toEqual([]);
  expect(result.questions).toEqual([]);
  return result.tables;
}

const trimmedRows = ({ headings, rows }: SheetTable) =>
  [headings, ...rows.map((row) => row.map(String))].map((cells, index) => ({
    row: index + 1,
    cells: cells.slice(0, cells.findLastIndex((cell) => cell !== '') + 1),
  }));

describe.each(WRITERS)('a %s workbook of ours', (extension, write) => {
  const name = `carte.${extension}`;

  it('reads back as it was written, the help sheet left aside', async () => {
    const tables = await tablesOf(name, write([ACTORS, TIES], HELP));
    expect(tables.map(({ sheet }) => sheet)).toEqual(['Acteurs', "L'été   Liens  2"]);
    expect(tables.map(({ rows }) => rows)).toEqual([trimmedRows(ACTORS), trimmedRows(TIES)]);
  });

  it('is the same, byte for byte, each time and in every time zone', () => {
    const once = write([ACTORS, TIES], HELP);
    const zone = process.env.TZ;
    process.env.TZ = 'Pacific/Auckland';
    const elsewhere = write([ACTORS, TIES], HELP);
    process.env.TZ = zone;
    expect(elsewhere).toEqual(once);
  });

  it('holds no formula, no link to elsewhere, and nothing about who wrote it', () => {
    const parts = unzipSync(write([ACTORS, TIES], HELP));
    const text = Object.values(parts)
      .map((part) => strFromU8(part))
      .join('\n');
    expect(text).not.toMatch(/<f>|<f |table:formula|TargetMode|dc:creator|meta:generator/);
    expect(Object.keys(parts).filter((part) => /docProps|meta\.xml|externalLink/.test(part))).toEqual([]);
  });

  it('takes out the characters that XML cannot hold', async () => {
    const rows = [['a\u0000b\u001Fc\uFFFEd\uD800e']];
    const [table] = await tablesOf(name, write([{ name: 'A', headings: ['Nom'], rows }]));
    expect(table?.rows[1]?.cells).toEqual(['abcde']);
  });

  it('opens without a table too', async () => {
    const result = readWorkbook({ name, bytes: write([], HELP) }, aReadContext());
    expect(result).toEqual({ ok: false, messages: [{ code: 'NO_SHEET', file: name }] });
  });

  it.runIf(hasLibreOffice())('is opened by LibreOffice, which sees the same cells', { timeout: 120_000 }, async () => {
    const folder = mkdtempSync(join(tmpdir(), 'maillon-'));
    const other = extension === 'xlsx' ? 'ods' : 'xlsx';
    writeFileSync(join(folder, name), write([ACTORS, TIES], HELP));
    spawnSync('soffice', [
      '--headless',
      `-env:UserInstallation=file://${folder}/profile`,
      '--convert-to',
      other,
      '--outdir',
      folder,
      join(folder, name),
    ]);
    const tables = await tablesOf(`carte.${other}`, new Uint8Array(readFileSync(join(folder, `carte.${other}`))));
    rmSync(folder, { recursive: true });
    expect(tables.map(({ rows }) => rows)).toEqual([trimmedRows(ACTORS), trimmedRows(TIES)]);
  });
});

function hasLibreOffice(): boolean {
  return spawnSync('soffice', ['--version']).status === 0;
}

describe('an Excel workbook of ours', () => {
  it('keeps as text, when it is edited, what begins like a formula or a number', () => {
    const sheet = strFromU8(unzipSync(writeXlsx([ACTORS]))['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    expect(sheet).toContain('<c r="A3" s="2" t="inlineStr">');
    expect(sheet).toContain('<c r="D4" s="2" t="inlineStr">');
    expect(sheet).toContain('<c r="A2" t="inlineStr">');
    expect(sheet).toContain('<c r="C2"><v>3</v></c>');
  });

  it('offers closed values as a list, except those that a cell cannot hold', () => {
    const sheet = strFromU8(unzipSync(writeXlsx([ACTORS]))['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    expect(sheet).toContain('<formula1>&quot;personne,structure,réseau,instance&quot;</formula1>');
    expect(sheet).toContain('<dataValidations count="1">');
  });

  it('gives its sheets names that Excel accepts', async () => {
    const long = 'x'.repeat(40);
    const tables = ['Acteurs', 'acteurs', long, long, ''].map((name) => ({ name, headings: ['Nom'], rows: [['a']] }));
    const names = (await tablesOf('a.xlsx', writeXlsx(tables))).map(({ sheet }) => sheet);
    expect(names).toEqual(['Acteurs', 'acteurs (2)', 'x'.repeat(31), `${'x'.repeat(27)} (2)`, '5']);
  });
});
