import type { MapDocument } from '../../domain/mapDocument';
import { dayCell } from '../cells/dayCell';
import { cellMap } from './cellMap';
import { keyNames } from './keyNames';
import { questionCells } from './questionCells';
import type { Written } from './sheetOf';

/** The rows of the sheet "Questions discutées". */
export function writeDiscussions(document: MapDocument, language: 'fr' | 'en'): Written[] {
  if (document.discussions.size === 0) return [];
  const names = keyNames(document);
  return [...document.discussions.values()].map(({ id, comment, votes, due, turn }) => {
    const cells = cellMap({
      ...questionCells(id, names, language),
      comment,
      votes,
      due: dayCell(due),
      turn: turn && names.nameOf(turn)?.name,
    });
    return { cells, attributes: [] };
  });
}
