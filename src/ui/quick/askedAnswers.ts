import { type Finding, type Found, HEADING_OF, type Heading, type RuleName } from '../../analysis/findings/finding';
import { profileTest } from '../../analysis/findings/publicProfiles';
import { keyOf, valuesBy } from '../../analysis/narrowedBy';
import { idsOf } from '../../analysis/rowsOf';
import type { Actor } from '../../domain/actor';
import type { ActorId } from '../../domain/brand';
import { fold } from '../../domain/folding';
import { beneficiaryOf } from '../../domain/mapDocument';
import type { RoleName } from '../../domain/role';
import { type RoleQuestion, roleQuestion } from '../../domain/search/roleQuestion';
import { valueOf } from '../../domain/words/values';
import type { Messages } from '../../i18n/messages';
import type { AppState } from '../../store/appStore';
import { selectOpenGaps } from '../../store/selectors/selectAskedFindings';
import { selectFindings, selectTelling } from '../../store/selectors/selectFindings';
import { selectGraph } from '../../store/selectors/selectGraph';
import { selectVisibility } from '../../store/selectors/selectVisibility';
import type { QuickAnswer } from './quickAnswer';

/** Most lines of each kind. */
const FEW = 4;
const MOST_NAMES = 3;

const HEADING_OF_ROLE: Readonly<Partial<Record<RoleName, Exclude<Heading, 'ties' | 'toAsk'>>>> = {
  witness: 'witnesses',
  partner: 'partners',
  likelyPartner: 'partners',
  potentialPartner: 'partners',
  relay: 'makingKnown',
};

/** Rules about something missing altogether; other gaps are about a profile, a consent, or a purpose. */
const ABSENCES: ReadonlySet<RuleName> = new Set<RuleName>(['noWitness', 'noPartner', 'noRelay']);

/**
 * Answers a line that asks who holds a role on a theme or for a public: as the panel does where it has a heading for the role, else with
 * those who hold it, or with the fact that nobody is known to. Empty when the line is no such question.
 */
export function askedAnswers(state: AppState, messages: Messages, typed: string): readonly QuickAnswer[] {
  const asked = roleQuestion(state.document, typed);
  if (!asked) return [];
  const heading = asked.role && asked.profile === undefined ? HEADING_OF_ROLE[asked.role] : undefined;
  const inPanel = heading ? panelAnswers(state, messages, asked, heading) : [];
  return inPanel.length > 0 ? inPanel : [holders(state, messages, asked)];
}

function panelAnswers(
  state: AppState,
  { findings: words }: Messages,
  asked: RoleQuestion,
  heading: Heading,
): readonly QuickAnswer[] {
  const telling = selectTelling(state);
  const found = selectFindings(state).found.filter((one) => one.heading === heading && isFoundFor(one, asked));
  const gaps = selectOpenGaps(state).filter((one) => HEADING_OF[one.rule] === heading && isGapOf(one, asked));
  const gapAnswer = (finding: Finding): QuickAnswer => ({
    id: `asked ${finding.key}`,
    text: words.line(finding, telling),
    hint: words.headings[heading],
    goal: { kind: 'question', finding },
  });
  const foundAnswer = ({ actor }: Found, text: string): QuickAnswer => ({
    id: `found ${actor}`,
    text,
    hint: words.headings[heading],
    goal: { kind: 'found', actor },
  });
  const isForPublic = publicTest(state, asked);
  const answersOf = (list: readonly Found[]) =>
    list.slice(0, FEW).map((one) => foundAnswer(one, words.found(one, telling)));
  const gapsOf = (isAbsence: boolean) => gaps.filter(({ rule }) => ABSENCES.has(rule) === isAbsence).slice(0, FEW);
  return [
    // The seat is empty: its card says who could fill it, and through whom.
    ...gapsOf(true).map(gapAnswer),
    ...answersOf(found.filter(isForPublic)),
    ...gapsOf(false).map(gapAnswer),
    // A witness on the theme may speak to another public than their own.
    ...(heading === 'witnesses' ? answersOf(found.filter((one) => !isForPublic(one))) : []),
  ];
}

/** Matches those who address every requested public, or have the profile it names: a mayor before elected people. */
function publicTest({ document }: AppState, asked: RoleQuestion): (found: Found) => boolean {
  const tests = asked.publics.map((one) => ({ folded: fold(one), ...profileTest(one) }));
  return ({ actor, publics }) => {
    const who = document.actors.get(actor);
    return tests.every(({ folded, fits }) => (who && fits(who)) || publics.some((one) => fold(one) === folded));
  };
}

function isFoundFor({ themes }: Found, asked: RoleQuestion): boolean {
  return asked.themes.every((theme) => themes.includes(theme));
}

function isGapOf({ theme, subject }: Finding, asked: RoleQuestion): boolean {
  const text = subject?.kind === 'public' ? fold(subject.text) : undefined;
  const isForPublic = asked.publics.some((one) => fold(one) === text);
  if (theme === undefined) return isForPublic;
  return asked.themes.includes(theme) && (text === undefined || asked.publics.length === 0 || isForPublic);
}

/** All visible actors that match the question; when there are none, those that match without the role, so that one sees whom to ask. */
function holders(state: AppState, { vocabulary, look }: Messages, asked: RoleQuestion): QuickAnswer {
  const { document } = state;
  const { role, profile } = asked;
  const shown = idsOf(selectGraph(state)).flatMap((id) => document.actors.get(id) ?? []);
  const values = valuesBy(document, selectVisibility(state));
  const has = (by: 'themes' | 'roles', value: string, actor: Actor) =>
    [...values[by](actor)].some((one) => keyOf(by, one) === keyOf(by, value));
  const concerned = shown.filter(
    (actor) =>
      asked.themes.every((theme) => has('themes', theme, actor)) &&
      asked.publics.every((one) => actor.publics.some((other) => fold(other) === fold(one))),
  );
  const known = concerned.filter(
    (actor) =>
      (role === undefined || has('roles', role, actor)) &&
      (profile === undefined || (actor.profile && valueOf('profile', actor.profile) === profile)),
  );
  const what = [
    ...(role === undefined ? [] : [vocabulary.roles[role].one]),
    ...(profile === undefined ? [] : [vocabulary.profiles[profile].one]),
    ...asked.themes.map((theme) => document.themes.get(theme)?.label ?? ''),
    ...asked.publics,
  ].join(', ');
  const who = (actors: readonly Actor[]): readonly ActorId[] => actors.map(({ id }) => id);
  if (known.length === 0) {
    const { noneKnown, seeConcerned } = look.search;
    // The question is asked for the beneficiary, who is no answer.
    const others = concerned.filter(({ id }) => id !== beneficiaryOf(document));
    const hint = others.length > 0 ? { hint: seeConcerned(others.length) } : {};
    return { id: 'who', text: noneKnown(what), ...hint, goal: { kind: 'who', actors: who(others) } };
  }
  const names = known.slice(0, MOST_NAMES).map(({ name }) => name);
  const more = known.length - names.length;
  const text = vocabulary.list(more > 0 ? [...names, look.search.others(more)] : names);
  return { id: 'who', text, hint: what, goal: { kind: 'who', actors: who(known) } };
}
