import type { GraphTables } from '../graph/tablesOf';
import type { FileBytes, ReadContext } from '../readResult';
import { readXml } from '../xml/readXml';
import { fileTitle } from './fileTitle';
import { type TopicGrammar, TopicScan } from './topicScan';
import { tablesOfTopics } from './topicTree';

export function readTopics(
  file: FileBytes,
  grammar: TopicGrammar,
  { onProgress = () => undefined }: ReadContext,
): GraphTables {
  const scan = new TopicScan(grammar);
  const { messages, isRefused } = readXml(file, grammar.root, scan, onProgress);
  if (isRefused) return { tables: [], messages };
  const read = tablesOfTopics(scan.roots, [fileTitle(file.name), ...scan.titles], file.name, scan.relations);
  return { tables: read.tables, messages: [...messages, ...read.messages] };
}
