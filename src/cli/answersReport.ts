import { actorGraphOf } from '../analysis/actorGraph';
import type { AnalyseOptions } from '../analysis/analyse';
import { type Answer, QUESTION_CODES } from '../analysis/answers/answer';
import { answersOf } from '../analysis/answers/answers';
import type { Found } from '../analysis/findings/finding';
import { findingContext } from '../analysis/findings/findingContext';
import { findingsOf } from '../analysis/findings/findings';
import { isRuledOut } from '../analysis/findings/isRuledOut';
import { nameOf } from '../analysis/reportNames';
import { ALL_VISIBLE } from '../analysis/visibility';
import type { ActionId, ActorId, ThemeId } from '../domain/brand';
import { beneficiaryOf, type MapDocument } from '../domain/mapDocument';
import { wordAnswer } from '../i18n/answers/wordAnswer';
import { type Language, MESSAGES } from '../i18n/language';
import { LATER_MESSAGES } from '../i18n/laterMessages';

export interface AnswersReport {
  /** Questions of the field by code, each with the page's sentence and the facts behind it, with names. */
  readonly answers: readonly {
    readonly id: string;
    readonly question: string;
    readonly text: string;
    /** Actors the sentence is about, when it ends with a colon. */
    readonly names: readonly string[];
    readonly facts: unknown;
  }[];
  /** Help that exists. `rule`: the gap it fills. */
  readonly found: readonly {
    readonly rule: string;
    readonly subject?: string;
    readonly name: string;
    readonly chain: readonly string[];
    readonly text: string;
  }[];
}

const RULE_FILLED = { witnesses: 'noWitness', partners: 'noPartner', makingKnown: 'noRelay' } as const;

/** Answers and findings of the page, for `analyse`. Time O(themes × holders × contacts + n log n + m). */
export function answersReport(
  document: MapDocument,
  { without, from: asked, perimeter, today, graphOnly }: AnalyseOptions,
  language: Language,
): AnswersReport {
  if (graphOnly) return { answers: [], found: [] };
  const visibility = { ...ALL_VISIBLE, without: without ?? ALL_VISIBLE.without };
  const graph = actorGraphOf(document, visibility);
  const from = [asked ?? beneficiaryOf(document)].find((id) => id !== undefined && graph.hasNode(id));
  const options = { visibility, from, perimeter, graph, today };
  const findings = findingsOf(document, options);
  const open = findings.findings.filter((finding) => !isRuledOut(finding, document, today));
  const answers = answersOf(findingContext(document, from, options), findings, open);
  const { findings: findingWords } = MESSAGES[language];
  const { answers: words } = LATER_MESSAGES[language];
  const telling = { document, from, perimeter: findings.perimeter, groupNames: new Map() };
  const name = from === undefined ? '' : nameOf(document, from);
  return {
    answers: answers.map((answer) => ({
      id: QUESTION_CODES[answer.question],
      question: words.questions[answer.question](name),
      text: wordAnswer(words.answers, answer, { document, from: name }),
      names: answer.actors.map((id) => nameOf(document, id)),
      facts: factsOf(answer, document),
    })),
    found: findings.found.map((found) => {
      const subject = subjectOf(found, document);
      return {
        rule: RULE_FILLED[found.heading],
        ...(subject === '' ? {} : { subject }),
        name: nameOf(document, found.actor),
        chain: found.chain.map((id) => nameOf(document, id)),
        text: findingWords.found(found, telling),
      };
    }),
  };
}

function subjectOf({ themes, publics }: Found, { themes: labels }: MapDocument): string {
  return [...themes.map((theme) => labels.get(theme)?.label ?? ''), ...publics].join(', ');
}

/** Facts of an answer, with names, labels and titles instead of ids, which differ in each copy. */
function factsOf(answer: Answer, document: MapDocument): unknown {
  const { actors, themes, actions, introductions, offers } = document;
  const named = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(named);
    if (typeof value === 'object' && value !== null)
      return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, named(one)]));
    if (typeof value !== 'string') return value;
    const introduction = introductions.get(value as never);
    if (introduction) return [introduction.a, introduction.b].map((id) => nameOf(document, id));
    const holder = offers.get(value as never)?.holder;
    return (
      actors.get(value as ActorId)?.name ??
      themes.get(value as ThemeId)?.label ??
      actions.get(value as ActionId)?.title ??
      (holder === undefined ? value : nameOf(document, holder))
    );
  };
  return named(Object.fromEntries(Object.entries(answer).filter(([key]) => key !== 'question')));
}
