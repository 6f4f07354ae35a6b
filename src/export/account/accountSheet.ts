import { accountFacts, type Period } from '../../analysis/account/accountFacts';
import type { MapDocument } from '../../domain/mapDocument';
import type { AccountMessages } from '../../i18n/account/fr';
import { type Markup, markup } from '../markup';

export const ACCOUNT_READERS = ['members', 'funder'] as const;
export type AccountReader = (typeof ACCOUNT_READERS)[number];

export interface AccountWish {
  /** The map as its readers may see it. */
  readonly document: MapDocument;
  readonly period: Period;
  readonly reader: AccountReader;
  /** Sentence shown when names are masked. */
  readonly masked?: string;
}

/**
 * What was done within a period, on a sheet. Members read who and what; a funder reads the counts first, then the results, without names
 * except those inside quoted texts. Undated work is counted separately.
 */
export function accountSheet({ document, period, reader, masked }: AccountWish, words: AccountMessages): Markup {
  const facts = accountFacts(document, period);
  const { introductions, meetings, met, testimonies, open, resources } = facts;
  const isForMembers = reader === 'members';
  const { lines, headings } = words;
  const results = introductions.flatMap(({ id }) => document.introductions.get(id)?.result?.trim() || []);
  const actions = [...document.actions.values()].flatMap(({ title, results: came = '' }) =>
    came.trim() === '' ? [] : [words.lines.action(title, came.trim())],
  );
  const parts: (Markup | null)[] = isForMembers
    ? [
        section(
          headings.introductions,
          introductions.map(({ id, on }) => lines.introduction(id, on, document)),
        ),
        section(
          headings.meetings,
          meetings.map(({ id, on }) => lines.meeting(id, on, document)),
        ),
        section(
          headings.met,
          met.map(({ id }) => lines.met(id, document)),
        ),
        section(
          headings.testimonies,
          testimonies.map(({ id, on }) => lines.testimony(id, on, document)),
        ),
      ]
    : [section(headings.figures, words.figures(facts)), section(headings.results, results)];
  return markup(
    'article',
    { class: 'sheet' },
    markup('h1', {}, words.pageTitle(document.info.title, reader)),
    markup('p', {}, words.period(period.from, period.to)),
    masked === undefined ? null : markup('p', { class: 'soft' }, masked),
    facts.undated.introductions + facts.undated.met === 0
      ? null
      : markup('p', { class: 'soft' }, words.undated(facts.undated)),
    introductions.length + meetings.length + met.length + testimonies.length === 0
      ? markup('p', {}, words.nothing)
      : null,
    parts.filter((part) => part !== null),
    section(headings.actions, actions),
    section(
      headings.resources,
      resources.map((id) => lines.resource(id, document)),
    ),
    section(
      headings.open,
      isForMembers
        ? open.map((id) => lines.open(id, document))
        : open.length === 0
          ? []
          : [lines.openCount(open.length)],
    ),
  );
}

function section(title: string, lines: readonly string[]): Markup | null {
  if (lines.length === 0) return null;
  return markup(
    'section',
    {},
    markup('h2', {}, title),
    markup(
      'ul',
      {},
      lines.map((line) => markup('li', {}, line)),
    ),
  );
}
