import type { Actor } from '../../domain/actor';
import type { ActorId, Day, ThemeId } from '../../domain/brand';
import { isOver } from '../../domain/days/lastDay';
import { byCodeUnits } from '../../domain/folding';
import type { Introduction } from '../../domain/introduction';
import type { MapDocument } from '../../domain/mapDocument';
import { isTieMeasured, type Visibility } from '../visibility';

/** What a message to both may say of one of the two: nothing private. */
export interface DraftActor {
  readonly name: string;
  readonly mission?: string;
  readonly resources: readonly string[];
  readonly offers: readonly ThemeId[];
}

export interface DraftFacts {
  readonly a: DraftActor;
  readonly b: DraftActor;
  readonly subject?: string;
  /** Name of the one who signs, on the map or not. */
  readonly madeBy?: string;
  readonly themes: readonly ThemeId[];
  /** Names of common contacts, sorted, without the one who introduces them. */
  readonly common: readonly string[];
  readonly due?: Day;
}

/** Facts for the message of an introduction; `null` when one of the two is gone. Time O(ties). */
export function draftFacts(
  document: MapDocument,
  visibility: Visibility,
  {
    a,
    b,
    madeBy,
    introducer,
    subject,
    due,
  }: Pick<Introduction, 'a' | 'b' | 'madeBy' | 'introducer' | 'subject' | 'due'>,
  today: Day,
): DraftFacts | null {
  const [one, other] = [document.actors.get(a), document.actors.get(b)];
  if (!one || !other) return null;
  const label = (theme: ThemeId) => document.themes.get(theme)?.label ?? '';
  const known = contactsOf(document, visibility, a);
  const common = [...contactsOf(document, visibility, b)].filter((id) => known.has(id) && id !== madeBy);
  const name = madeBy === undefined ? introducer?.trim() || undefined : document.actors.get(madeBy)?.name;
  return {
    a: draftActor(document, one),
    b: draftActor(document, other),
    themes: one.themes.filter((theme) => other.themes.includes(theme)).sort((x, y) => byCodeUnits(label(x), label(y))),
    common: common.flatMap((id) => document.actors.get(id)?.name ?? []).sort(byCodeUnits),
    ...(subject?.trim() ? { subject: subject.trim() } : {}),
    ...(name === undefined ? {} : { madeBy: name }),
    // A date that is past cannot be proposed for a meeting.
    ...(due === undefined || isOver(due, today) ? {} : { due }),
  };
}

function draftActor({ offers }: MapDocument, { id, name, mission, resources }: Actor): DraftActor {
  const offered = [...offers.values()].filter(({ holder, side }) => holder === id && side === 'offer');
  return {
    name,
    resources,
    offers: [...new Set(offered.flatMap(({ themes }) => themes))],
    ...(mission?.trim() ? { mission: mission.trim() } : {}),
  };
}

function contactsOf({ ties }: MapDocument, visibility: Visibility, id: ActorId): ReadonlySet<ActorId> {
  const contacts = new Set<ActorId>();
  for (const tie of ties.values()) {
    // A confidential tie must not show in a message.
    if (tie.confidential || !isTieMeasured(tie, visibility)) continue;
    if (tie.a === id) contacts.add(tie.b);
    if (tie.b === id) contacts.add(tie.a);
  }
  return contacts;
}
