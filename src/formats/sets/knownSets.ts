import type { Message } from '../message';
import type { RawTable } from '../rawTable';
import { networkCanvasTables } from './networkCanvas';
import { vosviewerTables } from './vosviewer';

/** Tables, some of which now say what their columns are, and what is to be said of that. */
export interface KnownSet {
  readonly tables: readonly RawTable[];
  readonly messages: readonly Message[];
}

/** Files that one program writes together and that mean something only together: what they are is said, not guessed. */
export function knownSets(tables: readonly RawTable[], language: 'fr' | 'en'): KnownSet {
  const { tables: told, messages } = networkCanvasTables(tables, language);
  return { tables: vosviewerTables(told), messages };
}
