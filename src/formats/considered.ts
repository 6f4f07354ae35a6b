import type { TableReview } from './columns/tableReview';
import { type Glance, glanceOf } from './glance';
import { levelOf, type Message } from './message';
import type { Question, ReadResult } from './readResult';

/** What there is to look at before anything opens: tables, questions, what would be said, and what the map would hold. */
export interface Consideration {
  readonly tables: readonly TableReview[];
  readonly questions: readonly Question[];
  /** Why a table, or all of them, load nothing when they are read so. */
  readonly problems: readonly Message[];
  /** Everything else that is said, but for what is asked. */
  readonly messages: readonly Message[];
  /** Absent: read so, nothing loads. */
  readonly glance?: Glance;
}

/** Files that open by themselves, that a person is to look at first, or that are refused. */
export type Considered =
  | { readonly kind: 'whole'; readonly result: Extract<ReadResult, { readonly document: unknown }> }
  | { readonly kind: 'asked'; readonly consideration: Consideration }
  | { readonly kind: 'refused'; readonly messages: readonly Message[] };

/** What to do with files that were read; `isLooked`: somebody is looking already, and corrects what loads nothing. Of those that are to be looked at no map is handed on: it would weigh on the page. */
export function considered(result: ReadResult, isLooked: boolean): Considered {
  const { messages, tables } = result;
  const said = {
    problems: messages.filter((message) => levelOf(message) === 'error'),
    messages: messages.filter((message) => levelOf(message) !== 'ask' && levelOf(message) !== 'error'),
  };
  if (result.outcome === 'error') {
    return tables && isLooked
      ? { kind: 'asked', consideration: { tables, questions: [], ...said } }
      : { kind: 'refused', messages };
  }
  const { questions, document } = result;
  if (questions.length === 0 && !tables) return { kind: 'whole', result };
  return {
    kind: 'asked',
    consideration: { tables: tables ?? [], questions, ...said, glance: glanceOf(document) },
  };
}
