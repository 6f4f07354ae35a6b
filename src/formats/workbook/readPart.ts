import type { Message } from '../message';
import { scanXml, type XmlHandlers } from '../xml/scanXml';
import { type Archive, partName, unzip } from '../zip/archive';

/** Two or three for each cell: as many filled cells as 100 MB of a sheet can hold. */
const MOST_ELEMENTS = 8_000_000;

/**
 * Reads one XML part of a workbook as it is unzipped: the whole text is never held. A missing part is a broken file.
 * `most`: limit of elements.
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

/** UTF-16 by byte order mark, else UTF-8: workbooks use no other encoding. */
function encodingOf(piece: Uint8Array): string {
  if (piece[0] === 0xff && piece[1] === 0xfe) return 'utf-16le';
  return piece[0] === 0xfe && piece[1] === 0xff ? 'utf-16be' : 'utf-8';
}
