import { byCodeUnits } from '../../domain/folding';
import { type Codec, memberPath, type Reading, refuse, type UnknownFields, type WrittenPart } from './codec';
import type { JsonNode } from './jsonNode';

const PART = 250;

/**
 * Codec of a list of records identified by `key`: sorted by it when written, so that two versions of a file can be
 * compared line by line. When two records share a key the first is kept and the other is noted.
 */
export function table<One extends object>(item: Codec<One>, key: keyof One & string): Codec<readonly One[]> {
  const keyOf = (value: One) => String(value[key]);
  const parts = (values: readonly One[], path: string, unknown: UnknownFields): WrittenPart[] => {
    const sorted = values.toSorted((a, b) => byCodeUnits(keyOf(a), keyOf(b)));
    const write = (value: One) => item.write(value, memberPath(path, keyOf(value)), unknown);
    const slices = Array.from(
      { length: Math.ceil(sorted.length / PART) },
      (_, i) => () =>
        `${i === 0 ? '' : ','}${sorted
          .slice(i * PART, (i + 1) * PART)
          .map(write)
          .join(',')}`,
    );
    return [() => '[', ...slices, () => ']'];
  };
  function read(node: JsonNode, path: string, reading: Reading): readonly One[] | undefined {
    if (node.kind !== 'list') return refuse(reading, path, '[…]', node);
    const records = new Map<string, One>();
    for (const [index, one] of node.items.entries()) {
      const id = idIn(one, key);
      if (id === undefined) return refuse(reading, `${path}/${index}`, `{"${key}": "…"}`, one);
      const place = memberPath(path, id);
      if (records.has(id)) {
        reading.repeated.push({ path, id, at: one.at });
        continue;
      }
      reading.places.set(place, one.at);
      const value = item.read(one, place, reading);
      if (value === undefined) return undefined;
      records.set(id, value);
    }
    return [...records.values()];
  }
  return {
    read,
    write: (values, path, unknown) =>
      parts(values, path, unknown)
        .map((part) => part())
        .join(''),
    parts,
  };
}

export function idIn(node: JsonNode, key: string): string | undefined {
  const member = node.kind === 'object' ? node.members.get(key) : undefined;
  return member?.kind === 'text' ? member.text : undefined;
}
