import type { Day, MeetingId, TieId } from '../brand';
import type { Introduction } from '../introduction';
import { isSeatedWell, type Meeting } from '../meeting';
import { tableWith } from '../remembered/madeTable';
import { withoutRecords, withRecord } from '../tables';
import type { Tie } from '../tie';
import { lastExchangeOf } from '../tieExchanges';
import { type AlsoNew, withAlsoNew } from './alsoNew';
import { defineCommand } from './command';
import { recordIntroduction } from './introductions';
import { addTie } from './ties';

interface DescribeMeeting {
  readonly meeting: Meeting;
  readonly alsoNew?: AlsoNew;
}

/**
 * Adds or changes a meeting. Participants and organiser must be on the map or in `alsoNew`; each participant sits at one table
 * at most.
 */
export const describeMeeting = defineCommand(
  'describeMeeting',
  'record',
  (document, { meeting, alsoNew }: DescribeMeeting) => {
    const { id, title, participants, preparedBy } = meeting;
    if (title.trim() === '' || new Set(participants).size !== participants.length) return document;
    const next = withAlsoNew(document, alsoNew);
    if (preparedBy && !next.actors.has(preparedBy)) return document;
    if (!participants.every((one) => next.actors.has(one)) || !isSeatedWell(meeting)) return document;
    return document.meetings.get(id) === meeting ? document : withRecord(next, 'meetings', id, meeting);
  },
);

/** Removes a meeting; its participants stay, and so do ties that came of it. */
export const removeMeeting = defineCommand('removeMeeting', 'record', (document, { id }: { readonly id: MeetingId }) =>
  withoutRecords(document, 'meetings', [id]),
);

export interface NoteMet {
  /** New ties between those who met. */
  readonly ties: readonly Tie[];
  /** Those who met, recorded without a tie. */
  readonly introductions: readonly Introduction[];
  /** Ties between participants who knew each other: they exchanged that day. */
  readonly seenAgain: readonly TieId[];
  readonly on?: Day;
}

/** Records the outcome of a meeting in one step. A tie with a later last exchange keeps it. */
export const noteMet = defineCommand(
  'noteMet',
  'record',
  (document, { ties, introductions, seenAgain, on }: NoteMet) => {
    let next = ties.reduce(addTie, document);
    next = introductions.reduce((before, introduction) => recordIntroduction.run(before, { introduction }), next);
    if (on === undefined) return next;
    const dated = seenAgain.flatMap((id) => {
      const tie = next.ties.get(id);
      const isNews = tie && (lastExchangeOf(tie) ?? '') < on;
      return isNews ? [[id, { ...tie, lastExchange: on }] as const] : [];
    });
    return dated.length === 0 ? next : { ...next, ties: tableWith(next.ties, dated) };
  },
);
