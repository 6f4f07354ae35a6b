import type { Message } from '../message';
import { scanXml, type XmlHandlers } from '../xml/scanXml';
import { type Archive, partName, unzip } from '../zip/archive';

/** Two or three for each cell: what 100 MB of a sheet can hold of those with something in them. */
const MOST_ELEMENTS = 8_000_000;

/**
 * Reads one XML part of a workbook as it is unzipped: the whole text is never held. A missing part is a broken
 * file. `most`: elements.
 */
export function readPart(
  archive: Archive,
  name: string,
  handlers: XmlHandlers,
  most = MOST_ELEMENTS,
): Message | undefined {
  const entry = archive.entries.get(partName(name));
  if (!entry) return { code: 'ZIP_BROKEN', value: name };
  const scan = scanXml(name, handlers, most);
  let decoder: TextDecoder | undefined;
  const fault = unzip(archive, entry, (piece) => {
    decoder ??= new TextDecoder(encodingOf(piece));
    return scan.write(decoder.decode(piece, { stream: true }));
  });
  if (fault) return fault;
  return scan.end();
}

/** UTF-16 when a byte order mark says so, else UTF-8: a workbook knows no other. */
function encodingOf(piece: Uint8Array): string {
  if (piece[0] === 0xff && piece[1] === 0xfe) return 'utf-16le';
  return piece[0] === 0xfe && piece[1] === 0xff ? 'utf-16be' : 'utf-8';
}
