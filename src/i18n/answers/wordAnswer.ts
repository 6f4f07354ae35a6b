import type { Answer } from '../../analysis/answers/answer';
import type { AnswerTelling, AnswerWords } from './messages';

/** An answer in words. */
export function wordAnswer(words: AnswerWords, answer: Answer, telling: AnswerTelling): string {
  // The question of the answer and of its words are the same, which the compiler cannot follow through an index.
  const word = words[answer.question] as (answer: Answer, telling: AnswerTelling) => string;
  return word(answer, telling);
}
