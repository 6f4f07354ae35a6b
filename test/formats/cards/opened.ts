import type { MapDocument } from '../../../src/domain/mapDocument';
import { readFiles } from '../../../src/formats/readFiles';

/** The map that a file of that name and text is, read without asking anybody. */
export async function opened(name: string, content: string | Uint8Array): Promise<MapDocument> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  let id = 0;
  const newId = () => `id${++id}`;
  const read = await readFiles([{ name, bytes }], { language: 'fr', answers: new Map(), newId });
  if (!('document' in read)) throw new Error(JSON.stringify(read.messages));
  if (read.outcome === 'ask') throw new Error('asked');
  return read.document;
}

/** Names of the actors, with their type. */
export const typed = ({ actors }: MapDocument) => [...actors.values()].map(({ name, type }) => `${name}: ${type}`);

/** Names at both ends of each tie, with its nature. */
export const tied = ({ actors, ties }: MapDocument) =>
  [...ties.values()].map(({ a, b, nature }) => `${actors.get(a)?.name} – ${actors.get(b)?.name}: ${nature ?? ''}`);
