import { dayOf } from '../cells/dayCell';
import { isAddress } from '../cells/mailAddress';
import { numberOf } from '../cells/numberCell';
import { isSensitive } from '../cells/sensitive';
import type { CheckedAttribute } from '../columns/checkedAttributes';
import type { Message, MessageCode } from '../message';

const COLOUR_NAMES: ReadonlySet<string> = new Set(
  (
    'aliceblue antiquewhite aqua aquamarine azure beige bisque black blanchedalmond blue blueviolet brown burlywood ' +
    'cadetblue chartreuse chocolate coral cornflowerblue cornsilk crimson cyan darkblue darkcyan darkgoldenrod ' +
    'darkgray darkgreen darkgrey darkkhaki darkmagenta darkolivegreen darkorange darkorchid darkred darksalmon ' +
    'darkseagreen darkslateblue darkslategray darkslategrey darkturquoise darkviolet deeppink deepskyblue dimgray ' +
    'dimgrey dodgerblue firebrick floralwhite forestgreen fuchsia gainsboro ghostwhite gold goldenrod gray green ' +
    'greenyellow grey honeydew hotpink indianred indigo ivory khaki lavender lavenderblush lawngreen lemonchiffon ' +
    'lightblue lightcoral lightcyan lightgoldenrodyellow lightgray lightgreen lightgrey lightpink lightsalmon ' +
    'lightseagreen lightskyblue lightslategray lightslategrey lightsteelblue lightyellow lime limegreen linen ' +
    'magenta maroon mediumaquamarine mediumblue mediumorchid mediumpurple mediumseagreen mediumslateblue ' +
    'mediumspringgreen mediumturquoise mediumvioletred midnightblue mintcream mistyrose moccasin navajowhite navy ' +
    'oldlace olive olivedrab orange orangered orchid palegoldenrod palegreen paleturquoise palevioletred papayawhip ' +
    'peachpuff peru pink plum powderblue purple rebeccapurple red rosybrown royalblue saddlebrown salmon sandybrown ' +
    'seagreen seashell sienna silver skyblue slateblue slategray slategrey snow springgreen steelblue tan teal ' +
    'thistle tomato turquoise violet wheat white whitesmoke yellow yellowgreen'
  ).split(' '),
);

type SayHere = (code: MessageCode, details?: Partial<Message>) => void;

/** Checks a value that stays an attribute. Returns the value to keep, '' for none. */
export function checkedAttribute(check: CheckedAttribute, text: string, say: SayHere): string {
  switch (check) {
    case 'number':
      if (numberOf(text) !== undefined) return text;
      say('BAD_NUMBER', { value: text });
      return '';
    case 'day':
      return checkedDay(text, say);
    case 'colour':
      if (!isColour(text)) say('BAD_COLOR', { value: text });
      return text;
    case 'image':
      if (/^(?:https?:|ftp:)?\/\//i.test(withoutBlanks(text))) say('REMOTE_IMAGE', { value: text });
      return text;
    case 'link':
      if (!isSafeLink(text)) say('UNSAFE_URL', { value: text });
      return text;
    case 'email':
      if (!isAddress(text)) say('BAD_EMAIL', { value: text });
      return text;
    case 'note':
    default:
      if (isSensitive(text)) say('SENSITIVE_NOTE');
      return text;
  }
}

/** Normalises a day; a value with an hour is kept as written. */
function checkedDay(text: string, say: SayHere): string {
  const day = dayOf(text);
  if (day === undefined) say('BAD_DATE', { value: text });
  return day === undefined || text.includes(':') ? text : day;
}

function isColour(text: string): boolean {
  if (/^#(?:[0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})$/i.test(text)) return true;
  if (COLOUR_NAMES.has(text.toLowerCase())) return true;
  const parts = /^rgba?\(\s*(\d{1,3})\s*,\s*(\d{1,3})\s*,\s*(\d{1,3})\s*(?:,\s*(?:0|1|0?\.\d+)\s*)?\)$/i.exec(text);
  return parts !== null && parts.slice(1, 4).every((part) => Number(part) <= 255);
}

const withoutBlanks = (text: string) => text.replace(/\s/g, '');

const RUNS = new Set(['javascript', 'data', 'vbscript', 'file', 'blob']);

/** True for a link that only leads to a page, or for text without a scheme. */
function isSafeLink(text: string): boolean {
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(withoutBlanks(text))?.[1]?.toLowerCase();
  if (scheme === undefined || scheme === 'http' || scheme === 'https') return true;
  // "exemple.fr:8080" and "Voir : page 3" have no scheme that a browser would follow.
  return !RUNS.has(scheme) && (scheme.includes('.') || /\s:/.test(text));
}
