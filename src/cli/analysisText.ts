import { CHAPTERS, QUESTION_CODES, QUESTIONS } from '../analysis/answers/answer';
import { HEADING_OF, HEADINGS, type RuleName } from '../analysis/findings/finding';
import type { FindingReport, Report } from '../analysis/report';
import type { CommandLineMessages } from '../i18n/commandLine/fr';
import { type Language, MESSAGES } from '../i18n/language';
import { LATER_MESSAGES } from '../i18n/laterMessages';
import type { AnswersReport } from './answersReport';

/** Output of `analyse`: under each heading of the panel what is there, then what is missing; then the questions by chapter. */
export function analysisText(
  { actors, ties, pieces, findings }: Report,
  { answers, found }: AnswersReport,
  words: CommandLineMessages,
  language: Language,
): string {
  const { headings } = MESSAGES[language].findings;
  const { chapters } = LATER_MESSAGES[language].answers;
  const under = (heading: string) => (one: { readonly rule: string }) => HEADING_OF[one.rule as RuleName] === heading;
  const lines = [`${words.counts(actors.length, ties)}, ${words.pieces(pieces)}`];
  for (const heading of HEADINGS) {
    const there = found.filter(under(heading)).map(({ text }) => text);
    const missing = findings.filter(under(heading)).flatMap(findingLines);
    if (there.length + missing.length > 0) lines.push(...titled(headings[heading], [...there, ...missing]));
  }
  if (findings.length === 0) lines.push('', words.nothingMissing);
  for (const chapter of CHAPTERS) {
    const codes = new Set(QUESTIONS[chapter].map((question) => QUESTION_CODES[question]));
    const told = answers.filter(({ id }) => codes.has(id));
    // Names follow a sentence that ends with a colon; other sentences already contain them.
    const answered = told.flatMap(({ question, text, names }) => [
      question,
      `  ${text.endsWith(':') ? `${text} ${names.join(', ')}.` : text}`,
    ]);
    if (told.length > 0) lines.push(...titled(chapters[chapter], answered));
  }
  return `${lines.join('\n')}\n`;
}

function titled(title: string, lines: readonly string[]): string[] {
  return ['', title, ...lines.map((line) => `  ${line}`)];
}

function findingLines({ text, candidates }: FindingReport): string[] {
  const leads = candidates.map(
    ({ name, chain, reasons }) => `  ${chain ? chain.join(' → ') : name} (${reasons.join(', ')})`,
  );
  return [text, ...leads];
}
