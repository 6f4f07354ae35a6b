import type { Day, TieId } from '../brand';
import { defineCommand } from '../command';
import type { Introduction } from '../introduction';
import { tableWith } from '../remembered/madeTable';
import type { Tie } from '../tie';
import { addTie } from './connectActors';
import { recordIntroduction } from './recordIntroduction';

export interface NoteMet {
  /** Those who met and are tied from now on. */
  readonly ties: readonly Tie[];
  /** Those who met, noted without a tie. */
  readonly introductions: readonly Introduction[];
  /** Ties of those who knew each other: they exchanged that day. */
  readonly seenAgain: readonly TieId[];
  readonly on?: Day;
}

/** What came of a meeting, all in one step. A tie whose last exchange is later keeps it. */
export const noteMet = defineCommand(
  'noteMet',
  'record',
  (document, { ties, introductions, seenAgain, on }: NoteMet) => {
    let next = ties.reduce(addTie, document);
    next = introductions.reduce((before, introduction) => recordIntroduction.run(before, { introduction }), next);
    if (on === undefined) return next;
    const dated = seenAgain.flatMap((id) => {
      const tie = next.ties.get(id);
      const isNews = tie && (tie.lastExchange === undefined || tie.lastExchange < on);
      return isNews ? [[id, { ...tie, lastExchange: on }] as const] : [];
    });
    return dated.length === 0 ? next : { ...next, ties: tableWith(next.ties, dated) };
  },
);
