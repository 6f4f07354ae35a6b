/** Which way a tie of a file goes; `both` is told apart from `none`, which says nothing. */
export type RawDirection = 'none' | 'forward' | 'both';

/** What a file says of one node. All values are text, as the file writes them. */
export interface RawNode {
  /** What edges call it. Kept as the reference of the actor, unless it only repeats its name. */
  readonly id: string;
  /** Its name. Left out: it is called by its id. Blank: the same, and that is said. */
  readonly label?: string | undefined;
  /** Id of the node that holds it: its name becomes the group of the actor. */
  readonly parent?: string | undefined;
  /** Where it stands, y going down. Both are numbers: what is none was said and left out by the reader. */
  readonly position?: { readonly x: number; readonly y: number } | undefined;
  /** By heading; blank ones need not be there. */
  readonly attributes: ReadonlyMap<string, string>;
  /** Where it is in the file, from 1: what messages call its row. */
  readonly line: number;
}

/** What a file says of one edge. */
export interface RawEdge {
  /** Kept as the reference of the tie. Numbers that only count lines are no ids: leave them out. */
  readonly id?: string | undefined;
  /** Id of a node, declared or not. Blank: the edge is left aside, and that is said. */
  readonly source: string;
  readonly target: string;
  /** Left out: as the graph says. */
  readonly direction?: RawDirection | undefined;
  readonly attributes: ReadonlyMap<string, string>;
  readonly line: number;
}

/** A table that a graph file carries beside its nodes and edges: first its headings. Only files of ours have any. */
export interface RawSheet {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
}

/**
 * A network as a file holds it, before anyone knows what its attributes mean: what every reader of a graph format gives
 * (and every writer takes). `tablesOf` makes tables of it, and all rules of tables then hold: dangling, duplicate and self
 * ties, limits, words.
 * A reader says what only it can know (encoding, grammar, what it leaves out) and nothing else.
 */
export interface RawGraph {
  readonly nodes: readonly RawNode[];
  readonly edges: readonly RawEdge[];
  /** How many there are in the file, when a `CappedList` kept fewer. */
  readonly counts?: { readonly nodes: number; readonly edges: number };
  /** Ties go one way unless they say otherwise. */
  readonly directed: boolean;
  /** Attributes of nodes in the order of the file. Those met on a node and not listed come last. */
  readonly nodeHeadings: readonly string[];
  readonly edgeHeadings: readonly string[];
  /** How this format calls an id, a name and the two ends, for messages: `id`, `label`, `source`, `target` unless said. */
  readonly words?: Partial<Readonly<Record<'id' | 'label' | 'source' | 'target', string>>>;
  /** Of the map, to be written; files are called by their name when they are read. */
  readonly title?: string;
  /** Written by us: a heading of ours means what we mean, whatever stands under it. */
  readonly ours?: boolean;
  readonly sheets?: readonly RawSheet[];
}
