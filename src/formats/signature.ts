/** First bytes of binary formats, and the name to show. `at`: offset of these bytes. */
const SIGNATURES: readonly { readonly name: string; readonly bytes: readonly number[]; readonly at?: number }[] = [
  { name: 'PNG', bytes: [0x89, 0x50, 0x4e, 0x47] },
  { name: 'JPEG', bytes: [0xff, 0xd8, 0xff] },
  { name: 'GIF', bytes: [0x47, 0x49, 0x46, 0x38] },
  { name: 'PDF', bytes: [0x25, 0x50, 0x44, 0x46, 0x2d] },
  { name: 'ZIP', bytes: [0x50, 0x4b, 0x03, 0x04] },
  { name: 'ZIP', bytes: [0x50, 0x4b, 0x05, 0x06] },
  { name: 'gzip', bytes: [0x1f, 0x8b] },
  { name: 'OLE', bytes: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1] },
  { name: '7z', bytes: [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c] },
  { name: 'RAR', bytes: [0x52, 0x61, 0x72, 0x21, 0x1a, 0x07] },
  { name: 'bzip2', bytes: [0x42, 0x5a, 0x68] },
  { name: 'xz', bytes: [0xfd, 0x37, 0x7a, 0x58, 0x5a] },
  { name: 'ELF', bytes: [0x7f, 0x45, 0x4c, 0x46] },
  { name: 'WebP', bytes: [0x57, 0x45, 0x42, 0x50], at: 8 },
  { name: 'WAV', bytes: [0x57, 0x41, 0x56, 0x45], at: 8 },
  { name: 'MP4', bytes: [0x66, 0x74, 0x79, 0x70], at: 4 },
  { name: 'MP3', bytes: [0x49, 0x44, 0x33] },
  { name: 'Ogg', bytes: [0x4f, 0x67, 0x67, 0x53] },
  { name: 'TIFF', bytes: [0x49, 0x49, 0x2a, 0x00] },
  { name: 'TIFF', bytes: [0x4d, 0x4d, 0x00, 0x2a] },
  { name: 'SQLite', bytes: [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65, 0x20, 0x66] },
  { name: 'RTF', bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66] },
];

/** Name of the binary format that the first bytes tell, or `undefined` when none is known. */
export function signatureOf(bytes: Uint8Array): string | undefined {
  return SIGNATURES.find(({ bytes: wanted, at = 0 }) => wanted.every((byte, i) => bytes[at + i] === byte))?.name;
}

/** Markup of a text that is no table: a web page, XML, JSON or a PlantUML diagram. Looks at its beginning only. */
export function markupOf(text: string): 'HTML' | 'XML' | 'JSON' | 'PlantUML' | undefined {
  const head = text
    .slice(0, 2_000)
    .replace(/^\uFEFF/, '')
    .trimStart();
  if (/^<(?:!doctype\s+html|html|head|body|table|meta|style|div)\b/i.test(head)) return 'HTML';
  if (/^<\?xml[^>]*>\s*<(?:!doctype\s+)?html\b/i.test(head)) return 'HTML';
  if (/^<(?:\?xml|!doctype|!--|[a-z][\w:.-]*[\s/>])/i.test(head)) return 'XML';
  if (/^@start(?:uml|mindmap|wbs|json|yaml|salt)\b/.test(head)) return 'PlantUML';
  if (/^(?:\{\s*(?:"|\})|\[\s*[[{\]])/.test(head)) return 'JSON';
  return undefined;
}
