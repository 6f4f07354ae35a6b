import { readFiles } from '../../src/formats/readFiles';
import { aReadContext } from './readContext';

/** What a table opens as when nobody answers anything, by name and in the order of the alphabet. */
export async function readTable(name: string, ...lines: readonly string[]) {
  const bytes = new TextEncoder().encode(lines.join('\n'));
  const result = await readFiles([{ name, bytes }], aReadContext());
  if (result.outcome === 'error') throw new Error(JSON.stringify(result.messages));
  const { actors, ties, actions, meetings, privates } = result.document;
  const called = (id: string | undefined) => [...actors.values()].find((actor) => actor.id === id)?.name ?? '';
  return {
    codes: result.messages.map(({ code }) => code),
    actors: [...actors.values()].map((actor) => `${actor.name} (${actor.type})`).toSorted(),
    profiles: [...actors.values()].map(({ name: who, profile }) => [who, profile]),
    places: [...actors.values()].flatMap(({ name: who, territory }) =>
      territory === undefined ? [] : [[who, territory]],
    ),
    ties: [...ties.values()].map(({ a, b }) => [called(a), called(b)].toSorted().join(' – ')).toSorted(),
    actions: [...actions.values()].map(({ title, lead, partners }) => ({
      title,
      lead: called(lead),
      partners: partners.map(called),
    })),
    met: [...meetings.values()].map(({ participants }) => participants.map(called)),
    attributes: [...actors.values(), ...ties.values()].flatMap((one) => one.attributes.map(([, text]) => text)),
    privates: [...privates].map(([id, { email, phone, notes }]) => [called(id), email, phone, notes].filter(Boolean)),
  };
}
