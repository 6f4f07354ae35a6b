import { type Members, membersOf, NO_MEMBERS } from '../../jsonMembers';
import type { NetworkShape } from '../networkShape';
import { graphologyGraph } from './graphology';

/** A workspace of Gephi Lite: a graphology graph, with attributes and positions of nodes beside it. */
export const gephiLite: NetworkShape = (root, reading) => {
  const held = membersOf(root.get('graphDataset'));
  const graph = membersOf(held?.get('fullGraph'));
  if (!held || !graph) return undefined;
  const within = (name: string) => {
    const table = membersOf(held.get(name));
    return (key: string): Members => membersOf(table?.get(key)) ?? NO_MEMBERS;
  };
  return graphologyGraph(graph, reading, {
    nodes: within('nodeData'),
    places: within('layout'),
    edges: within('edgeData'),
  });
};
