import type { MapDocument } from '../domain/mapDocument';
import type { TableReview } from './columns/tableReview';
import { type Glance, glanceOf } from './glance';
import { levelOf, type Message } from './message';
import type { TextReview } from './prose/textReview';
import type { Question, ReadResult } from './readResult';

/** What there is to look at before anything opens: tables, questions, what would be said, and what the map would hold. */
export interface Consideration {
  readonly tables: readonly TableReview[];
  readonly texts: readonly TextReview[];
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
      // A text in which nobody is underlined yet opens nothing.
      ...(texts.length > 0 && isBlank(document) ? {} : { glance: glanceOf(document) }),
    },
  };
}

/** What stands in the window anyway, where the text is. */
function isShown({ code }: Message): boolean {
  return code === 'READ_AS_TEXT' || code === 'TEXT_NO_NAME';
}

function isBlank({ actors, themes }: MapDocument): boolean {
  return actors.size === 0 && themes.size === 0;
}
