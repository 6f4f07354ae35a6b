import { holdsRole } from './actor';
import type { ActorId, ThemeId } from './brand';
import { fold } from './folding';
import { beneficiaryOf, type MapDocument } from './mapDocument';
import type { RoleName } from './role';
import { isPast, otherEnd, type Tie } from './tie';

/** Questions that an empty map asks, in order. */
export const START_QUESTIONS = ['beneficiary', 'themes', 'contacts', 'witnesses', 'partners', 'relays'] as const;
export type StartQuestion = (typeof START_QUESTIONS)[number];

/** Questions whose answers hold a role. Unanswered, each leaves an empty seat on the map. */
export const ROLE_ASKED = {
  witnesses: 'witness',
  partners: 'potentialPartner',
  relays: 'relay',
} as const satisfies Partial<Record<StartQuestion, RoleName>>;
export type RoleQuestion = keyof typeof ROLE_ASKED;

export function asksForRole(question: StartQuestion): question is RoleQuestion {
  return question in ROLE_ASKED;
}

const ALSO_ANSWERS: Readonly<Partial<Record<StartQuestion, readonly RoleName[]>>> = {
  partners: ['likelyPartner'],
};

export interface StartAnswer {
  readonly id: ActorId | ThemeId;
  readonly text: string;
}

/** What the map already answers, oldest first. */
export function answersTo(document: MapDocument, question: StartQuestion): readonly StartAnswer[] {
  const her = beneficiaryOf(document);
  if (her === undefined || question === 'beneficiary') return [];
  if (question === 'themes') {
    const themes = document.actors.get(her)?.themes ?? [];
    return themes.flatMap((id) => {
      const theme = document.themes.get(id);
      return theme ? [{ id, text: theme.label }] : [];
    });
  }
  const found = question === 'contacts' ? actingWith(document, her) : holders(document, her, rolesOf(question));
  return found.flatMap((id) => {
    const actor = document.actors.get(id);
    return actor ? [{ id, text: actor.name }] : [];
  });
}

export function rolesOf(question: RoleQuestion): readonly RoleName[] {
  return [ROLE_ASKED[question], ...(ALSO_ANSWERS[question] ?? [])];
}

const ACTING: ReadonlySet<string | undefined> = new Set(['actsWith', 'agreement', 'partnerOf']);

/** True for a tie by which two actors already act together. */
export function isActing(tie: Tie): boolean {
  return ACTING.has(tie.nature) && tie.certainty !== 'absent' && !isPast(tie);
}

function actingWith({ ties }: MapDocument, her: ActorId): readonly ActorId[] {
  const found = new Set<ActorId>();
  for (const tie of ties.values()) if ((tie.a === her || tie.b === her) && isActing(tie)) found.add(otherEnd(tie, her));
  found.delete(her);
  return [...found];
}

function holders({ actors }: MapDocument, her: ActorId | undefined, roles: readonly RoleName[]): readonly ActorId[] {
  return [...actors.values()]
    .filter((actor) => actor.id !== her && roles.some((role) => holdsRole(actor, role)))
    .map(({ id }) => id);
}

/**
 * What an actor's role is for: the labels of its themes, or its publics. By default those of the beneficiary, which the
 * question is about.
 */
export function subjectsOf(
  document: MapDocument,
  question: RoleQuestion,
  id: ActorId | undefined = beneficiaryOf(document),
): readonly string[] {
  const actor = id === undefined ? undefined : document.actors.get(id);
  if (!actor) return [];
  if (question === 'relays') return actor.publics;
  return actor.themes.flatMap((theme) => document.themes.get(theme)?.label ?? []);
}

/** The first of the beneficiary's subjects that no holder of the role covers; `undefined` when all are covered. */
export function subjectWithoutAnswer(document: MapDocument, question: RoleQuestion): string | undefined {
  const answers = holders(document, beneficiaryOf(document), rolesOf(question));
  const covered = new Set(answers.flatMap((id) => subjectsOf(document, question, id)).map(fold));
  return subjectsOf(document, question).find((subject) => !covered.has(fold(subject)));
}

/** The question to ask instead of `wished`: without a beneficiary, only that one makes sense. */
export function questionAt(document: MapDocument, wished: StartQuestion): StartQuestion {
  if (beneficiaryOf(document) === undefined) return 'beneficiary';
  return wished === 'beneficiary' ? 'themes' : wished;
}

export function questionAfter(question: StartQuestion): StartQuestion | null {
  return START_QUESTIONS[START_QUESTIONS.indexOf(question) + 1] ?? null;
}

/** The previous question about the same beneficiary; `null` when there is none. */
export function questionBefore(question: StartQuestion): StartQuestion | null {
  const at = START_QUESTIONS.indexOf(question);
  return at > 1 ? (START_QUESTIONS[at - 1] ?? null) : null;
}

/** True when only the beneficiary is on the map: reopening it is still the start. */
export function hasOnlyHer(document: MapDocument): boolean {
  return document.actors.size === 1 && beneficiaryOf(document) !== undefined;
}

/** The first question that the map does not answer; `null` when it answers all. */
export function firstUnanswered(document: MapDocument): StartQuestion | null {
  if (beneficiaryOf(document) === undefined) return 'beneficiary';
  return START_QUESTIONS.slice(1).find((question) => answersTo(document, question).length === 0) ?? null;
}
