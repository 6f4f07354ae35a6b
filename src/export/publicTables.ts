import type { Actor } from '../domain/actor';
import type { MapDocument } from '../domain/mapDocument';
import type { Tie } from '../domain/tie';
import type { Messages } from '../i18n/messages';
import { formalityWords, kindWords, roleWords, themeWords } from './actorWords';
import { type Markup, markup } from './markup';

/** Table of actors with their public data, in the given order. */
export function actorTable(actors: readonly Actor[], document: MapDocument, messages: Messages): Markup {
  const { columns } = messages.printed.report;
  return table(
    [columns.actor, columns.kind, columns.territory, columns.roles, columns.themes],
    actors.map((actor) => [
      actor.name,
      kindWords(actor, messages),
      actor.territory ?? '',
      roleWords(actor, messages).join(', '),
      themeWords(actor, document).join(', '),
    ]),
  );
}

export function tieTable(ties: readonly Tie[], { actors }: MapDocument, messages: Messages): Markup {
  const { vocabulary, printed } = messages;
  const { columns } = printed.report;
  const name = (id: Tie['a']) => actors.get(id)?.name ?? '';
  return table(
    [columns.tie, columns.formality, columns.saidBy],
    ties.map((tie) => [
      vocabulary.tieSentence(tie, name(tie.a), name(tie.b)),
      formalityWords(tie, messages),
      tie.saidBy ?? '',
    ]),
  );
}

function table(headings: readonly string[], rows: readonly (readonly string[])[]): Markup {
  return markup(
    'table',
    {},
    markup(
      'thead',
      {},
      markup(
        'tr',
        {},
        headings.map((heading) => markup('th', { scope: 'col' }, heading)),
      ),
    ),
    markup(
      'tbody',
      {},
      rows.map(([first = '', ...others]) =>
        markup(
          'tr',
          {},
          markup('th', { scope: 'row' }, first),
          others.map((text) => markup('td', {}, text)),
        ),
      ),
    ),
  );
}
