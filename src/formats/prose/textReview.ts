import type { Day } from '../../domain/brand';
import type { MarkedText } from '../../domain/passages/passage';
import { questionId } from '../rawTable';

/** The meeting that a text tells of: those of its first list are who was there. */
export interface MeetingInText {
  readonly title: string;
  readonly date?: Day;
  readonly place: string;
  readonly people: number;
}

/** A text as a person looks at it before it opens. */
export interface TextReview {
  /** What the answer about its passages goes by. */
  readonly id: string;
  readonly file: string;
  readonly text: string;
  readonly marks: MarkedText;
  /** What is proposed to somebody who said nothing. */
  readonly proposal: MarkedText;
  readonly meeting?: MeetingInText;
}

/** A text that a file holds, before anybody is looked for in it. */
export interface ProseRead {
  readonly file: string;
  readonly text: string;
  /** It could be rows of a table as well: whether it is read as a text was asked with the file. */
  readonly isAsked?: boolean;
  /** It stands beside tables: where it names nobody, nothing is to be said of it. */
  readonly isBeside?: boolean;
}

/** What the answer whether a file is a text goes by. */
export function textQuestionId(file: string): string {
  return questionId(file, 'text');
}
