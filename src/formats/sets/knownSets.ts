import type { RawTable } from '../rawTable';
import type { KnownSet } from './knownSet';
import { kumuWorkbook } from './kumuWorkbook';
import { lucidchartNetwork } from './lucidchartNetwork';
import { neo4jNetwork } from './neo4jNetwork';
import { networkCanvasTables } from './networkCanvas';
import { vosviewerTables } from './vosviewer';

/** Gives plans to files that one program writes together and that only mean something together, so that nothing is guessed. */
export function knownSets(tables: readonly RawTable[], language: 'fr' | 'en'): KnownSet {
  const { tables: told, messages } = kumuWorkbook(networkCanvasTables(tables, language));
  const said = [...messages];
  const read = told.flatMap((table) => {
    const network = neo4jNetwork(table) ?? lucidchartNetwork(table);
    said.push(...(network?.messages ?? []).map((message) => ({ file: table.file, ...message })));
    return network?.tables ?? [table];
  });
  return { tables: vosviewerTables(read), messages: said };
}
