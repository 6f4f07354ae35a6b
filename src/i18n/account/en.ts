import type { Day } from '../../domain/brand';
import { holderOf, pairSaid, requestAbout } from '../answers/recordsEn';
import { onDayEn } from '../exchanges/en';
import { nameOf, themeLabel } from '../findings/named';
import { listEn, quoteEn } from '../findings/phrasesEn';
import { soughtEn } from '../story/settledEn';
import { hasAnsweredEn } from '../told/en';
import { vocabularyEn } from '../vocabulary/en';
import type { AccountMessages } from './fr';

const some = (count: number, one: string, many = `${one}s`) => vocabularyEn.count(count, { one, many });
const ended = (text: string) => (/[.?!…]$/.test(text.trim()) ? text.trim() : `${text.trim()}.`);
const day = (on: Day) => vocabularyEn.day(on);

export const accountEn: AccountMessages = {
  title: 'Account of a period',
  hint: 'What was done: introductions, meetings, requests that were met, tools that were shared. Under the names chosen above.',
  from: 'From (optional)',
  to: 'To',
  reader: 'For whom',
  readers: { members: 'The members', funder: 'The funder' },
  readersHint: {
    members: 'Who met whom, and what came of it.',
    funder: 'Counts first, then what came of it.',
  },
  html: 'Account (.html)',
  print: 'Print the account',
  wrongPeriod: 'The first day comes after the last.',
  pageTitle: (map, reader) => (reader === 'members' ? `${map}: what was done` : `${map}: account`),
  period: (from, to) => (from === undefined ? `Up to ${day(to)}.` : `From ${day(from)} to ${day(to)}.`),
  nothing: 'Nothing is recorded with a day within this period.',
  headings: {
    introductions: 'Introductions',
    meetings: 'Meetings',
    met: 'Requests that were met',
    testimonies: 'Stories told',
    figures: 'In figures',
    results: 'What came of it',
    actions: 'Actions carried out together',
    resources: 'Tools and examples that were shared',
    open: 'Still being looked for',
  },
  lines: {
    introduction: (id, on, document) => {
      const one = document.introductions.get(id);
      if (!one) return '';
      const subject = one.subject?.trim() ? ` (${one.subject.trim()})` : '';
      const result = one.result?.trim() ? `: ${one.result.trim()}` : '';
      return ended(`${pairSaid(document, [one.a, one.b])}${subject}, ${onDayEn(on)}${result}`);
    },
    meeting: (id, on, document) => {
      const { title = '', participants = [] } = document.meetings.get(id) ?? {};
      const guests = participants.length === 0 ? '' : `: ${some(participants.length, 'participant')}`;
      return `${quoteEn(title)}, ${onDayEn(on)}${guests}.`;
    },
    met: (id, document) => {
      const { answer = '', answeredBy } = document.offers.get(id) ?? {};
      const by = answeredBy === undefined ? '' : hasAnsweredEn(nameOf(document, answeredBy));
      const what = [by, answer.trim()].filter((text) => text !== '').join(', ');
      return ended(`Request from ${holderOf(document, id)}, ${requestAbout(document, id)}: ${what}`);
    },
    testimony: (id, on, document) => {
      const one = document.testimonies.get(id);
      const themes = (one?.themes ?? []).map((theme) => quoteEn(themeLabel(document, theme)));
      return `${one ? nameOf(document, one.person) : ''}${themes.length === 0 ? '' : ` on ${listEn(themes, 3)}`}, ${onDayEn(on)}.`;
    },
    action: (title, results) => `${quoteEn(title)}: ${ended(results)}`,
    resource: (id, document) => {
      const { title = '', users = [] } = document.resources.get(id) ?? {};
      return users.length === 0 ? title : `${title}: used by ${some(users.length, 'actor')}`;
    },
    open: (id, document) => `${holderOf(document, id)} is looking for ${soughtEn(id, { document })}.`,
    openCount: (count) => `${some(count, 'request')} ${count === 1 ? 'is' : 'are'} still waiting for an answer.`,
  },
  figures: ({ introductions, meetings, guests, met, testimonies, exchanges }) =>
    (
      [
        ['Introductions made', introductions.length],
        ['Meetings held', meetings.length],
        ['Attendances at these meetings', guests],
        ['Requests met', met.length],
        ['Stories told', testimonies.length],
        ['Exchanges recorded', exchanges],
      ] as const
    ).flatMap(([what, count]) => (count === 0 ? [] : `${what}: ${vocabularyEn.number(count)}`)),
  undated: ({ introductions, met }) => {
    const all = [
      introductions === 0 ? '' : some(introductions, 'introduction'),
      met === 0 ? '' : some(met, 'request that was met', 'requests that were met'),
    ].filter((text) => text !== '');
    return `Without a day, and so not in this account: ${vocabularyEn.list(all)}.`;
  },
};
