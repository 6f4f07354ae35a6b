import type { ActorId, Day, ThemeId } from '../../domain/brand';
import type { AlsoNew } from '../../domain/commands/alsoNew';
import type { Patch } from '../../domain/tables';
import type { Noun } from '../../i18n/vocabulary/messages';

type Keys<One, Value> = { [Key in keyof One]-?: NonNullable<One[Key]> extends Value ? Key : never }[keyof One] & string;
type Words = string | Noun;
type WordsOf<Value extends string> = Readonly<Record<Value, Words>>;

/**
 * Props for the fields of one record, edited in place: label, value, and the change of that field alone. An emptied field is removed.
 * `EditableText`, `EditableSelect` and the others take these props and decide the look.
 */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- field types are derived from it
export function recordForm<One extends object, Labels extends object>(
  record: One,
  labels: Labels,
  edit: (patch: Patch<One>, alsoNew?: AlsoNew) => void,
) {
  type Field<Value> = Keys<One, Value> & Keys<Labels, string>;
  const set = (field: keyof One & string, value: unknown, alsoNew?: AlsoNew) =>
    edit({ [field]: value } as Patch<One>, alsoNew);
  const label = (field: keyof Labels) => labels[field] as string;
  /** Label and value of a field; `none` where the record has no value. */
  const shown = <Value>(field: keyof Labels & keyof One, none?: Value) => ({
    label: label(field),
    value: (record[field] ?? none) as Value,
  });
  const several = <Id extends string>(field: Field<readonly Id[]>) => ({
    label: label(field),
    chosen: record[field] as readonly Id[],
    onCommit: (ids: readonly Id[], alsoNew?: AlsoNew) => set(field, ids, alsoNew),
  });
  return {
    text: (field: Field<string>) => ({
      ...shown(field, ''),
      onCommit: (typed: string) => set(field, typed || undefined),
    }),
    /** A required text: when emptied, it keeps its value. */
    name: (field: Field<string>) => ({
      ...shown(field, ''),
      onCommit: (typed: string) => typed !== '' && set(field, typed),
    }),
    day: (field: Field<Day>) => ({
      ...shown<Day | undefined>(field),
      onCommit: (day: Day | undefined) => set(field, day),
    }),
    choice: <Value extends string>(field: Field<string>, values: readonly Value[], words: WordsOf<Value>) => ({
      ...shown<string | undefined>(field),
      options: values.map((value) => [value, wordOf(words[value])] as const),
      onCommit: (value: Value | undefined) => set(field, value),
    }),
    actor: (field: Field<ActorId>) => ({
      ...shown<ActorId>(field),
      onCommit: (actor: ActorId, alsoNew?: AlsoNew) => set(field, actor, alsoNew),
    }),
    actors: (field: Field<readonly ActorId[]>) => several<ActorId>(field),
    themes: (field: Field<readonly ThemeId[]>) => several<ThemeId>(field),
    anyActor: (field: Field<ActorId>) => ({
      label: label(field),
      chosen: [(record[field] as ActorId | undefined) ?? []].flat(),
      onCommit: ([actor]: readonly ActorId[], alsoNew?: AlsoNew) => set(field, actor, alsoNew),
    }),
    texts: (field: Field<readonly string[]>) => ({
      label: label(field),
      values: (record[field] ?? []) as readonly string[],
      onCommit: (texts: readonly string[]) => set(field, texts),
    }),
  };
}

function wordOf(words: Words): string {
  return typeof words === 'string' ? words : words.one;
}
