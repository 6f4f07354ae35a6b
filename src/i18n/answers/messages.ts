import type { AnswerTo, Chapter, QuestionId, QuestionOf } from '../../analysis/answers/answer';
import type { MapDocument } from '../../domain/mapDocument';

/** Context needed to word an answer, besides its facts. */
export interface AnswerTelling {
  readonly document: MapDocument;
  /** Name of the point of view; empty when there is none. */
  readonly from: string;
}

export type QuestionWords = { readonly [Id in QuestionId]: (from: string) => string };
export type AnswerWords = { readonly [Id in QuestionId]: (answer: AnswerTo<Id>, telling: AnswerTelling) => string };

/** Words for the questions of some chapters. */
export type WordsOfChapters<Of extends Chapter> = Pick<AnswerWords, QuestionOf<Of>>;

/** Questions of the field and their answers: one or two sentences each; names follow as buttons. */
export interface AnswerMessages {
  readonly title: string;
  readonly hint: string;
  readonly chapters: Readonly<Record<Chapter, string>>;
  readonly questions: QuestionWords;
  readonly answers: AnswerWords;
  readonly more: (count: number) => string;
  readonly less: string;
  readonly seeActor: (name: string) => string;
}
