import { countsAsPerson } from '../domain/actor';
import type { ActorId } from '../domain/brand';
import { byFolded } from '../domain/folding';
import { withoutContactData } from '../domain/leaving/withoutContactData';
import type { MapDocument } from '../domain/mapDocument';
import type { Resource } from '../domain/resource';
import type { Language } from '../i18n/language';
import type { ResourcesMessages } from '../i18n/resources/fr';
import { fieldText } from '../i18n/vocabulary/fieldText';
import type { Vocabulary } from '../i18n/vocabulary/messages';
import { htmlPage } from './htmlPage';
import { markup } from './markup';

type ListWords = Pick<ResourcesMessages, 'line' | 'sheet'> & { readonly vocabulary: Vocabulary };

/**
 * Tools and examples by theme, as an HTML page to project, print or hand out. Actors that are not certainly organisations are left out,
 * as is who uses what; mail addresses and telephone numbers are removed. O(records × themes).
 */
export function resourceList(whole: MapDocument, words: ListWords, language: Language): string {
  const document = withoutContactData(whole);
  const all = [...document.resources.values()].sort((a, b) => byFolded(a.title, b.title));
  const labelled = [...document.themes.values()].sort((a, b) => byFolded(a.label, b.label));
  const parts = [
    ...labelled.map(({ id, label }) => ({ title: label, of: all.filter(({ themes }) => themes.includes(id)) })),
    { title: words.sheet.noTheme, of: all.filter(({ themes }) => themes.length === 0) },
  ].filter(({ of }) => of.length > 0);
  const sheet = markup(
    'article',
    { class: 'sheet projected' },
    markup('h1', {}, words.sheet.title(document.info.title)),
    parts.flatMap(({ title, of }) => [
      markup('h2', {}, title),
      markup(
        'ul',
        {},
        of.map((one) => markup('li', {}, lineOf(one, document, words))),
      ),
    ]),
  );
  return htmlPage(words.sheet.title(document.info.title), language, [sheet]);
}

function lineOf({ title, kind, holder, network, address }: Resource, document: MapDocument, words: ListWords): string {
  const organisation = (id: ActorId | undefined) => {
    const actor = id === undefined ? undefined : document.actors.get(id);
    return actor === undefined || countsAsPerson(actor.type) ? undefined : actor.name;
  };
  const [from, through] = [organisation(holder), organisation(network)];
  return [
    words.line(title, kind === undefined ? '' : fieldText('resourceKind', kind, words.vocabulary)),
    from && words.sheet.from(from),
    through && words.sheet.through(through),
    address,
  ]
    .filter(Boolean)
    .join(', ');
}
