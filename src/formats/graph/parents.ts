import type { Message } from '../message';
import type { RawNode } from './rawGraph';

/** What a node is called: its label, else its id. */
function nameOfNode({ id, label }: RawNode): string {
  return label?.trim() ? label : id;
}

/**
 * The name of what holds each node, by the id of the node. A holder that is not in the file is said and left out; where
 * nodes hold each other in a ring, so is the link that closes it.
 */
export function parentNames(nodes: readonly RawNode[]): { names: Map<string, string>; messages: Message[] } {
  const names = new Map<string, string>();
  const messages: Message[] = [];
  // Most networks hold nobody in anybody.
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

/** Nodes whose holder is already within them, one for each ring. Each node is walked once, whatever the depth. */
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
