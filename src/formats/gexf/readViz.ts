import { numberOf } from '../cells/numberCell';
import { LIMITS } from '../guards';
import type { Message } from '../message';
import type { XmlAttributes } from '../xml/xmlAttributes';

export interface VizRead {
  /** Under their own headings: `viz:color`, `viz:size`… */
  readonly attributes: readonly (readonly [heading: string, value: string])[];
  /** y going down, as on a screen: in the file it goes up. */
  readonly position?: { readonly x: number; readonly y: number };
  /** A value that is no number or no colour, left out. */
  readonly fault?: Pick<Message, 'code' | 'column' | 'value'>;
}

const NOTHING: VizRead = { attributes: [] };

/** Reads one drawing element (`viz:color`, `viz:position`, `viz:size`, `viz:shape`, `viz:thickness`); other elements give nothing. */
export function readViz(element: string, attributes: XmlAttributes): VizRead {
  switch (element) {
    case 'color':
      return readColour(attributes);
    case 'position':
      return readPlace(attributes);
    case 'size':
    case 'thickness':
      return readNumber(`viz:${element}`, attributes.get('value') ?? '');
    case 'shape': {
      const shape = attributes.get('uri') ?? attributes.get('value') ?? '';
      return { attributes: [['viz:shape', shape]] };
    }
    default:
      return NOTHING;
  }
}

function readNumber(column: string, value: string): VizRead {
  return numberOf(value) === undefined
    ? { attributes: [], fault: { code: 'BAD_NUMBER', column, value } }
    : { attributes: [[column, value]] };
}

function readPlace(attributes: XmlAttributes): VizRead {
  const [x = '', y = '', z = ''] = ['x', 'y', 'z'].map((axis) => attributes.get(axis) ?? '');
  const [across, up] = [numberOf(x, LIMITS.farthest), numberOf(y, LIMITS.farthest)];
  const depth: VizRead['attributes'] = numberOf(z) ? [['viz:z', z]] : [];
  if (across !== undefined && up !== undefined) {
    return { attributes: depth, position: { x: across, y: up === 0 ? 0 : -up } };
  }
  if (x === '' && y === '') return NOTHING;
  return {
    attributes: depth,
    fault: { code: 'BAD_NUMBER', column: 'viz:position', value: across === undefined ? x : y },
  };
}

function readColour(attributes: XmlAttributes): VizRead {
  const hex = attributes.get('hex')?.trim();
  const parts = ['r', 'g', 'b'].map((part) => attributes.get(part)?.trim() ?? '');
  const [r, g, b] = parts.map((part) => (/^\d{1,3}$/.test(part) && Number(part) <= 255 ? Number(part) : undefined));
  const alpha = attributes.get('a') ?? attributes.get('alpha');
  if (hex !== undefined && /^#[\da-f]{6}(?:[\da-f]{2})?$/i.test(hex)) return { attributes: [['viz:color', hex]] };
  if (r === undefined || g === undefined || b === undefined) {
    return { attributes: [], fault: { code: 'BAD_COLOR', column: 'viz:color', value: hex ?? parts.join(', ') } };
  }
  const isSolid = alpha === undefined || Number(alpha) === 1 || numberOf(alpha) === undefined;
  const text = isSolid
    ? `#${[r, g, b].map((part) => part.toString(16).padStart(2, '0')).join('')}`
    : `rgba(${r}, ${g}, ${b}, ${alpha})`;
  return { attributes: [['viz:color', text]] };
}
