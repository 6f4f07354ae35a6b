import { AttributeNames } from '../graph/attributeNames';
import { OUR_INSTRUCTION } from '../graph/ourSheets';
import type { Message } from '../message';
import type { XmlAttributes } from '../xml/xmlAttributes';

export type Kind = 'node' | 'edge';

/** Keys of a GraphML file: the names of values, apart for nodes and edges, since files give both the same ids. */
export class GraphmlKeys {
  private readonly names: Readonly<Record<Kind, AttributeNames>> = {
    node: new AttributeNames(),
    edge: new AttributeNames(),
  };
  /** Titles of all keys, for values found where their key does not belong. */
  private readonly titles = new Map<string, string>();
  /** Keys of drawings, which are read in another way. */
  private readonly drawn = new Set<string>();
  private declaring: { readonly id: string; readonly kinds: readonly Kind[] } | undefined;
  /** Key under which our own files carry their sheets. */
  ourKey: string | undefined;

  declare(attributes: XmlAttributes): void {
    const id = attributes.get('id') ?? '';
    const whose = attributes.get('for') ?? 'all';
    const title = attributes.get('attr.name') ?? id;
    const kinds = (['node', 'edge'] as const).filter((kind) => whose === kind || whose === 'all');
    this.declaring = { id, kinds };
    if (attributes.has('yfiles.type')) {
      this.drawn.add(id);
      return;
    }
    this.titles.set(id, title);
    if (whose === 'graph' && title === OUR_INSTRUCTION) this.ourKey = id;
    for (const kind of kinds) this.names[kind].declareWritten(id, title);
  }

  setDefault(value: string): void {
    for (const kind of this.declaring?.kinds ?? []) this.names[kind].setDefault(this.declaring?.id ?? '', value);
  }

  isDrawn(id: string): boolean {
    return this.drawn.has(id);
  }

  isDeclared(kind: Kind, id: string): boolean {
    return this.drawn.has(id) || this.names[kind].headingOf(id) !== undefined;
  }

  /** Heading of a key, declared if it was not. */
  headingOf(kind: Kind, id: string): string {
    const names = this.names[kind];
    names.declare(id, this.titles.get(id) ?? id);
    return names.headingOf(id) ?? id;
  }

  titleOf(id: string): string {
    return this.titles.get(id) ?? id;
  }

  headings(kind: Kind): string[] {
    return this.names[kind].headings;
  }

  get refusal(): Message | undefined {
    return this.names.node.refusal ?? this.names.edge.refusal;
  }

  complete(kind: Kind, attributes: Map<string, string>): void {
    this.names[kind].complete(attributes);
  }
}
