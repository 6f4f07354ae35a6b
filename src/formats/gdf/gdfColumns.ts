import { uniqueHeading } from '../graph/uniqueHeading';
import { LIMITS } from '../guards';
import { TextFault } from '../text/textFault';
import { gdfCells } from './gdfCells';

/** A column as its definition gives it: `poids DOUBLE default 1`. */
export interface GdfColumn {
  readonly heading: string;
  readonly byDefault: string;
}

const TYPES = new Set(
  'varchar char string text boolean bool tinyint smallint int integer bigint long float double real numeric decimal date'.split(
    ' ',
  ),
);

export function gdfColumns(definition: string): GdfColumn[] {
  const taken = new Map<string, number>();
  // A size in brackets may hold a comma.
  const cells = gdfCells(definition.replace(/\((\d{1,9}),(\d{1,9})\)/g, ''));
  if (cells.length > LIMITS.columns) {
    throw new TextFault({ code: 'LIMIT_COLUMNS', value: cells.length, limit: LIMITS.columns });
  }
  return cells.map((cell) => {
    const words = cell.split(/\s+/);
    const at = words.findIndex((word, i) => i > 0 && word.toLowerCase() === 'default');
    const byDefault = at === -1 ? '' : words.slice(at + 1).join(' ');
    const named = at === -1 ? words : words.slice(0, at);
    const type = (named.at(-1) ?? '').toLowerCase().replace(/\(\d*\)$/, '');
    const heading = named.length > 1 && TYPES.has(type) ? named.slice(0, -1) : named;
    return { heading: uniqueHeading(heading.join(' '), taken), byDefault: gdfCells(byDefault)[0] ?? '' };
  });
}
