/** Element of a page or picture as data: serialised to a file, or built in the page for printing. */
export interface Markup {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (Markup | string)[];
}

type Value = string | number | undefined;

/** Creates an element; attributes without a value and null children are left out. */
export function markup(
  tag: string,
  attributes: Readonly<Record<string, Value>> = {},
  ...children: readonly (Markup | string | null | readonly (Markup | string)[])[]
): Markup {
  return {
    tag,
    attributes: Object.fromEntries(
      Object.entries(attributes).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]])),
    ),
    children: children.flatMap((child) => (child === null ? [] : child)),
  };
}

/** HTML elements without an end tag. */
const EMPTY = new Set(['br', 'col', 'hr', 'input', 'meta']);
/** Style sheets and scripts must not be escaped; these contain only our own texts. */
const RAW = new Set(['script', 'style']);

/** Serialises to valid XML that is, for the elements used here, also valid HTML. */
export function textOf({ tag, attributes, children }: Markup): string {
  const said = Object.entries(attributes).map(([name, value]) => ` ${name}="${escaped(value)}"`);
  if (EMPTY.has(tag)) return `<${tag}${said.join('')}>`;
  if (children.length === 0 && tag === 'path') return `<path${said.join('')}/>`;
  const inside = children.map((child) =>
    typeof child !== 'string' ? textOf(child) : RAW.has(tag) ? child : escaped(child),
  );
  const hasElements = children.some((child) => typeof child !== 'string');
  return `<${tag}${said.join('')}>${hasElements ? `\n${inside.join('\n')}\n` : inside.join('')}</${tag}>`;
}

/** Escapes a text for XML, and drops characters XML cannot hold. */
function escaped(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
}
