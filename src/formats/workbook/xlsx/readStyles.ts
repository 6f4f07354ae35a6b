import type { Message } from '../../message';
import type { Archive } from '../archive';
import { readPart } from '../readPart';
import { lookOf, type NumberLook } from '../serialDate';

/** How the numbers of each cell style look, by position of the style. */
export function readStyles(archive: Archive, part: string): readonly NumberLook[] | Message {
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
