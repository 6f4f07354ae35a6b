import type { AwarenessLevel } from '../../domain/awareness';
import type { RecordsWindowMessages } from '../dialogs/messages';

/** Words of actions that the first picture has: what opens windows, and how far the word of an action has come to somebody. */
export interface ActionMessages {
  /** What an actor says of an action, as a button: short. */
  readonly levels: Readonly<Record<AwarenessLevel, string>>;
}

/** Words of the window of actions, of what actors know of them, and of what actors offer or look for. */
export interface CooperationMessages {
  readonly window: RecordsWindowMessages;
  readonly fields: Readonly<Record<ActionFieldName, string>>;
  readonly addActor: string;
  readonly actorHint: string;
  /** Of a name that was typed and is nobody's, or several actors'. */
  readonly actorUnpicked: string;
  /** The field that says who gives a testimony. */
  readonly witness: string;

  readonly awareness: {
    readonly title: string;
    /** Of the four buttons. */
    readonly choice: (actor: string, action: string) => string;
    /** One sentence that counts each level; a question when nothing was noted. */
    readonly counts: (counts: Readonly<Record<AwarenessLevel, number>>) => string;
    /** Who knows that it exists and not what it is for. */
    readonly purposeUnknown: (names: readonly string[]) => string;
    readonly carries: Readonly<Record<'lead' | 'partner', string>>;
    readonly more: (count: number) => string;
    readonly less: string;
    /** On the card of an actor. */
    readonly ofActor: string;
    readonly noted: (count: number) => string;
  };

  readonly offers: {
    readonly title: string;
    readonly add: Readonly<Record<'offer' | 'request', string>>;
    /** In one line: what is offered or looked for, on what, and whether it still is. */
    readonly summary: (side: 'offer' | 'request', what: string, about: string, isOpen: boolean) => string;
    readonly anything: string;
    readonly holder: string;
    readonly side: string;
    readonly kind: string;
    readonly kindHint: string;
    readonly themes: string;
    readonly profileSought: string;
    readonly deadline: string;
    readonly state: string;
    /** States that one often writes; the last two say that it is over. */
    readonly states: readonly string[];
    readonly answer: string;
    readonly answerHint: string;
    readonly remove: string;
  };
}

export type ActionFieldName =
  | 'title'
  | 'finality'
  | 'state'
  | 'lead'
  | 'partners'
  | 'themes'
  | 'territories'
  | 'publics'
  | 'period'
  | 'results'
  | 'lessons';
