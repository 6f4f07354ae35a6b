import type { Day, FindingKey, IntroductionId, MeetingId, OfferId } from '../../domain/brand';
import { defined } from '../../domain/defined';
import type { Introduction, Means } from '../../domain/introduction';
import type { Meeting } from '../../domain/meeting';
import { type Offer, withTold } from '../../domain/offer';
import type { Way, WayKind } from './waysOn';

/** Words and ids of the new record, supplied by the caller. */
export interface Wording {
  readonly serves: FindingKey;
  readonly newId: () => string;
  /** The question in a few words; also the title of a meeting. */
  readonly subject: string;
  readonly toDo: string;
  readonly due?: Day | undefined;
  /** Day on which a request was told to its addressees, if it was. */
  readonly toldOn?: Day | undefined;
}

/** The record written when a way is begun: only one, so that it is one undo step. */
export type WayRecord =
  | { readonly table: 'introductions'; readonly record: Introduction }
  | { readonly table: 'meetings'; readonly record: Meeting }
  | { readonly table: 'offers'; readonly record: Offer };

const MEANS_OF: Partial<Readonly<Record<WayKind, Means>>> = {
  call: 'call',
  testimony: 'testimony',
  contribution: 'contribution',
  openNetwork: 'mobilisation',
};

export function wayRecord(way: Way, { serves, newId, subject, toDo, due, toldOn }: Wording): WayRecord | null {
  const { kind, from, to, through, theme, what, seeks, profile } = way;
  if (kind === 'meet') {
    const record: Meeting = {
      id: newId() as MeetingId,
      title: subject,
      ...(due === undefined ? {} : { date: due }),
      participants: [...new Set([from, ...to])],
      tables: [],
      serves,
    };
    return { table: 'meetings', record };
  }
  if (kind === 'request') {
    const record: Offer = {
      id: newId() as OfferId,
      holder: from,
      side: 'request',
      ...(seeks === undefined ? {} : { kind: seeks }),
      themes: theme === undefined ? [] : [theme],
      ...(profile === undefined ? {} : { profileSought: profile }),
      ...(due === undefined ? {} : { deadline: due }),
      serves,
    };
    const told = toldOn === undefined ? [] : to.map((actor) => ({ actor, on: toldOn }));
    return { table: 'offers', record: withTold(record, told) };
  }
  const [who] = to;
  if (who === undefined) return null;
  const means = MEANS_OF[kind];
  const record: Introduction = {
    id: newId() as IntroductionId,
    a: from,
    b: who,
    ...(through === undefined ? {} : { madeBy: through }),
    subject: what ?? subject,
    ...defined({ means }),
    status: toDo,
    ...defined({ due }),
    serves,
  };
  return { table: 'introductions', record };
}
