import type { Day } from '../../domain/brand';
import type { MarkedText } from '../../domain/passages/passage';
import { questionId } from '../rawTable';

/** The meeting that a text reports; the people of its first list were present. */
export interface MeetingInText {
  readonly title: string;
  readonly date?: Day;
  readonly place: string;
  readonly people: number;
}

/** A text as shown to a person before it opens. */
export interface TextReview {
  /** Question id of the answer about its passages. */
  readonly id: string;
  readonly file: string;
  readonly text: string;
  readonly marks: MarkedText;
  /** Marks proposed before any answer. */
  readonly proposal: MarkedText;
  readonly meeting?: MeetingInText;
}

/** A text of a file, before names are looked for. */
export interface ProseRead {
  readonly file: string;
  readonly text: string;
  /** True when it could be a table too: reading it as a text was asked with the file. */
  readonly isAsked?: boolean;
  /** True when it is beside tables: without names, it is not mentioned. */
  readonly isBeside?: boolean;
}

/** Question id of whether a file is a text. */
export function textQuestionId(file: string): string {
  return questionId(file, 'text');
}
