import type { Actor } from '../../src/domain/actor';
import type { MapDocument } from '../../src/domain/mapDocument';
import type { Tie } from '../../src/domain/tie';

/**
 * Rules that start at the beneficiary, said again from their definitions and by brute force, for small maps of plain
 * words: distances by Floyd and Warshall, every actor tried. Actors are told by their names, which are their ids.
 */
export interface Expected {
  readonly rule: string;
  readonly about: string;
  readonly actors: readonly string[];
  /** In order. */
  readonly candidates: readonly string[];
  readonly low: boolean;
}

const plain = (text: string | undefined) => (text ?? '').trim().toLowerCase();
const real = (tie: Tie) => tie.certainty !== 'absent' && tie.a !== tie.b;

export function distances(document: MapDocument, along: (tie: Tie) => boolean): (a: string, b: string) => number {
  const place = new Map([...document.actors.keys()].map((id, index) => [id as string, index]));
  const at = (id: string) => place.get(id) ?? -1;
  const far = [...place.values()].map((a) => [...place.values()].map((b) => (a === b ? 0 : Infinity)));
  for (const tie of document.ties.values()) {
    if (!real(tie) || !along(tie)) continue;
    far[at(tie.a)]![at(tie.b)] = 1;
    far[at(tie.b)]![at(tie.a)] = 1;
  }
  for (const middle of far.keys())
    for (const row of far)
      for (const end of row.keys()) row[end] = Math.min(row[end]!, row[middle]! + far[middle]![end]!);
  return (a, b) => far[at(a)]?.[at(b)] ?? Infinity;
}

export function expectedFindings(document: MapDocument, from: string): Expected[] {
  const all = [...document.actors.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
  const b = all.find(({ id }) => id === from)!;
  const rest = all.filter((actor) => actor !== b);
  const { within, relayWithin } = document.info.thresholds;
  const ties = [...document.ties.values()].filter(real);
  const any = distances(document, () => true);
  const away = (actor: Actor) => any(b.id, actor.id);
  const near = (actor: Actor) => away(actor) <= within;
  const themes = b.themes.length === 0 ? [undefined] : [...b.themes].sort();
  const low = (actors: readonly Actor[]) => actors.some(({ asked }) => asked === 'no' || asked === 'partly');
  const has = (actor: Actor, theme: string | undefined) => theme === undefined || actor.themes.some((t) => t === theme);
  const holds = (actor: Actor, role: string) => actor.roles.some((one) => one.role === role && !one.until);
  const joined = (nature: string, x: Actor, y: Actor) =>
    ties.some((t) => t.nature === nature && ((t.a === x.id && t.b === y.id) || (t.a === y.id && t.b === x.id)));
  const worker = (person: Actor, employer: Actor) => joined('worksFor', person, employer);
  /** Best rank first, then nearest, then by name. */
  const ordered = (ranked: readonly (readonly [Actor, number | null])[]) =>
    ranked
      .filter((one): one is readonly [Actor, number] => one[1] !== null)
      .sort(([x, i], [y, j]) => i - j || (away(x) === away(y) ? 0 : away(x) - away(y)) || (x.name < y.name ? -1 : 1))
      .map(([actor]) => actor.id as string);
  const found: Expected[] = [];
  const tell = (rule: string, about: string, actors: readonly Actor[], candidates: string[], unsure = low(actors)) =>
    found.push({ rule, about, actors: actors.map(({ id }) => id as string), candidates, low: unsure });

  // Witnesses: a role and its theme, or a testimony on it; nothing refused.
  const told = [...document.testimonies.values()].filter(({ consent }) => consent !== 'refused');
  const tellsOf = (actor: Actor, theme: string | undefined) =>
    actor.consent !== 'refused' &&
    ((holds(actor, 'witness') && has(actor, theme)) ||
      told.some((one) => one.person === actor.id && (theme === undefined || one.themes.some((t) => t === theme))));
  const consents = (actor: Actor, theme: string | undefined) =>
    actor.consent === 'given' ||
    told.some(
      (one) =>
        one.person === actor.id &&
        one.consent === 'given' &&
        (theme === undefined || one.themes.some((t) => t === theme)),
    );
  const mayTell = (actor: Actor, theme: string | undefined) =>
    theme !== undefined && has(actor, theme) && near(actor) && actor.consent !== 'refused';
  const profileOf: Record<string, string> = { élus: 'elected', habitants: 'resident' };
  for (const theme of themes) {
    const able = rest.filter((actor) => tellsOf(actor, theme));
    const reached = able.filter(near);
    const about = theme ?? '';
    if (reached.length === 0)
      tell('noWitness', about, [b], ordered(rest.map((x) => [x, able.includes(x) ? 0 : mayTell(x, theme) ? 1 : null])));
    if (reached.length > 0 && !reached.some((actor) => consents(actor, theme)))
      tell('witnessConsent', about, reached, ordered(reached.map((actor) => [actor, 0])));
    for (const one of new Set(b.publics)) {
      const fits = (actor: Actor) => actor.profile === profileOf[one];
      if (!profileOf[one] || reached.length === 0 || reached.some(fits)) continue;
      const rank = (x: Actor) => (!fits(x) ? null : able.includes(x) ? 0 : mayTell(x, theme) ? 1 : null);
      tell('noWitnessProfile', `${about} ${one}`, [b], ordered(rest.map((x) => [x, rank(x)])));
    }
  }

  // Partners: outside, not one already, the theme or what answers an offer or a request on it.
  const offers = [...document.offers.values()];
  const place = plain(b.territory);
  const isOut = (actor: Actor) => (place === '' ? true : actor.territory ? plain(actor.territory) !== place : null);
  const already = (actor: Actor) => holds(actor, 'partner') || joined('partnerOf', actor, b);
  const on = (holder: Actor, side: string, theme: string | undefined) =>
    offers.filter(
      (o) => o.holder === holder.id && o.side === side && (theme === undefined || o.themes.some((t) => t === theme)),
    );
  const usual = (actor: Actor) => actor.type === 'person' || actor.type === 'structure';
  const fitsOn = (x: Actor, theme: string) =>
    has(x, theme) ||
    (on(b, 'request', theme).length > 0 && on(x, 'offer', theme).length > 0) ||
    (on(b, 'offer', theme).length > 0 && on(x, 'request', theme).length > 0);
  const eligible = rest.filter((x) => usual(x) && !already(x));
  const sought = (x: Actor) => holds(x, 'potentialPartner') || holds(x, 'likelyPartner');
  for (const theme of themes) {
    const fits = (x: Actor) => theme === undefined || fitsOn(x, theme);
    const meets = (x: Actor) =>
      on(b, 'request', theme).some(
        ({ kind, profileSought }) =>
          (kind === 'salle' && x.resources.includes('grande salle')) ||
          (profileSought === 'élu' && x.profile === 'elected'),
      );
    if (eligible.some((x) => fits(x) && (isOut(x) !== false || sought(x)) && near(x))) continue;
    const rank = (x: Actor) => {
      if (!(fits(x) || meets(x)) || (isOut(x) === false && !sought(x))) return null;
      return (fits(x) ? 0 : 2) + (isOut(x) ? 0 : 1);
    };
    tell('noPartner', theme ?? '', [b], ordered(eligible.map((x) => [x, rank(x)])));
  }

  // Peers: elsewhere, the same mission, or the same profile and a theme.
  const employers = all.filter((one) => b.type === 'person' && worker(b, one));
  const ours = (x: Actor) =>
    b.type === 'person'
      ? employers.includes(x) || (x.type === 'person' && employers.some((one) => worker(x, one)))
      : x.type === 'person' && worker(x, b);
  const sameMission = (x: Actor) => plain(b.mission) !== '' && plain(x.mission) === plain(b.mission);
  const sameProfile = (x: Actor) => b.profile !== undefined && x.profile === b.profile;
  const someTheme = (x: Actor) => x.themes.some((theme) => b.themes.includes(theme));
  const isPeer = (x: Actor) => sameMission(x) || (sameProfile(x) && someTheme(x));
  const elsewhere = rest.filter((x) => usual(x) && !ours(x));
  if (!elsewhere.some((x) => isPeer(x) && near(x))) {
    const rank = (x: Actor) => (isPeer(x) ? 0 : !near(x) ? null : sameProfile(x) ? 1 : someTheme(x) ? 2 : null);
    tell('noPeer', '', [b], ordered(elsewhere.map((x) => [x, rank(x)])));
  }

  // Inside and outside.
  const side = (id: string) => {
    const theirs = document.actors.get(id as never)?.territory;
    return theirs ? plain(theirs) === place : null;
  };
  const sided = ties
    .map((tie) => [side(tie.a), side(tie.b)])
    .filter((pair) => !pair.includes(null) && pair.includes(true));
  if (place !== '' && sided.length > 0 && !sided.some((pair) => pair.includes(false)))
    tell(
      'onlyInside',
      '',
      [b],
      ordered(eligible.map((x) => [x, isOut(x) && b.themes.some((theme) => fitsOn(x, theme)) ? 0 : null])),
    );

  // Networks that b is not in.
  for (const net of rest.filter(({ type }) => type === 'network')) {
    const inIt = (x: Actor) =>
      x !== net && ties.some((t) => t.nature === 'memberOf' && memberEnds(document, t, net.id).includes(x.id));
    const members = rest.filter(inIt);
    const close = members.filter((x) => away(x) <= 2);
    if (inIt(b) || close.length === 0) continue;
    const holdsSome = (x: Actor) =>
      x.resources.length > 0 ||
      (tellsOf(x, undefined) &&
        (!consents(x, undefined) ||
          (holds(x, 'witness') && x.themes.length > 0) ||
          told.some((o) => o.person === x.id && o.themes.length > 0)));
    tell(
      'unknownNetwork',
      net.id,
      [net],
      ordered(members.map((x) => [x, holdsSome(x) ? 0 : 1])),
      low([net, b, ...close]),
    );
  }

  // News from those who carry the actions.
  const current = [...document.actions.values()].filter(({ state }) => state !== 'past');
  const carriers = all.filter((x) => current.some((one) => one.lead === x.id || one.partners.includes(x.id)));
  const start = carriers.length > 0 ? carriers : [b];
  const news = distances(document, ({ nature }) => nature !== 'knows' && nature !== 'partnerOf');
  const heard = (x: Actor) => start.some((one) => news(one.id, x.id) <= relayWithin);
  const field = document.info.field ?? { families: [], publics: [] };
  const named =
    field.families.length + field.publics.length > 0 ||
    all.some((x) => plain(x.family) || plain(x.territory) || x.publics.length > 0);
  const relays = all.filter((x) => holds(x, 'relay'));
  if (!named && ![...document.actions.values()].some(({ publics }) => publics.length > 0) && !relays.some(heard))
    tell('noRelay', '', start, ordered(relays.map((x) => [x, 0])));
  for (const where of ['family', 'territory'] as const) {
    const wished = where === 'family' ? field.families : [];
    const values = [...new Set([...all.map((x) => plain(x[where])), ...wished.map(plain)].filter(Boolean))].sort();
    for (const value of values) {
      const ones = all.filter((x) => plain(x[where]) === value);
      if (!ones.some(heard))
        tell('noRelay', `${where} ${value}`, start, ordered(ones.map((x) => [x, holds(x, 'relay') ? 0 : 1])));
    }
  }
  for (const one of new Set([b, ...current, field].flatMap(({ publics }) => publics))) {
    const relays = all.filter((x) => holds(x, 'relay') && x.publics.includes(one));
    if (relays.some(heard)) continue;
    const rank = (x: Actor) => {
      if (relays.includes(x)) return 0;
      if (x === b || !heard(x)) return null;
      return x.profile && x.profile === profileOf[one] ? 2 : x.publics.includes(one) ? 1 : null;
    };
    tell('noRelay', `public ${one}`, start, ordered(all.map((x) => [x, rank(x)])));
  }
  return found;
}

/** Who is in the network by this tie: the end that is not it; of two networks, the first is in the second. */
function memberEnds(document: MapDocument, { a, b }: Tie, net: string): string[] {
  const isNetwork = (id: string) => document.actors.get(id as never)?.type === 'network';
  if (isNetwork(b)) return b === net ? [a] : [];
  return a === net ? [b] : [];
}
