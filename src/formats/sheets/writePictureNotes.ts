import type { MapDocument } from '../../domain/mapDocument';
import type { Point } from '../../domain/placement';
import { cellMap } from './cellMap';
import { keyNames } from './keyNames';
import { portableKey } from './portableKey';
import type { Written } from './sheetOf';

/** The rows of the sheet "Notes sur l’image". */
export function writePictureNotes(document: MapDocument): Written[] {
  if (document.pictureNotes.size === 0) return [];
  const names = keyNames(document);
  return [...document.pictureNotes.values()].map(({ text, actor, seat, circles, free, arrow }) => ({
    cells: cellMap({
      text,
      actor: actor && names.nameOf(actor)?.name,
      seat: seat && portableKey(seat, names),
      circles: circles && placeCell(circles),
      free: free && placeCell(free),
      arrow: arrow && placeCell(arrow),
    }),
    attributes: [],
  }));
}

/** Not "3;4", which a program may read as a number. */
function placeCell({ x, y }: Point): string {
  return `${x} | ${y}`;
}
