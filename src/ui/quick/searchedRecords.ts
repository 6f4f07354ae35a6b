import type { Actor } from '../../domain/actor';
import type { Searched } from '../../domain/search/bestMatches';
import { searchedText } from '../../domain/search/searchedText';
import type { AppState } from '../../store/appStore';
import { documentLink } from '../parts/documentLink';
import type { SearchedRecord } from './quickAnswer';

function listOf<Table extends object, One>(make: (table: Table) => readonly Searched<One>[]) {
  const known = new WeakMap<Table, readonly Searched<One>[]>();
  return (table: Table): readonly Searched<One>[] => {
    const list = known.get(table) ?? make(table);
    known.set(table, list);
    return list;
  };
}

export const looksOf = listOf((looks: AppState['document']['looks']) =>
  Array.from(looks.values(), (item) => ({ item, text: searchedText(item.name) })),
);
export const themesOf = listOf((themes: AppState['document']['themes']) =>
  Array.from(themes.values(), (item) => ({ item, text: searchedText(item.label) })),
);
const actionsOf = listOf((actions: AppState['document']['actions']) =>
  Array.from(actions.values(), ({ id, title }) => titled({ kind: 'action', id, title })),
);
const meetingsOf = listOf((meetings: AppState['document']['meetings']) =>
  Array.from(meetings.values(), ({ id, title }) => titled({ kind: 'meeting', id, title })),
);
const resourcesOf = listOf((resources: AppState['document']['resources']) =>
  Array.from(resources.values(), ({ id, title }) => titled({ kind: 'resource', id, title })),
);

/** Documents about actors, by their titles and by the words of their addresses. */
const linksOf = listOf((actors: AppState['document']['actors']) =>
  [...actors.values()].flatMap(({ id: actor, name, links = [] }) =>
    links.map((written): Searched<SearchedRecord> => {
      const { text: title } = documentLink(written);
      return {
        item: { kind: 'link', id: `${actor} ${written}`, title, actor, of: name },
        text: searchedText(title, [written]),
      };
    }),
  ),
);

const notesOf = listOf((notes: AppState['document']['pictureNotes']) =>
  Array.from(notes.values(), ({ id, text }) => titled({ kind: 'note', id, title: text })),
);

function titled(item: SearchedRecord): Searched<SearchedRecord> {
  return { item, text: searchedText(item.title) };
}

export function recordsOf(document: AppState['document']): readonly Searched<SearchedRecord>[] {
  const { actions, meetings, resources, actors, pictureNotes } = document;
  return [
    ...actionsOf(actions),
    ...meetingsOf(meetings),
    ...resourcesOf(resources),
    ...linksOf(actors),
    ...notesOf(pictureNotes),
  ];
}

/** Each territory once, as first written. */
export const territoriesOf = listOf((actors: ReadonlyMap<Actor['id'], Actor>) => {
  const seen = new Map<string, Searched<string>>();
  for (const { territory } of actors.values()) {
    if (!territory) continue;
    const text = searchedText(territory);
    if (!seen.has(text.name)) seen.set(text.name, { item: territory, text });
  }
  return [...seen.values()];
});
