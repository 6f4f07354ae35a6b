/** Direction of a tie in a file. `none` means undirected or unsaid; `both` is stated. */
export type RawDirection = 'none' | 'forward' | 'both';

/** A node of a file. All values are text, as the file writes them. */
export interface RawNode {
  /** Id that edges use. Kept as the reference of the actor, unless it only repeats its name. */
  readonly id: string;
  /** Name. When absent, the id is used; when blank, too, and that is reported. */
  readonly label?: string | undefined;
  /** Id of the node that contains it: its name becomes the group of the actor. */
  readonly parent?: string | undefined;
  /** Position, y going down. The reader has reported and left out what is not a number. */
  readonly position?: { readonly x: number; readonly y: number } | undefined;
  /** By heading; blank ones may be absent. */
  readonly attributes: ReadonlyMap<string, string>;
  /** Line in the file, from 1: the row that messages give. */
  readonly line: number;
}

export interface RawEdge {
  /** Kept as the reference of the tie. Leave out numbers that only count lines. */
  readonly id?: string | undefined;
  /** Id of a node, declared or not. When blank, the edge is set aside and reported. */
  readonly source: string;
  readonly target: string;
  /** Absent: as `RawGraph.directed` says. */
  readonly direction?: RawDirection | undefined;
  readonly attributes: ReadonlyMap<string, string>;
  readonly line: number;
}

/** A table that a graph file of ours carries beside its nodes and edges. Its first row holds the headings. */
export interface RawSheet {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
}

/**
 * A network as a file holds it, before its attributes are understood: the result of every reader of a graph format (and
 * the input of every writer). `tablesOf` makes tables of it, so that all rules of tables hold: dangling, duplicate and
 * self ties, limits, words. A reader reports only what it alone can know: encoding, grammar, what it leaves out.
 */
export interface RawGraph {
  readonly nodes: readonly RawNode[];
  readonly edges: readonly RawEdge[];
  /** Numbers in the file, when a `CappedList` kept fewer. */
  readonly counts?: { readonly nodes: number; readonly edges: number };
  /** True when ties go one way unless they say otherwise. */
  readonly directed: boolean;
  /** Attributes of nodes in file order. Those met on a node and not listed come last. */
  readonly nodeHeadings: readonly string[];
  readonly edgeHeadings: readonly string[];
  /** Words of this format for an id, a name and the two ends, for messages: `id`, `label`, `source`, `target` by default. */
  readonly words?: Partial<Readonly<Record<'id' | 'label' | 'source' | 'target', string>>>;
  /** Title of the map, for writing only: a map read takes the name of its file. */
  readonly title?: string;
  /** True when written by us: a heading of ours then keeps our meaning, whatever its cells hold. */
  readonly ours?: boolean;
  readonly sheets?: readonly RawSheet[];
}
