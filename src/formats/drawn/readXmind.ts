import { decodeText } from '../encoding';
import type { GraphTables } from '../graph/tablesOf';
import { itemsOf, membersOf, NO_MEMBERS } from '../jsonMembers';
import type { JsonNode } from '../native/jsonNode';
import { parseJson } from '../native/parseJson';
import type { FileBytes, ReadContext } from '../readResult';
import { openArchive } from '../zip/archive';
import { partBytes } from '../zip/partBytes';
import { fileTitle } from './fileTitle';
import { plainText } from './plainText';
import { readTopics } from './readTopics';
import { XMIND } from './topicScan';
import { type Relation, type Topic, tablesOfTopics } from './topicTree';

/** Reads an XMind map: current (content.json) or from before 2020 (content.xml). */
export function readXmind(file: FileBytes, context: ReadContext): GraphTables {
  const archive = openArchive(file.bytes, file.unzipped);
  if ('code' in archive) return { tables: [], messages: [archive] };
  const bytes = partBytes(archive, 'content.json');
  if (bytes === undefined) {
    const old = partBytes(archive, 'content.xml');
    if (old instanceof Uint8Array) return readTopics({ ...file, bytes: old }, XMIND, context);
    return { tables: [], messages: [old ?? { code: 'ZIP_BROKEN', value: 'content.json' }] };
  }
  if (!(bytes instanceof Uint8Array)) return { tables: [], messages: [bytes] };
  const parsed = parseJson(decodeText(bytes)?.text ?? '');
  if (!parsed.ok) return { tables: [], messages: [{ code: 'ZIP_BROKEN', value: 'content.json' }] };
  const sheets = itemsOf(parsed.root) ?? [];
  const roots = sheets
    .map((sheet) => membersOf(sheet)?.get('rootTopic'))
    .flatMap((root) => (root ? [topicOf(root)] : []));
  const relations = sheets.flatMap((sheet) => (itemsOf(membersOf(sheet)?.get('relationships')) ?? []).map(relationOf));
  return tablesOfTopics(roots, [fileTitle(file.name), ...sheets.map(titleOf)], file.name, relations);
}

function topicOf(node: JsonNode): Topic {
  const children = membersOf(membersOf(node)?.get('children')) ?? NO_MEMBERS;
  const below = ['attached', 'detached'].flatMap((kind) => itemsOf(children.get(kind)) ?? []);
  return { id: textOf(node, 'id'), text: titleOf(node), line: 1, children: below.map(topicOf) };
}

function relationOf(node: JsonNode): Relation {
  return { from: textOf(node, 'end1Id'), to: textOf(node, 'end2Id'), nature: titleOf(node) };
}

function titleOf(node: JsonNode): string {
  return plainText(textOf(node, 'title'));
}

function textOf(node: JsonNode, name: string): string {
  const text = membersOf(node)?.get(name);
  return text?.kind === 'text' ? text.text : '';
}
