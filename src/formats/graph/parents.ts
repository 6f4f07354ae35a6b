import type { Message } from '../message';
import type { RawNode } from './rawGraph';

function nameOfNode({ id, label }: RawNode): string {
  return label?.trim() ? label : id;
}

/**
 * Names of parents by node id. A parent that is not in the file is reported and left out; in a cycle, so is the link
 * that closes it.
 */
export function parentNames(nodes: readonly RawNode[]): { names: Map<string, string>; messages: Message[] } {
  const names = new Map<string, string>();
  const messages: Message[] = [];
  // Most networks have no parents.
  if (nodes.every(({ parent }) => parent === undefined)) return { names, messages };
  const byId = new Map<string, RawNode>();
  for (const node of nodes) if (!byId.has(node.id)) byId.set(node.id, node);
  const closing = ringClosers(byId);
  for (const { id, parent, line } of byId.values()) {
    if (parent === undefined) continue;
    const holder = byId.get(parent);
    if (!holder) messages.push({ code: 'PARENT_MISSING', row: line, value: parent });
    else if (closing.has(id)) messages.push({ code: 'PARENT_CYCLE', row: line, value: parent });
    else names.set(id, nameOfNode(holder));
  }
  return { names, messages };
}

/** Nodes whose parent closes a cycle, one for each cycle. Each node is walked once, whatever the depth. */
function ringClosers(byId: ReadonlyMap<string, RawNode>): Set<string> {
  const closers = new Set<string>();
  const walkOf = new Map<string, string>();
  for (const start of byId.keys()) {
    for (let at: string = start; !walkOf.has(at); ) {
      walkOf.set(at, start);
      const parent = byId.get(at)?.parent;
      if (parent === undefined || !byId.has(parent)) break;
      if (walkOf.get(parent) === start) closers.add(at);
      at = parent;
    }
  }
  return closers;
}
