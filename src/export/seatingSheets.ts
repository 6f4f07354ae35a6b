import type { ActorId } from '../domain/brand';
import type { MapDocument } from '../domain/mapDocument';
import type { Meeting } from '../domain/meeting';
import type { MeetingMessages } from '../i18n/meetings/fr';
import type { Messages } from '../i18n/messages';
import { kindWords } from './actorWords';
import { type Markup, markup } from './markup';

/** Seating of a meeting on paper: who sits where, then a place card for each guest. It contains nothing private. */
export function seatingSheets(
  meeting: Meeting,
  document: MapDocument,
  words: MeetingMessages,
  messages: Messages,
): Markup {
  const { vocabulary } = messages;
  const day = meeting.date && vocabulary.day(meeting.date);
  const nameOf = (id: ActorId) => document.actors.get(id)?.name ?? '';
  const seated = new Set(meeting.tables.flatMap(({ seats }) => seats));
  const unseated = meeting.participants.filter((id) => !seated.has(id));
  const listed = (title: string, ids: readonly ActorId[]) =>
    markup(
      'section',
      { class: 'table' },
      markup('h2', {}, title),
      markup(
        'ul',
        {},
        ids.map((id) => markup('li', {}, nameOf(id))),
      ),
    );
  const card = (id: ActorId, table: number) => {
    const actor = document.actors.get(id);
    const about = actor ? [kindWords(actor, messages), actor.territory].filter(Boolean).join(' · ') : '';
    return markup(
      'div',
      { class: 'card' },
      markup('strong', {}, nameOf(id)),
      markup('span', { class: 'soft' }, about),
      markup('span', {}, words.seating.table(table + 1)),
    );
  };
  return markup(
    'div',
    { class: 'sheets' },
    markup('h1', {}, meeting.title),
    markup('p', { class: 'soft' }, [words.printed.tables, day, meeting.place].filter(Boolean).join(' · ')),
    markup(
      'div',
      { class: 'tables' },
      meeting.tables.map(({ seats }, index) => listed(words.seating.table(index + 1), seats)),
      unseated.length > 0 ? listed(words.printed.unseated, unseated) : null,
    ),
    markup(
      'div',
      { class: 'cards' },
      meeting.tables.flatMap(({ seats }, table) => seats.map((id) => card(id, table))),
    ),
  );
}
