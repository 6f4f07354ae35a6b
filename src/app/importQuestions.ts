import type { Consideration } from '../formats/considered';
import type { Answers, Question } from '../formats/readResult';

/** Drops answers given by column position when the headers have changed: they are asked again. */
export function withoutOutdated(
  { tables }: Consideration,
  questions: readonly Question[],
  before: Answers,
  after: Answers,
): Answers {
  const kept = new Map(after);
  for (const question of questions) {
    if (question.kind !== 'headerMissing' && question.kind !== 'headerNotFirst') continue;
    if (before.get(question.id) === after.get(question.id)) continue;
    const { file, sheet } = question.message;
    for (const table of tables) if (table.file === file && table.sheet === sheet) kept.delete(table.id);
  }
  for (const { id, top } of tables) if (top && before.get(top.id) !== after.get(top.id)) kept.delete(id);
  return kept;
}

/**
 * Questions already asked keep their place, with their current wording; an answer may add some (a hidden sheet may have hidden rows) and
 * make others void. Column roles are not asked here: every table is reviewed.
 */
export function mergedQuestions(asked: readonly Question[], now: readonly Question[], answers: Answers): Question[] {
  const open = new Map(now.map((question) => [question.id, question]));
  const known = new Set(asked.map(({ id }) => id));
  const still = asked.flatMap((question) => open.get(question.id) ?? (answers.has(question.id) ? [question] : []));
  return [...still, ...now.filter(({ id }) => !known.has(id))].filter(({ kind }) => kind !== 'columns');
}

/** Takes every displayed choice as an answer, so that the reading matches what was seen. */
export function settledAnswers(
  { tables, texts }: Consideration,
  questions: readonly Question[],
  answers: Answers,
): Answers {
  const settled = new Map(answers);
  for (const { id, plan } of tables) settled.set(id, plan);
  for (const { id, marks } of texts) settled.set(id, marks);
  for (const question of questions) {
    if (question.kind !== 'columns' && !settled.has(question.id)) settled.set(question.id, question.byDefault);
  }
  return settled;
}
