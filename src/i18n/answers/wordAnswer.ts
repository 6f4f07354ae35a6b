import type { Answer } from '../../analysis/answers/answer';
import type { AnswerTelling, AnswerWords } from './messages';

/** An answer in words. */
export function wordAnswer(words: AnswerWords, answer: Answer, telling: AnswerTelling): string {
  // The answer and its words belong to the same question, which the compiler cannot infer through an index.
  const word = words[answer.question] as (answer: Answer, telling: AnswerTelling) => string;
  return word(answer, telling);
}
