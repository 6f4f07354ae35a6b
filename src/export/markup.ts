/** An element of a page or a picture, told as data: written as text for a file, or built in the page for printing. */
export interface Markup {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (Markup | string)[];
}

type Value = string | number | undefined;

/** An element; attributes without a value are left out, and so are children that are `null`. */
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

/** HTML elements that have no end. */
const EMPTY = new Set(['br', 'col', 'hr', 'input', 'meta']);
/** What a style sheet or a script is must not be escaped; ours are our own texts. */
const RAW = new Set(['script', 'style']);

/** As text that is good XML and, for the elements used here, good HTML. */
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

/** Text made safe for XML: its signs written as entities, what XML cannot hold left out. */
function escaped(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
}
