import type { MapDocument } from '../../domain/mapDocument';
import { wordFor } from '../../domain/words/values';
import { dayCell } from '../cells/dayCell';
import { cellMap } from './cellMap';
import { keyNames } from './keyNames';
import { questionCells } from './questionCells';
import type { Written } from './sheetOf';

/** The rows of the sheet "Questions écartées". */
export function writeRulings(document: MapDocument, language: 'fr' | 'en'): Written[] {
  if (document.rulings.size === 0) return [];
  const names = keyNames(document);
  return [...document.rulings.values()].map(({ id, verdict, reason, by, on, until }) => {
    const cells = cellMap({
      ...questionCells(id, names, language),
      verdict: wordFor('verdict', verdict, language),
      reason,
      by,
      on: dayCell(on),
      until: dayCell(until),
    });
    return { cells, attributes: [] };
  });
}
