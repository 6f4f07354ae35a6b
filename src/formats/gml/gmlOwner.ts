import { defined } from '../../domain/defined';
import { numberOf } from '../cells/numberCell';
import type { RawEdge, RawNode } from '../graph/rawGraph';
import { LIMITS } from '../guards';
import type { Message } from '../message';

export class GmlOwner {
  readonly kind: 'node' | 'edge';
  readonly line: number;
  private readonly own = new Map<string, string>();
  private readonly attributes = new Map<string, string>();
  private readonly say: (message: Message) => void;

  constructor(kind: 'node' | 'edge', line: number, say: (message: Message) => void) {
    this.kind = kind;
    this.line = line;
    this.say = say;
  }

  /** `path`: the key prefixed by its parents, as `graphics.fill`. A list repeats its key. */
  set(path: string, value: string, line: number): void {
    if (READ[this.kind].has(path)) {
      if (this.own.has(path)) this.say({ code: 'DUP_KEY', row: line, value: path });
      this.own.set(path, value);
      return;
    }
    if (value === '') return;
    const known = this.attributes.get(path);
    this.attributes.set(path, known === undefined ? value : `${known}; ${value}`);
  }

  /** `up`: true when y goes up in this file. */
  node(up: boolean): RawNode {
    const { own, attributes, line } = this;
    const label = own.get('label');
    const position = this.position(up);
    const nameless = `(${line})`;
    if (!own.has('id') && !label) this.say({ code: 'EMPTY_LABEL', row: line, value: nameless });
    return {
      id: own.get('id') ?? label ?? nameless,
      ...defined({ label, position }),
      attributes,
      line,
    };
  }

  edge(): RawEdge {
    const { own, attributes, line } = this;
    const id = own.get('id');
    const ends = { source: own.get('source') ?? '', target: own.get('target') ?? '' };
    return { ...defined({ id }), ...ends, attributes, line };
  }

  private position(up: boolean): RawNode['position'] {
    const { attributes } = this;
    const [x, y] = ['graphics.x', 'graphics.y'].map((path) => attributes.get(path));
    if (x === undefined || y === undefined) return undefined;
    attributes.delete('graphics.x');
    attributes.delete('graphics.y');
    const [across, down] = [numberOf(x, LIMITS.farthest), numberOf(y, LIMITS.farthest)];
    if (across !== undefined && down !== undefined) return { x: across, y: up && down !== 0 ? -down : down };
    const [column, value] = across === undefined ? ['graphics.x', x] : ['graphics.y', y];
    this.say({ code: 'BAD_NUMBER', row: this.line, column, value });
    return undefined;
  }
}

const READ: Readonly<Record<GmlOwner['kind'], ReadonlySet<string>>> = {
  node: new Set(['id', 'label']),
  edge: new Set(['id', 'source', 'target']),
};
