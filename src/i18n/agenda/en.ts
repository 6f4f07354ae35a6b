import type { ToDo } from '../../analysis/agenda/toDo';
import { isPlanned } from '../../domain/discussion';
import type { MapDocument } from '../../domain/mapDocument';
import { requestAbout } from '../answers/recordsEn';
import { toTakeEn } from '../exchanges/en';
import { nameOf, namesOf, themeLabel } from '../findings/named';
import { toldEn } from '../told/en';
import { vocabularyEn } from '../vocabulary/en';
import { taskEn } from '../ways/taskEn';
import type { AgendaMessages } from './fr';

const quoted = (text: string) => `“${text}”`;
const some = (count: number, one: string, many = `${one}s`) => vocabularyEn.count(count, { one, many });
const names = (document: MapDocument, ids: ToDo['who']) => vocabularyEn.list(namesOf(document, ids));

function what(toDo: ToDo, document: MapDocument, question: string): string {
  switch (toDo.verb) {
    case 'introduce': {
      const one = document.introductions.get(toDo.introduction);
      return one ? taskEn(one, document) : '';
    }
    case 'answer':
      return `Answer the request from ${names(document, toDo.who)}`;
    case 'askConsent':
      return `Ask ${nameOf(document, toDo.person)} whether they would speak`;
    case 'meet':
      return `Prepare ${quoted(document.meetings.get(toDo.meeting)?.title ?? '?')}`;
    case 'explain':
      return `Explain to ${names(document, toDo.who)} what ${quoted(document.actions.get(toDo.action)?.title ?? '?')} is for`;
    case 'exchange': {
      const pair = names(document, toDo.pair);
      return toDo.step === undefined ? `Be in touch again: ${pair}` : `${pair}: ${toTakeEn[toDo.step]}`;
    }
    case 'wake':
      return `Get back in touch: ${names(document, toDo.pair)}`;
    case 'lookAgain':
      return isPlanned(document.discussions.get(toDo.finding.key))
        ? `Follow up: ${question}`
        : `Look again: ${question}`;
  }
}

function why(toDo: ToDo, document: MapDocument): string {
  const turn = toDo.turn === undefined ? '' : `up to ${nameOf(document, toDo.turn)}`;
  return [turn, reason(toDo, document)].filter((text) => text !== '').join(', ');
}

function reason(toDo: ToDo, document: MapDocument): string {
  switch (toDo.verb) {
    case 'introduce': {
      const one = document.introductions.get(toDo.introduction);
      const maker = one?.madeBy === undefined ? one?.introducer : nameOf(document, one.madeBy);
      const by = maker === undefined ? '' : `made by ${maker}`;
      return [one?.subject?.trim() ?? '', by].filter((text) => text !== '').join(', ');
    }
    case 'answer':
      return [
        requestAbout(document, toDo.offer),
        ...(toDo.told.length === 0 ? [] : [`${toldEn(toDo.told, document)}, no answer recorded`]),
        toDo.by.length === 0
          ? `nobody ${toDo.told.length === 0 ? '' : 'else '}nearby who could answer`
          : `for instance with ${names(document, toDo.by.slice(0, 3))}`,
      ].join(', ');
    case 'askConsent': {
      const themes = toDo.findings.flatMap(({ theme }) =>
        theme === undefined ? [] : quoted(themeLabel(document, theme)),
      );
      return themes.length === 0 ? '' : `about ${vocabularyEn.list(themes)}`;
    }
    case 'meet':
      return toDo.who.length === 0 ? 'nobody is invited yet' : `${toDo.who.length} invited`;
    case 'explain':
      return toDo.who.length === 1 ? 'they only know that it exists' : 'all they know is that it exists';
    case 'exchange':
    case 'wake':
      return toDo.since === undefined ? '' : `last exchange recorded: ${vocabularyEn.day(toDo.since)}`;
    case 'lookAgain': {
      const { key } = toDo.finding;
      const said = [document.rulings.get(key)?.reason, document.discussions.get(key)?.comment];
      return said.flatMap((text) => text ?? []).join(', ');
    }
  }
}

export const agendaEn: AgendaMessages = {
  title: 'To do',
  hint: 'What this map is waiting for: what is overdue first, then what has most votes and answers most questions.',
  nothing: 'Nothing is waiting today: no introduction, no request, no question to follow up or put off.',
  waiting: 'Waiting for an answer',
  waitingFor: ({ holder, offer }, document) =>
    `Request from ${nameOf(document, holder)}, ${requestAbout(document, offer)}`,
  waitingSince: ({ told, due }, document) => `${toldEn(told, document)}; ask again on ${vocabularyEn.day(due)}`,
  askAgainFrom: (due) => `ask again on ${vocabularyEn.day(due)}`,
  askAgain: ({ holder }, document) => `Ask again about the request from ${nameOf(document, holder)}`,
  unknown:
    'What there would be to do is not known yet: no introduction, request, meeting or date of an exchange is recorded.',
  later: (count, first) => `${some(count, 'question')} put off; the first comes back on ${vocabularyEn.day(first)}.`,
  what,
  why,
  due: (day, overdue) => (overdue ? `was expected by ${vocabularyEn.day(day)}` : `by ${vocabularyEn.day(day)}`),
  closes: (count) => `can answer ${some(count, 'question')}`,
  write: 'write to them',
  reach: (name) => `${name}:`,
  done: 'Done',
  given: 'They agree',
  refused: 'They decline',
  agrees: 'Agrees to speak',
  declines: 'Would rather not speak',
  result: 'What came of it',
  answer: 'What was answered',
  reason: 'Why (optional)',
  keep: 'Note it',
  cancel: 'Cancel',
  inTwoWeeks: 'In two weeks',
  notAnyMore: 'Not any more',
  settled: (what) => `Noted: ${what}.`,
  others: 'Your other maps',
  otherMap: (title, count, overdue) =>
    `${title}: ${some(count, 'line')}${overdue > 0 ? `, ${overdue} of them overdue` : ''}`,
  notEdited: {
    held: 'This map is open in another window: nothing has changed. Note it there, or close that window and try again.',
    unreadable: 'This map cannot be read at the moment: nothing has changed. Open it to see why.',
    refused: 'This device could not save it: nothing has changed. Free some space, then try again.',
  },
  openMap: (title) => `Open ${quoted(title)}`,
  days: {
    save: 'Put these days into my calendar',
    fileTitle: (map) => `To do – ${map}`,
  },
  more: (count) => (count === 1 ? 'See 1 more line' : `See ${count} more lines`),
};
