import { append } from '../../domain/append';
import type { ActorId, ThemeId } from '../../domain/brand';
import { fold } from '../../domain/folding';
import { beneficiaryOf, type MapDocument } from '../../domain/mapDocument';
import { findingKey } from '../findings/findingKey';
import type { Findings } from '../findings/findings';
import type { SeatKind } from './emptySeats';

export interface FilledSeat {
  /** Stable: the same seat has the same key in every state of the map. */
  readonly key: string;
  readonly kind: SeatKind;
  readonly theme?: ThemeId;
  readonly by: readonly ActorId[];
}

/** Filled seats around `from`: a witness and a partner for each of its themes, and relays. */
export function filledSeats(
  { findings, found }: Pick<Findings, 'findings' | 'found'>,
  document: MapDocument,
  from: ActorId | undefined = beneficiaryOf(document),
): readonly FilledSeat[] {
  const beneficiary = from === undefined ? undefined : document.actors.get(from);
  if (!beneficiary) return [];
  const themes: readonly (ThemeId | undefined)[] = beneficiary.themes.length > 0 ? beneficiary.themes : [undefined];
  const isEmpty = (rule: string, theme: ThemeId | undefined, text?: string) =>
    findings.some(
      (one) =>
        one.rule === rule &&
        one.theme === theme &&
        (text === undefined || (one.subject && 'text' in one.subject && fold(one.subject.text) === text)),
    );
  const seats: FilledSeat[] = [];
  for (const theme of themes) {
    const on = theme === undefined ? {} : { theme };
    const part = theme ?? '';
    const ofTheme = found.filter(({ themes: theirs }) => theme === undefined || theirs.includes(theme));
    const witnesses = ofTheme.filter(({ heading }) => heading === 'witnesses').map(({ actor }) => actor);
    if (witnesses.length > 0 && !isEmpty('noWitness', theme)) {
      const profiles = beneficiary.publics
        .filter((text) => !isEmpty('noWitnessProfile', theme, fold(text)))
        .map((text) => findingKey('noWitnessProfile', [part, fold(text)]));
      // One witness fills one seat, however many profiles they match.
      for (const key of [findingKey('noWitness', [part]), ...profiles].slice(0, witnesses.length))
        seats.push({ key, kind: 'witness', ...on, by: witnesses });
    }
    const partners = ofTheme.filter(({ heading, already }) => heading === 'partners' && !already);
    if (partners.length > 0 && !isEmpty('noPartner', theme))
      seats.push({
        key: findingKey('noPartner', [part]),
        kind: 'partner',
        ...on,
        by: partners.map(({ actor }) => actor),
      });
  }
  const relays = new Map<string, ActorId[]>();
  for (const { heading, actor, publics, reached } of found) {
    if (heading !== 'makingKnown' || reached === false) continue;
    const { territory, family } = document.actors.get(actor) ?? {};
    const subjects =
      publics.length > 0
        ? publics.map((text) => ['public', fold(text)])
        : [territory ? ['territory', fold(territory)] : family ? ['family', fold(family)] : []];
    for (const subject of subjects) {
      const key = findingKey('noRelay', subject);
      append(relays, key, actor);
    }
  }
  for (const [key, by] of relays) seats.push({ key, kind: 'relay', by });
  return seats;
}

/** Seats filled now whose key is not in `before`. */
export function filledSince(before: ReadonlySet<string>, now: readonly FilledSeat[]): readonly FilledSeat[] {
  return now.filter(({ key }) => !before.has(key));
}
