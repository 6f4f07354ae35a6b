import type { MapDocument } from '../domain/mapDocument';
import type { TableReview } from './columns/tableReview';
import { type Glance, glanceOf } from './glance';
import { levelOf, type Message } from './message';
import type { TextReview } from './prose/textReview';
import type { Question, ReadResult } from './readResult';

/** What a person looks at before anything opens: tables, texts, questions, messages, and a glance at the map to come. */
export interface Consideration {
  readonly tables: readonly TableReview[];
  readonly texts: readonly TextReview[];
  readonly questions: readonly Question[];
  /** Reasons why a table, or all of them, would load nothing when read this way. */
  readonly problems: readonly Message[];
  readonly messages: readonly Message[];
  readonly glance?: Glance;
}

/** Files that open by themselves, that a person must look at first, or that are refused. */
export type Considered =
  | { readonly kind: 'whole'; readonly result: Extract<ReadResult, { readonly document: unknown }> }
  | { readonly kind: 'asked'; readonly consideration: Consideration }
  | { readonly kind: 'refused'; readonly messages: readonly Message[] };

/**
 * Decides what to do with files that were read. `isLooked`: a person is already looking, and can correct what loads
 * nothing. No map is handed on while files are looked at: it would take up the page's memory.
 */
export function considered(result: ReadResult, isLooked: boolean): Considered {
  const { messages, tables, texts = [] } = result;
  const said = {
    problems: messages.filter((message) => levelOf(message) === 'error' && !isShown(message)),
    messages: messages.filter(
      (message) => levelOf(message) !== 'ask' && levelOf(message) !== 'error' && !isShown(message),
    ),
  };
  if (result.outcome === 'error') {
    return (tables && isLooked) || texts.length > 0
      ? { kind: 'asked', consideration: { tables: tables ?? [], texts, questions: [], ...said } }
      : { kind: 'refused', messages };
  }
  const { questions, document } = result;
  if (questions.length === 0 && !tables && texts.length === 0) return { kind: 'whole', result };
  return {
    kind: 'asked',
    consideration: {
      tables: tables ?? [],
      texts,
      questions,
      ...said,
      // A text with no name underlined yet opens nothing.
      ...(texts.length > 0 && isBlank(document) ? {} : { glance: glanceOf(document) }),
    },
  };
}

function isShown({ code }: Message): boolean {
  return code === 'READ_AS_TEXT' || code === 'TEXT_NO_NAME';
}

function isBlank({ actors, themes }: MapDocument): boolean {
  return actors.size === 0 && themes.size === 0;
}
