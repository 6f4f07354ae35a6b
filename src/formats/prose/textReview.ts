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

export interface TextReview {
  readonly id: string;
  readonly file: string;
  readonly text: string;
  readonly marks: MarkedText;
  readonly proposal: MarkedText;
  readonly meeting?: MeetingInText;
}

export interface ProseRead {
  readonly file: string;
  readonly text: string;
  /** True when the text could be a table too, so the file came with the question whether it is a text. */
  readonly isAsked?: boolean;
  /** True when the text stands beside tables: without names, it is not mentioned. */
  readonly isBeside?: boolean;
}

export function textQuestionId(file: string): string {
  return questionId(file, 'text');
}
