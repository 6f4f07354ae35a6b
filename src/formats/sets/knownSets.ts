import type { RawTable } from '../rawTable';
import type { KnownSet } from './knownSet';
import { kumuWorkbook } from './kumuWorkbook';
import { lucidchartTables } from './lucidchartTables';
import { neo4jTables } from './neo4jTables';
import { networkCanvasTables } from './networkCanvas';
import { vosviewerTables } from './vosviewer';

/** Files that one program writes together and that mean something only together: what they are is said, not guessed. */
export function knownSets(tables: readonly RawTable[], language: 'fr' | 'en'): KnownSet {
  const { tables: told, messages } = kumuWorkbook(networkCanvasTables(tables, language));
  const drawn = lucidchartTables(neo4jTables({ tables: told, messages }));
  return { tables: vosviewerTables(drawn.tables), messages: drawn.messages };
}
