import type { GraphRows } from '../text/graphRows';
import { KeysMet } from '../text/keysMet';
import { TextFault } from '../text/textFault';
import type { DotAttributes, DotValue } from './dotAttributes';
import { DotCursor } from './dotCursor';
import { DotDefaults } from './dotDefaults';
import { addChain, type DotEnd } from './dotEdges';
import { type DotCluster, DotNodes } from './dotNodes';
import { labelText } from './labelText';

const MAX_DOT_DEPTH = 200;
const NOTHING: DotAttributes = new Map();
const NO_DEFAULTS = new DotDefaults();

/** A graph or subgraph being read: its defaults, and the chain of the current statement. */
interface Scope {
  readonly start: number;
  readonly line: number;
  readonly cluster: DotCluster | undefined;
  /** True when it is that group itself, not a subgraph within it. */
  readonly isCluster: boolean;
  nodeDefaults: DotDefaults;
  edgeDefaults: DotDefaults;
  ends: DotEnd[];
  arrows: boolean[];
  chainLine: number;
}

/** Reads the statements of a DOT file. Open subgraphs are on a stack of their own, so that nesting needs no recursion. */
export class DotScan {
  private readonly cursor: DotCursor;
  private readonly rows: GraphRows;
  private readonly nodes: DotNodes;
  private readonly scopes: Scope[] = [];
  private readonly keys = new KeysMet();

  constructor(text: string, rows: GraphRows) {
    this.cursor = new DotCursor(text);
    this.rows = rows;
    this.nodes = new DotNodes(rows);
  }

  read(): void {
    while (this.cursor.next.kind !== 'end') {
      this.openGraph();
      for (let scope = this.scopes.at(-1); scope; scope = this.scopes.at(-1)) this.readPart(scope);
    }
    this.nodes.addRows();
  }

  private openGraph(): void {
    const { cursor } = this;
    cursor.takesWord('strict');
    if (!cursor.takesWord('graph') && !cursor.takesWord('digraph')) throw cursor.misplaced();
    if (cursor.next.kind === 'id') cursor.takeId();
    this.open(undefined);
  }

  private open(cluster: DotCluster | undefined): void {
    const { line } = this.cursor.expect('{');
    const around = this.scopes.at(-1);
    if (this.scopes.length >= MAX_DOT_DEPTH) throw new TextFault({ code: 'LIMIT_DEPTH', limit: MAX_DOT_DEPTH });
    this.scopes.push({
      start: this.nodes.metCount,
      cluster: cluster ?? around?.cluster,
      line,
      isCluster: cluster !== undefined,
      nodeDefaults: around?.nodeDefaults ?? NO_DEFAULTS,
      edgeDefaults: around?.edgeDefaults ?? NO_DEFAULTS,
      ends: [],
      arrows: [],
      chainLine: line,
    });
  }

  /** Reads one end, with what follows it, or a statement without ends. */
  private readPart(scope: Scope): void {
    const { cursor } = this;
    const isAwaited = scope.arrows.length > 0 && scope.arrows.length === scope.ends.length;
    if (cursor.next.kind === '{') this.open(undefined);
    else if (cursor.takesWord('subgraph')) this.openSubgraph();
    else if (isAwaited) this.readNode(scope);
    else if (cursor.takes('}')) this.close(scope);
    else if (!cursor.takes(';') && !cursor.takes(',') && !this.readDefaults(scope)) this.readNode(scope);
  }

  private openSubgraph(): void {
    const name = this.cursor.next.kind === 'id' ? this.cursor.takeId().text : '';
    const [, called = ''] = /^cluster[\s_-]*(.*)$/i.exec(name) ?? [];
    // "cluster_0" has no name of its own, and a number alone would say less.
    const shown = /\D/.test(called) ? called : name;
    this.open(/^cluster/i.test(name) ? { name: shown } : undefined);
  }

  private close(scope: Scope): void {
    this.scopes.pop();
    const around = this.scopes.at(-1);
    if (!around) return;
    const isEnd = around.arrows.length > 0 || this.isArrowNext();
    this.addEnd(around, { members: isEnd ? this.nodes.since(scope.start) : [] }, scope.line);
  }

  /** Reads `node [...]`, `edge [...]`, `graph [...]`: defaults for what follows. */
  private readDefaults(scope: Scope): boolean {
    const { cursor } = this;
    const { nodeDefaults, edgeDefaults } = scope;
    if (cursor.takesWord('node')) scope.nodeDefaults = nodeDefaults.with(this.readAttributes(), this.rows);
    else if (cursor.takesWord('edge')) scope.edgeDefaults = edgeDefaults.with(this.readAttributes(), this.rows);
    else if (cursor.takesWord('graph')) this.describe(scope, this.readAttributes());
    else return false;
    return true;
  }

  /** Takes the attributes of a graph: only the label of a group matters here. */
  private describe({ cluster, isCluster }: Scope, attributes: DotAttributes): void {
    const label = attributes.get('label');
    if (isCluster && cluster && label) cluster.label = labelText(label.text, label.isHtml, cluster.name);
  }

  private readNode(scope: Scope): void {
    const { cursor } = this;
    const { text, line } = cursor.takeId();
    if (scope.arrows.length === 0 && cursor.takes('=')) {
      const { text: value, form } = cursor.takeId();
      this.describe(scope, new Map([[text, { text: value, isHtml: form === 'html' }]]));
      return;
    }
    const ports: string[] = [];
    while (cursor.takes(':')) ports.push(cursor.takeId().text);
    const number = this.nodes.meet(text, line, scope.nodeDefaults, scope.cluster);
    const port = ports.join(':');
    this.addEnd(scope, { members: [number], ...(port === '' ? {} : { port }) }, line, number);
  }

  /** Adds an end to the chain of the statement. What follows continues or ends the statement. */
  private addEnd(scope: Scope, end: DotEnd, line: number, node?: number): void {
    if (scope.ends.length === 0) scope.chainLine = line;
    scope.ends.push(end);
    if (this.isArrowNext()) {
      // Checked here, before the chain ends: a chain of millions would otherwise be gathered whole, to be refused.
      this.rows.makeRoom('edges', scope.arrows.length + 1);
      scope.arrows.push(this.cursor.take().kind === '->');
      return;
    }
    const attributes = this.cursor.next.kind === '[' ? this.readAttributes() : NOTHING;
    if (scope.arrows.length > 0) {
      const { ends, arrows, chainLine, edgeDefaults } = scope;
      const said = edgeDefaults.around(attributes, this.rows);
      addChain({ ends, arrows, attributes: said, line: chainLine }, this.nodes, this.rows);
    } else if (node !== undefined) this.nodes.set(node, attributes);
    scope.ends = [];
    scope.arrows = [];
  }

  private isArrowNext(): boolean {
    const { kind } = this.cursor.next;
    return kind === '--' || kind === '->';
  }

  private readAttributes(): Map<string, DotValue> {
    const { cursor } = this;
    const attributes = new Map<string, DotValue>();
    while (cursor.takes('[')) {
      while (!cursor.takes(']')) {
        if (cursor.takes(',') || cursor.takes(';')) continue;
        const key = cursor.takeId().text;
        const value = cursor.takes('=') ? cursor.takeId() : undefined;
        this.keys.meet(key);
        attributes.set(key, { text: value?.text ?? 'true', isHtml: value?.form === 'html' });
      }
    }
    return attributes;
  }
}
