import { defined } from '../../domain/defined';
import { fold } from '../../domain/folding';
import type { MarkedText, Passage } from '../../domain/passages/passage';
import { isWithin } from '../../domain/passages/passageEdits';
import { listCell } from '../../domain/words/listCell';
import { wordFor } from '../../domain/words/values';
import { dayOf } from '../cells/dayCell';
import { fileTitle } from '../drawn/fileTitle';
import type { Message } from '../message';
import { typeOfReadName } from '../names/readNames';
import type { RawTable } from '../rawTable';
import { questionId } from '../rawTable';
import type { Question, ReadContext } from '../readResult';
import { meetingDay, meetingPlace, meetingTable } from '../recipes/meetingTable';
import { NO_KNOWN_NAMES } from './knownNames';
import { type ListedItem, listedItems } from './listedItems';
import { type NamedActor, namedInText } from './namedInText';
import { recognisedPassages } from './recognisedPassages';
import { textLines } from './textLines';
import { type MeetingInText, type ProseRead, type TextReview, textQuestionId } from './textReview';
import { isStandingCommittee } from './workplaceInText';

/** Result of reading a text. `themes`: those that no actor in it holds. */
export interface ProseTables {
  readonly tables: readonly RawTable[];
  readonly themes: readonly string[];
  readonly messages: readonly Message[];
  readonly questions: readonly Question[];
  readonly review: TextReview;
}

const HEADINGS = {
  fr: ['Nom', 'Type', 'Structure', 'E-mail', 'Travaille avec'],
  en: ['Name', 'Type', 'Organisation', 'Email', 'Works with'],
} as const;

/**
 * Reads the actors that the marked passages name into tables with known columns. The marks are the person's answer, or else the
 * recognised ones.
 */
export function readProse({ file, text, isAsked, isBeside }: ProseRead, context: ReadContext): ProseTables | undefined {
  const { answers, language, known = NO_KNOWN_NAMES } = context;
  const id = questionId(file, 'passages');
  const items = listedItems(text);
  const proposal = { passages: withoutMeeting(text, recognisedPassages(text, known, items), items), withMeeting: true };
  if (isBeside && proposal.passages.every((one) => isOfTitle(text, one))) return undefined;
  const answer = answers.get(id);
  const marks = typeof answer === 'object' && 'passages' in answer ? fitting(answer, text) : proposal;
  const { actors, themes } = namedInText(text, marks.passages, items, known);
  const there = actors.filter(({ isThere }) => isThere).map(({ name }) => name);
  const meeting = there.length < 2 ? undefined : meetingIn(text, file, items, there.length);
  const about = { file, rows: [], listSeparators: ['|'], isOfText: true };
  const tables = actors.length === 0 ? [] : [actorsTable(about, actors, language)];
  if (meeting && marks.withMeeting) tables.push(tableOf(meeting, there, about, language));
  const message: Message = { code: 'READ_AS_TEXT', file };
  const nobody: Message[] = actors.length + themes.length === 0 ? [{ code: 'TEXT_NO_NAME', file }] : [];
  return {
    tables,
    themes,
    messages: [message, ...nobody],
    questions: isAsked ? [] : [textQuestion(file, false)],
    review: { id, file, text, marks, proposal, ...(meeting ? { meeting } : {}) },
  };
}

/** True for a title above the table of its members, which is what should be read: "Groupe de travail Isolement – Composition". */
function isOfTitle(text: string, { from, kind }: Passage): boolean {
  const isFirstLine = !text.slice(0, from).trim().includes('\n');
  // "Présents : CCAS, ADMR" and sentences do name actors.
  const isNaming = /[:;,]|[.!?]\s*$/.test(text.trim().split('\n', 1)[0] ?? '');
  return kind === 'organisation' && isFirstLine && !isNaming;
}

/** Drops the meeting named above the list of those present and nowhere else, which is no actor: "COMPTE RENDU DU COPIL DU PAT". */
function withoutMeeting(text: string, passages: readonly Passage[], items: readonly ListedItem[]): Passage[] {
  const first = items.find(({ list }) => list === 'there');
  const named = (one: Passage) => fold(text.slice(one.from, one.to));
  return passages.filter((one) => {
    if (isHall(text, one)) return passages.some((other) => other !== one && named(other) === named(one));
    const isTitle = first !== undefined && one.to <= first.from && one.kind === 'organisation';
    const name = text.slice(one.from, one.to);
    if (!isTitle || typeOfReadName(name) !== 'body' || isStandingCommittee(name)) return true;
    return passages.some((other) => other !== one && named(other) === named(one));
  });
}

/** True for the venue below the title and the date: "Espace Jean-Moulin, Corlay". */
function isHall(text: string, { from, to }: Passage): boolean {
  const above = text.slice(0, from).split('\n');
  const line = `${above.at(-1)}${text.slice(from).split('\n', 1)[0]}`;
  return (
    above.length <= HEAD_LINES &&
    /(?<!\d)20\d\d(?!\d)/.test(above.at(-2) ?? '') &&
    HALL.test(line) &&
    text.slice(from, to).startsWith('Espace ')
  );
}

const HEAD_LINES = 4;
const HALL = /^Espace \p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,2}(?:, \p{Lu}[\p{L}'’ -]+)?$/u;

/** Question whether a file is read as a text. `mayBeTable`: it could be a table too. */
export function textQuestion(file: string, mayBeTable: boolean): Question {
  return {
    kind: 'text',
    id: textQuestionId(file),
    message: { code: 'READ_AS_TEXT', file },
    byDefault: true,
    mayBeTable,
  };
}

/** Drops passages outside this text: the answer may belong to another file. */
function fitting({ passages, withMeeting }: MarkedText, text: string): MarkedText {
  let end = 0;
  const kept = passages.filter(({ from, to }) => {
    const isFit = from >= end && to > from && to <= text.length;
    if (isFit) end = to;
    return isFit;
  });
  return { passages: kept, withMeeting };
}

type About = Pick<RawTable, 'file' | 'rows' | 'listSeparators' | 'isOfText'>;

function actorsTable(about: About, actors: readonly NamedActor[], language: 'fr' | 'en'): RawTable {
  const rows = actors.map(({ name, type, structure = '', email = '', contacts }, i) => ({
    row: i + 1,
    cells: [
      name,
      wordFor('type', type, language),
      structure === '' ? '' : listCell([structure]),
      email,
      listCell(contacts),
    ],
  }));
  return {
    ...about,
    rows: [{ row: 0, cells: HEADINGS[language] }, ...rows],
    plan: { kind: 'actors', columns: ['name', 'type', 'structure', 'email', 'contacts'] },
  };
}

function tableOf(
  { title, date, place }: MeetingInText,
  there: readonly string[],
  about: About,
  language: 'fr' | 'en',
): RawTable {
  return meetingTable(about, [{ row: 1, cells: [title, date ?? '', place, listCell(there)] }], language);
}

/** Reads the meeting from the lines above the list of those present. */
function meetingIn(text: string, file: string, items: readonly ListedItem[], people: number): MeetingInText {
  const first = items.find(({ list }) => list === 'there');
  const lines = textLines(text);
  const end = first
    ? lines.findIndex((line) => isWithin(first, { from: line.from, to: line.from + line.text.length }))
    : 0;
  const head = lines
    .slice(0, Math.max(0, end))
    .filter((line) => line.text.trim() !== '')
    .map((line) => line.text);
  const date = dayOf(meetingDay(head));
  return { title: titleOf(head, file), ...defined({ date }), place: placeOf(head), people };
}

const TITLE_LIMIT = 120;

function titleOf(head: readonly string[], file: string): string {
  const line = (head[0] ?? '').slice(0, TITLE_LIMIT);
  const title = line
    .replace(/^[\s#*>]+/, '')
    .replace(
      /^(?:compte[- ]rendu|cr|relevé de décisions|procès[- ]verbal|pv|minutes)\b(?:\s+(?:de|du|des|of)\b(?:\s+(?:la|the)\b)?)?\s*[-–—:|]?\s*/iu,
      '',
    )
    .trim();
  const isHeading = /^(?:(?:les )?(?:é|e)?(?:taient )?pr[ée]sent|participant|attendees)/iu.test(title);
  return title === '' || isHeading ? fileTitle(file) : title;
}

function placeOf(head: readonly string[]): string {
  const said = meetingPlace(head);
  if (said !== '') return said;
  for (const line of head) {
    const after = /\d{4}\s*(?:à \d{1,2}\s*h\s*\d{0,2}\s*)?[,–—-]\s*(\p{L}.{2,80})$/u.exec(line)?.[1];
    if (after !== undefined) return after.trim();
  }
  return '';
}
