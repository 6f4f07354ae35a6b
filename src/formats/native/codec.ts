import type { JsonNode } from './jsonNode';
import { compactJson } from './printJson';

/** State and findings of a reading. Paths are JSON pointers with records by id: `/actors/a1/roles/0`. */
export interface Reading {
  fault: { readonly path: string; readonly expected: string; readonly at: number } | undefined;
  /** Fields that this version does not know, as compact JSON. */
  readonly unknown: Map<string, string>;
  readonly places: Map<string, number>;
  readonly repeated: { readonly path: string; readonly id: string; readonly at: number }[];
  readonly leftOut: { readonly value: string; readonly at: number }[];
}

/** Fields to write back: path of the object they stand in → names and compact JSON. */
export type UnknownFields = ReadonlyMap<string, readonly (readonly [name: string, json: string])[]>;

/** Reads and writes one kind of value: one description for both, so that they cannot diverge. */
export interface Codec<Value> {
  /** Returns the value, or `undefined` once `reading.fault` says why not. */
  readonly read: (node: JsonNode, path: string, reading: Reading) => Value | undefined;
  readonly write: (value: Value, path: string, unknown: UnknownFields) => string;
  /** Same as `write` for what may be long, in parts to be written one after another. */
  readonly parts?: (value: Value, path: string, unknown: UnknownFields) => readonly WrittenPart[];
}

/** Writes a part of the text, within a few milliseconds. */
export type WrittenPart = () => string;

/** Path of a member, its name escaped as in a JSON pointer. */
export function memberPath(path: string, name: string): string {
  return `${path}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

export function splitPath(path: string): readonly [parent: string, name: string] {
  const cut = path.lastIndexOf('/');
  return [
    path.slice(0, Math.max(cut, 0)),
    path
      .slice(cut + 1)
      .replaceAll('~1', '/')
      .replaceAll('~0', '~'),
  ];
}

export function refuse(reading: Reading, path: string, expected: string, { at }: JsonNode): undefined {
  reading.fault ??= { path, expected, at };
  return undefined;
}

export function text<Value extends string = string>(): Codec<Value> {
  return {
    read: (node, path, reading) => (node.kind === 'text' ? (node.text as Value) : refuse(reading, path, '"…"', node)),
    write: (value) => JSON.stringify(value),
  };
}

export function oneOf<Value extends string>(values: readonly Value[]): Codec<Value> {
  return {
    read: (node, path, reading) =>
      (node.kind === 'text' ? values.find((value) => value === node.text) : undefined) ??
      refuse(reading, path, values.map((value) => `"${value}"`).join(' | '), node),
    write: (value) => JSON.stringify(value),
  };
}

/** Codec of one of `values`; any other text, which a newer version may write, is read as `fallback` and written back. */
export function oneOfOr<Value extends string>(values: readonly Value[], fallback: Value): Codec<Value> {
  const known = oneOf(values);
  return {
    read: (node, path, reading) => {
      if (node.kind !== 'text' || values.some((value) => value === node.text)) return known.read(node, path, reading);
      reading.unknown.set(path, JSON.stringify(node.text));
      return fallback;
    },
    write: (value, path, unknown) => {
      const [parent, member] = splitPath(path);
      const kept = value === fallback ? unknown.get(parent)?.find(([name]) => name === member) : undefined;
      return kept?.[1] ?? JSON.stringify(value);
    },
  };
}

export const flag: Codec<boolean> = {
  read: (node, path, reading) => (node.kind === 'flag' ? node.value : refuse(reading, path, 'true | false', node)),
  write: String,
};

/** Codec of a finite number, among `values` if given. */
export function number<Value extends number = number>(values?: readonly Value[]): Codec<Value> {
  return {
    read: (node, path, reading) => {
      const value = node.kind === 'number' ? Number(node.raw) : Number.NaN;
      const fits = Number.isFinite(value) && (values === undefined || values.some((one) => one === value));
      return fits ? (value as Value) : refuse(reading, path, values?.join(' | ') ?? '0', node);
    },
    write: (value) => JSON.stringify(value),
  };
}

export function list<Value>(item: Codec<Value>): Codec<readonly Value[]> {
  return {
    read: (node, path, reading) => {
      if (node.kind !== 'list') return refuse(reading, path, '[…]', node);
      const values: Value[] = [];
      for (const [index, one] of node.items.entries()) {
        const value = item.read(one, `${path}/${index}`, reading);
        if (value === undefined) return undefined;
        values.push(value);
      }
      return values;
    },
    write: (values, path, unknown) =>
      `[${values.map((value, index) => item.write(value, `${path}/${index}`, unknown)).join(',')}]`,
  };
}

export const pair: Codec<readonly [name: string, value: string]> = {
  read: (node, path, reading) => {
    const [name, value] = node.kind === 'list' ? node.items : [];
    if (name?.kind !== 'text' || value?.kind !== 'text') return refuse(reading, path, '["…", "…"]', node);
    return [name.text, value.text];
  },
  write: (value) => JSON.stringify(value),
};

/** `list`: absent when empty. */
type Presence = 'required' | 'optional' | 'list';

export interface Field<Value> {
  readonly presence: Presence;
  readonly codec: Codec<Value>;
}

/** A field for each key of the record, in writing order. */
export type Fields<One> = { readonly [Name in keyof One]-?: Field<Exclude<One[Name], undefined>> };

export const required = <Value>(codec: Codec<Value>): Field<Value> => ({ presence: 'required', codec });
export const optional = <Value>(codec: Codec<Value>): Field<Value> => ({ presence: 'optional', codec });
export const listOf = <Value>(item: Codec<Value>): Field<readonly Value[]> => ({ presence: 'list', codec: list(item) });

/** Codec of an object with known fields. Its other members are kept aside and written back after them. */
export function record<One extends object>(fields: Fields<One>): Required<Codec<One>> {
  const known = new Map(Object.entries(fields) as [string, Field<unknown>][]);
  function read(node: JsonNode, path: string, reading: Reading): One | undefined {
    if (node.kind !== 'object') return refuse(reading, path, '{…}', node);
    const result: Record<string, unknown> = {};
    for (const [name, { presence, codec }] of known) {
      const member = node.members.get(name);
      if (member === undefined) {
        if (presence === 'required') return refuse(reading, memberPath(path, name), name, node);
        if (presence === 'list') result[name] = [];
        continue;
      }
      const at = memberPath(path, name);
      const value = codec.read(member, at, reading);
      if (value === undefined) return undefined;
      result[name] = value;
    }
    keepUnknown(node.members, known, path, reading);
    return result as One;
  }
  return {
    read,
    write: (value, path, unknown) => {
      const members = presentFields(known, value).map(
        ([name, member, codec]) => `${JSON.stringify(name)}:${codec.write(member, memberPath(path, name), unknown)}`,
      );
      return `{${[...members, ...unknownMembers(unknown, path, known)].join(',')}}`;
    },
    parts: (value, path, unknown) => {
      const fieldParts = presentFields(known, value).map(([name, member, { parts, write }]) => {
        const at = memberPath(path, name);
        return [
          () => `${JSON.stringify(name)}:`,
          ...(parts?.(member, at, unknown) ?? [() => write(member, at, unknown)]),
        ];
      });
      const members = [...fieldParts, ...unknownMembers(unknown, path, known).map((member) => [() => member])];
      return [() => '{', ...members.flatMap((one, i) => (i === 0 ? one : [() => ',', ...one])), () => '}'];
    },
  };
}

export function keepUnknown(
  members: ReadonlyMap<string, JsonNode>,
  known: { readonly has: (name: string) => boolean },
  path: string,
  reading: Reading,
): void {
  for (const [name, node] of members)
    if (!known.has(name)) reading.unknown.set(memberPath(path, name), compactJson(node));
}

/** Unknown members to write back. Known fields are excluded: an unknown value of one is written by its own codec. */
function unknownMembers(
  unknown: UnknownFields,
  path: string,
  known?: { readonly has: (name: string) => boolean },
): string[] {
  return (unknown.get(path) ?? [])
    .filter(([name]) => !known?.has(name))
    .map(([name, json]) => `${JSON.stringify(name)}:${json}`);
}

/** Fields to write: those present, and lists that are not empty. */
function presentFields(
  fields: ReadonlyMap<string, Field<unknown>>,
  value: object,
): (readonly [name: string, member: unknown, codec: Codec<unknown>])[] {
  return [...fields].flatMap(([name, { presence, codec }]) => {
    const member = (value as Record<string, unknown>)[name];
    const isEmpty = presence === 'list' && (member as readonly unknown[] | undefined)?.length === 0;
    return member === undefined || isEmpty ? [] : [[name, member, codec] as const];
  });
}
