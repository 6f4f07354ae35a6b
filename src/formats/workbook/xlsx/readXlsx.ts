import { lookOf, type NumberLook } from '../../cells/serialDate';
import type { Message } from '../../message';
import { type Archive, partName } from '../../zip/archive';
import { readPart } from '../readPart';
import { SheetGrid } from '../sheetGrid';
import { HELP_MARK, sheetOfReference, type WorkbookContent } from '../workbookContent';
import { readSharedStrings } from './readSharedStrings';
import { readSheet, type SharedParts } from './readSheet';
import { type Relationship, relationshipsOf } from './relationships';

function readStyles(archive: Archive, part: string): readonly NumberLook[] | Message {
  const codes = new Map<number, string>();
  const formats: number[] = [];
  let inCellFormats = false;
  const fault = readPart(archive, part, {
    open: (name, attributes) => {
      if (name === 'cellXfs') inCellFormats = true;
      else if (name === 'xf' && inCellFormats) formats.push(Number(attributes.get('numFmtId') ?? 0));
      else if (name === 'numFmt')
        codes.set(Number(attributes.get('numFmtId') ?? 0), attributes.get('formatCode') ?? '');
    },
    close: (name) => {
      if (name === 'cellXfs') inCellFormats = false;
    },
  });
  return fault ?? formats.map((id) => lookOf(id, codes.get(id)));
}

interface Plan {
  readonly from1904: boolean;
  readonly helpSheet: string;
  readonly sheets: readonly { readonly name: string; readonly relationship: string; readonly hidden: boolean }[];
}

/** Reads all worksheets of an Excel workbook, transitional or strict. Macros and external links are only reported. */
export function readXlsx(archive: Archive, onProgress: (done: number) => void): WorkbookContent | Message {
  const roots = relationshipsOf(archive, '');
  if ('code' in roots) return roots;
  const workbook = roots.find(({ kind }) => kind === 'officeDocument')?.target ?? partName('xl/workbook.xml');
  const plan = readPlan(archive, workbook);
  if ('code' in plan) return plan;
  const parts = relationshipsOf(archive, workbook);
  if ('code' in parts) return parts;
  const shared = readShared(archive, parts, plan.from1904);
  if ('code' in shared) return shared;

  const sheets: { grid: SheetGrid; hidden: boolean }[] = [];
  for (const [index, { name, relationship, hidden }] of plan.sheets.entries()) {
    const part = parts.find(({ id }) => id === relationship);
    if (!part) return { code: 'ZIP_BROKEN', value: name };
    // Sheets of charts, dialogues and old macros hold no table.
    if (part.kind !== 'worksheet' || name === plan.helpSheet) continue;
    const grid = new SheetGrid(name);
    const fault = readSheet(archive, part.target, shared, grid);
    if (fault) return { ...fault, sheet: name };
    sheets.push({ grid, hidden });
    onProgress((index + 1) / plan.sheets.length);
  }
  return { sheets, messages: sidePartsOf(archive) };
}

function readPlan(archive: Archive, part: string): Plan | Message {
  let from1904 = false;
  let helpSheet = '';
  let inHelpMark = false;
  const sheets: { name: string; relationship: string; hidden: boolean }[] = [];
  const fault = readPart(archive, part, {
    open: (element, attributes) => {
      if (element === 'workbookPr') from1904 = ['1', 'true'].includes(attributes.get('date1904') ?? '');
      else if (element === 'definedName') {
        inHelpMark = attributes.get('name') === HELP_MARK;
        if (inHelpMark) helpSheet = '';
      } else if (element === 'sheet' && attributes.get('state') !== 'veryHidden')
        // Very hidden sheets are made by macros and cannot be unhidden from a menu, so nobody is asked about them.
        sheets.push({
          name: attributes.get('name') ?? '',
          relationship: attributes.get('id') ?? '',
          hidden: attributes.get('state') === 'hidden',
        });
    },
    text: (text) => {
      if (inHelpMark) helpSheet += text;
    },
    close: () => {
      inHelpMark = false;
    },
  });
  return fault ?? { from1904, helpSheet: sheetOfReference(helpSheet), sheets };
}

function readShared(archive: Archive, parts: readonly Relationship[], from1904: boolean): SharedParts | Message {
  const stylesPart = parts.find(({ kind }) => kind === 'styles');
  const looks = stylesPart ? readStyles(archive, stylesPart.target) : [];
  if ('code' in looks) return looks;
  const stringsPart = parts.find(({ kind }) => kind === 'sharedStrings');
  const strings = stringsPart ? readSharedStrings(archive, stringsPart.target) : [];
  if ('code' in strings) return strings;
  return { looks, strings, from1904 };
}

function sidePartsOf(archive: Archive): Message[] {
  const names = [...archive.entries.keys()];
  const messages: Message[] = [];
  if (names.some((name) => name.endsWith('vbaproject.bin') || name.includes('/macrosheets/')))
    messages.push({ code: 'MACRO_IGNORED' });
  if (names.some((name) => name.includes('/externallinks/'))) messages.push({ code: 'EXTERNAL_LINK' });
  return messages;
}
