import type { JsonNode } from './jsonNode';

/** A value on one line, its numbers as they were written. */
export function compactJson(node: JsonNode): string {
  switch (node.kind) {
    case 'object':
      return `{${[...node.members].map(([key, value]) => `${JSON.stringify(key)}:${compactJson(value)}`).join(',')}}`;
    case 'list':
      return `[${node.items.map(compactJson).join(',')}]`;
    case 'text':
      return JSON.stringify(node.text);
    case 'number':
      return node.raw;
    case 'flag':
      return String(node.value);
    case 'null':
    default:
      return 'null';
  }
}

const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\],:]|[^"{}[\],:\s]+/g;

/**
 * Compact JSON laid out as `JSON.stringify(value, null, 2)` does, each of its values left exactly as it is. It comes in pieces, none of
 * which ends within a value; for each there is one.
 */
export function* indentedJson(compact: Iterable<string>): Iterable<string> {
  let indent = '\n';
  let opened = false;
  for (const piece of compact) {
    const written: string[] = [];
    for (const [token] of piece.matchAll(TOKEN)) {
      if (token === '}' || token === ']') {
        indent = indent.slice(0, -2);
        written.push(opened ? token : indent + token);
        opened = false;
        continue;
      }
      if (opened) written.push(indent);
      opened = token === '{' || token === '[';
      written.push(token);
      if (opened) indent += '  ';
      else if (token === ',') written.push(indent);
      else if (token === ':') written.push(' ');
    }
    yield written.join('');
  }
}
