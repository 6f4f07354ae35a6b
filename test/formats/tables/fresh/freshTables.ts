import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { encodeWindows1252 } from '../../../../src/formats/windows1252';
import { writeOds, writeXlsx } from '../../../../src/formats/workbook/write';
import type { TableTruth } from '../judge/tableTruth';

/** A table with what it must give, written before it was first read. */
export interface FreshTable {
  readonly truth: TableTruth;
  readonly bytes: Uint8Array;
}

/**
 * The tables of a batch: `=== file`, lines of the truth (names parted by `|`, pairs by `–`), `---`, then the table as it stands. A
 * workbook or a document is written here as text whose cells semicolons part.
 */
export function freshTables(batch: string): FreshTable[] {
  return readFileSync(resolve(import.meta.dirname, `${batch}.txt`), 'utf8')
    .split(/^=== /mu)
    .filter((block) => block !== '')
    .map((block) => {
      const [head = '', text = ''] = block.split('\n---\n');
      const [file = '', ...lines] = head.split('\n');
      const said = new Map(lines.map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1)]));
      return { truth: truthOf(file, said), bytes: bytesOf(file, said.get('as')?.trim() ?? '', text.trimEnd()) };
    });
}

function truthOf(file: string, said: ReadonlyMap<string, string>): TableTruth {
  const names = (key: string) => {
    const parts = (said.get(key) ?? '').split(' | ').map((name) => name.trim());
    return parts.filter((name) => name !== '');
  };
  const pairs = (key: string) =>
    names(key).map((pair): readonly [string, string] => {
      const [one = '', other = ''] = pair.split(' – ');
      return [one, other];
    });
  return {
    file,
    kind: said.get('kind')?.trim() ?? 'annuaire',
    opens: said.get('opens')?.trim() === 'asked' ? 'asked' : 'unasked',
    people: names('people'),
    organisations: names('organisations'),
    mustTie: [...pairs('tie'), ...pairs('shared').map(([a, b]) => [a, b, 'shared'] as const)],
    mustNotTie: pairs('apart'),
    mustNotBeActors: names('no'),
    either: [...names('either'), ...names('mayBe')],
    themes: names('themes'),
    private: names('private'),
    sameName: names('same').map((line) => line.split(/ –(?: |$)/)),
  };
}

function bytesOf(file: string, encoding: string, text: string): Uint8Array {
  const rows = text.split('\n').map((line) => line.split(';'));
  if (file.endsWith('.xlsx')) return writeXlsx(sheetsOf(text));
  if (file.endsWith('.ods')) return writeOds(sheetsOf(text));
  if (file.endsWith('.docx')) return documentOf(rows);
  if (file.endsWith('.xmind'))
    return zipSync({ [text.startsWith('<') ? 'content.xml' : 'content.json']: strToU8(text) });
  if (encoding === 'cp1252') return encodeWindows1252(text) ?? strToU8(text);
  if (encoding === 'latin-1') return Uint8Array.from(text, (sign) => sign.charCodeAt(0));
  if (encoding === 'utf-16') return Uint8Array.from(Buffer.from(`\uFEFF${text}`, 'utf16le'));
  return strToU8(text);
}

/** One sheet, or several, each below a line with its name: `## Liens`; `⏎` is a line within a cell. */
function sheetsOf(text: string) {
  const parts = text.startsWith('## ') ? text.slice(3).split(/^## /mu) : [`Feuil1\n${text}`];
  return parts.map((part) => {
    const [name = '', ...lines] = part.trimEnd().split('\n');
    const [headings = [], ...rows] = lines.map((line) => line.replaceAll('⏎', '\n').split(';'));
    return { name, headings, rows };
  });
}

function documentOf(rows: readonly (readonly string[])[]): Uint8Array {
  const cell = (text: string) =>
    `<w:tc><w:p><w:r><w:t>${text.replaceAll('&', '&amp;').replaceAll('⏎', '</w:t><w:br/><w:t>')}</w:t></w:r></w:p></w:tc>`;
  const lines = rows.map((cells) => `<w:tr>${cells.map(cell).join('')}</w:tr>`).join('');
  return zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    'word/document.xml': strToU8(
      `<w:document xmlns:w="w"><w:body><w:p><w:r><w:t>Document de travail</w:t></w:r></w:p><w:tbl>${lines}</w:tbl></w:body></w:document>`,
    ),
  });
}
