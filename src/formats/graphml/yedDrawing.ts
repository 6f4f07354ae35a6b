import { numberOf } from '../cells/numberCell';
import type { RawDirection } from '../graph/rawGraph';
import { LIMITS } from '../guards';
import type { XmlAttributes } from '../xml/xmlAttributes';

/**
 * What yEd says of a node or an edge in its drawing, which holds its label. A group is drawn twice, open and folded:
 * the first counts. Positions are of centres; y goes down, as on a screen.
 */
export class YedDrawing {
  label: string | undefined;
  position: { readonly x: number; readonly y: number } | undefined;
  direction: RawDirection | undefined;
  /** True when the only arrow is at the source. */
  isTurned = false;
  readonly attributes = new Map<string, string>();

  open(element: string, attributes: XmlAttributes): void {
    const value = (name: string) => attributes.get(name) ?? '';
    switch (element) {
      case 'Geometry':
        this.place(attributes);
        break;
      case 'Fill':
      case 'LineStyle':
        if (value('color') !== '') this.first('viz:color', value('color'));
        if (element === 'LineStyle') this.first('viz:thickness', value('width'));
        break;
      case 'Shape':
        this.first('viz:shape', value('type'));
        break;
      case 'Arrows':
        this.point(value('source') !== 'none' && value('source') !== '', value('target') !== 'none');
        break;
      default:
    }
  }

  /** Takes the text of a label: the first one is the name, the next is kept as an attribute. */
  say(text: string): void {
    if (text === '' || text === this.label) return;
    if (this.label === undefined) this.label = text;
    else this.first('label', text);
  }

  private place(attributes: XmlAttributes): void {
    if (this.position) return;
    const [x, y, width = 0, height = 0] = ['x', 'y', 'width', 'height'].map((name) =>
      numberOf(attributes.get(name) ?? '', LIMITS.farthest),
    );
    if (x !== undefined && y !== undefined) this.position = { x: x + width / 2, y: y + height / 2 };
    this.first('yed:width', attributes.get('width') ?? '');
    this.first('yed:height', attributes.get('height') ?? '');
  }

  private point(atSource: boolean, atTarget: boolean): void {
    this.direction ??= atSource && atTarget ? 'both' : atSource || atTarget ? 'forward' : 'none';
    this.isTurned = atSource && !atTarget;
  }

  private first(heading: string, value: string): void {
    if (value !== '' && !this.attributes.has(heading)) this.attributes.set(heading, value);
  }
}
