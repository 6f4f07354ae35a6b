import { brotliDecompressSync } from 'node:zlib';

/** Tables that a WOFF2 file refers to by number, limited to those used here; the numbers are those of the specification. */
const KNOWN_TABLES = ['cmap', 'head', 'hhea', 'hmtx'];
const GLYF = 10;
const LOCA = 11;
const NAMED = 63;

/**
 * Advance width of each character, in thousandths of the font size. Reads only what our own font needs: a format 4 character map and
 * untransformed widths.
 * @param {Buffer} file a WOFF2 file
 * @returns {Map<string, number>}
 */
export function woff2Advances(file) {
  const tables = tablesOf(file);
  const hmtx = required(tables, 'hmtx');
  const unitsPerEm = required(tables, 'head').readUInt16BE(18);
  const lastWidth = required(tables, 'hhea').readUInt16BE(34) - 1;
  /** @type {Map<string, number>} */
  const advances = new Map();
  for (const [code, glyph] of glyphsOf(required(tables, 'cmap'))) {
    const width = hmtx.readUInt16BE(4 * Math.min(glyph, lastWidth));
    advances.set(String.fromCodePoint(code), Math.round((1000 * width) / unitsPerEm));
  }
  return advances;
}

/**
 * @param {Map<string, Buffer>} tables
 * @param {string} name
 * @returns {Buffer}
 */
function required(tables, name) {
  const table = tables.get(name);
  if (!table) throw new Error(`the font has no table ${name} that can be read`);
  return table;
}

/**
 * @param {Buffer} file
 * @returns {Map<string, Buffer>}
 */
function tablesOf(file) {
  if (file.toString('latin1', 0, 4) !== 'wOF2') throw new Error('not a WOFF2 font');
  const reading = { file, at: 48 };
  const entries = Array.from({ length: file.readUInt16BE(12) }, () => tableEntry(reading));
  const bytes = brotliDecompressSync(file.subarray(reading.at, reading.at + file.readUInt32BE(20)));
  /** @type {Map<string, Buffer>} */
  const tables = new Map();
  let at = 0;
  for (const { name, length, isTransformed } of entries) {
    if (!isTransformed) tables.set(name, bytes.subarray(at, at + length));
    at += length;
  }
  return tables;
}

/** @param {{ file: Buffer, at: number }} reading */
function tableEntry(reading) {
  const flags = reading.file[reading.at++] ?? 0;
  const tag = flags & 63;
  const transform = flags >> 6;
  let name = KNOWN_TABLES[tag] ?? `table ${tag}`;
  if (tag === NAMED) {
    name = reading.file.toString('latin1', reading.at, reading.at + 4);
    reading.at += 4;
  }
  const original = base128(reading);
  // For outlines, 0 means transformed and 3 untransformed; for all other tables it is the other way round.
  const isTransformed = tag === GLYF || tag === LOCA ? transform !== 3 : transform !== 0;
  return { name, isTransformed, length: isTransformed ? base128(reading) : original };
}

/** @param {{ file: Buffer, at: number }} reading */
function base128(reading) {
  let value = 0;
  for (;;) {
    const byte = reading.file[reading.at++] ?? 0;
    value = value * 128 + (byte & 127);
    if (byte < 128) return value;
  }
}

/**
 * @param {Buffer} cmap
 * @returns {[code: number, glyph: number][]}
 */
function glyphsOf(cmap) {
  /** @type {[code: number, glyph: number][]} */
  const glyphs = [];
  const map = formatFour(cmap);
  const segments = map.readUInt16BE(6) / 2;
  for (let i = 0; i < segments; i++) {
    const end = map.readUInt16BE(14 + 2 * i);
    const start = map.readUInt16BE(16 + 2 * (segments + i));
    const delta = map.readUInt16BE(16 + 2 * (2 * segments + i));
    const offsetAt = 16 + 2 * (3 * segments + i);
    const offset = map.readUInt16BE(offsetAt);
    for (let code = start; code <= end && code !== 0xffff; code++) {
      const listed = offset === 0 ? code : map.readUInt16BE(offsetAt + offset + 2 * (code - start));
      const glyph = offset !== 0 && listed === 0 ? 0 : (listed + delta) % 65536;
      if (glyph !== 0) glyphs.push([code, glyph]);
    }
  }
  return glyphs;
}

/** @param {Buffer} cmap */
function formatFour(cmap) {
  for (let i = 0; i < cmap.readUInt16BE(2); i++) {
    const map = cmap.subarray(cmap.readUInt32BE(8 + 8 * i));
    if (map.readUInt16BE(0) === 4) return map;
  }
  throw new Error('the font has no character map of format 4');
}
