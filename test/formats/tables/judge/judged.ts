import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { ActorId } from '../../../../src/domain/brand';
import { fold } from '../../../../src/domain/folding';
import type { MapDocument } from '../../../../src/domain/mapDocument';
import { readFiles } from '../../../../src/formats/readFiles';
import { NETWORK_FILE_KINDS, TABLE_FILE_KINDS, writeFiles } from '../../../../src/formats/writeFiles';
import { aReadContext } from '../../../helpers/readContext';
import { TABLES, type TableTruth } from './tableTruth';

/** Kinds of which nothing but the name tells whether somebody is a person. */
const NAMELESS = [
  'diffusion',
  'index',
  'dates-serie',
  'formulaire',
  'ics',
  'mm',
  'opml',
  'xmind',
  'drawio',
  'compte-rendu',
];
const MET = ['emargement', 'presences', 'ics'];

const ENCODER = new TextEncoder();

/** What is wrong with how a table opens; nothing: it is right. `content`: what the file holds, where it is none of the fixtures. */
export async function judged(
  truth: TableTruth,
  content?: string | Uint8Array,
  language: 'fr' | 'en' = 'fr',
): Promise<readonly string[]> {
  const bytes =
    content === undefined
      ? new Uint8Array(readFileSync(resolve(TABLES, truth.file)))
      : typeof content === 'string'
        ? ENCODER.encode(content)
        : content;
  const result = await readFiles([{ name: truth.file, bytes }], aReadContext(new Map(), language));
  if (result.outcome === 'error') {
    const mayRefuse = truth.opens === 'refused with advice' || truth.orRefused === true;
    return mayRefuse ? [] : [`refused: ${result.messages.map(({ code }) => code).join(' ')}`];
  }
  const asks = result.outcome === 'ask' && truth.opens === 'unasked' ? ['asks'] : [];
  const { document } = result;
  return [...asks, ...actorFaults(document, truth), ...tieFaults(document, truth), ...(await leaks(document, truth))];
}

function actorFaults(document: MapDocument, truth: TableTruth): string[] {
  const faults: string[] = [];
  const all = [...document.actors.values()];
  const called = (name: string) => all.filter((actor) => key(actor.name) === key(name));
  const isOf = (name: string, isPerson: boolean) =>
    called(name).some(({ type }) =>
      type === 'unknown' ? NAMELESS.includes(truth.kind) : (type === 'person') === isPerson,
    );
  const most = (names: readonly string[], isThere: (name: string) => boolean, what: string) => {
    const missing = names.filter((name) => !isThere(name));
    if (missing.length > names.length / 10) faults.push(`${what}: ${missing.join(', ')}`);
  };
  most(truth.people, (name) => isOf(name, true), 'people');
  most(truth.organisations, (name) => isOf(name, false), 'organisations');
  most(
    truth.themes,
    (label) => [...document.themes.values()].some((theme) => fold(theme.label) === fold(label)),
    'themes',
  );
  const wrong = truth.mustNotBeActors.filter((name) => all.some((actor) => fold(actor.name) === fold(name)));
  if (wrong.length > 0) faults.push(`no actors: ${wrong.join(', ')}`);
  const { people, organisations, mayBe = [], either = [], sameName } = truth;
  const fair = new Set([...people, ...organisations, ...mayBe, ...either].map(key));
  const often = new Map(sameName.map(([name = '', ...of]) => [key(name), of.length]));
  const met = new Map<string, number>();
  for (const { name } of all) met.set(key(name), (met.get(key(name)) ?? 0) + 1);
  const extra = [...met].flatMap(([name, count]) => {
    const most = fair.has(name) ? (often.get(name) ?? 1) : 0;
    return count > most ? [`${name} ×${count - most}`] : [];
  });
  const beyond = [...met].reduce(
    (sum, [name, count]) => sum + Math.max(0, count - (fair.has(name) ? (often.get(name) ?? 1) : 0)),
    0,
  );
  if (beyond > all.length / 10) faults.push(`too many: ${extra.slice(0, 12).join(', ')}`);
  return faults;
}

function tieFaults(document: MapDocument, truth: TableTruth): string[] {
  const faults: string[] = [];
  const ids = (name: string) =>
    [...document.actors.values()].filter((actor) => key(actor.name) === key(name)).map(({ id }) => id);
  const around = neighbours(document);
  const together = gatherings(document);
  const some = (a: string, b: string, holds: (a: ActorId, b: ActorId) => boolean) =>
    ids(a).some((one) => ids(b).some((other) => holds(one, other)));
  const tied = (a: ActorId, b: ActorId) => around.get(a)?.has(b) === true;
  const gathered = (a: ActorId, b: ActorId) => together.some((all) => all.has(a) && all.has(b));
  const between = (a: ActorId, b: ActorId) =>
    [...(around.get(a) ?? [])].some(
      (id) => around.get(id)?.has(b) && ['network', 'body'].includes(document.actors.get(id)?.type ?? ''),
    );
  const missing = truth.mustTie.filter(
    ([a, b, shared]) =>
      !some(
        a,
        b,
        (one, other) => tied(one, other) || (shared !== undefined && (gathered(one, other) || between(one, other))),
      ),
  );
  if (missing.length > truth.mustTie.length / 10)
    faults.push(`ties: ${missing.map((pair) => pair.slice(0, 2).join('–')).join(', ')}`);
  for (const [a, b] of truth.mustNotTie ?? [])
    if (some(a, b, (one, other) => tied(one, other) || gathered(one, other))) faults.push(`tied: ${a}–${b}`);
  if (!MET.includes(truth.kind)) faults.push(...strangers(document, truth));
  for (const [name = '', ...of] of truth.sameName) {
    const bearers = ids(name);
    if (bearers.length < 2) faults.push(`one ${name}`);
    const both = bearers.filter((id) => of.filter((one) => one !== '' && ids(one).some((o) => tied(id, o))).length > 1);
    if (both.length > 0) faults.push(`one ${name} of two`);
  }
  return faults;
}

/** Ties of two whom no chain of ties that must be there joins. */
function strangers({ actors, ties }: MapDocument, { mustTie }: TableTruth): string[] {
  const piece = new Map<string, string>();
  const root = (name: string): string => {
    const above = piece.get(name);
    return above === undefined || above === name ? name : root(above);
  };
  for (const [a, b] of mustTie) {
    for (const name of [key(a), key(b)]) if (!piece.has(name)) piece.set(name, name);
    piece.set(root(key(a)), root(key(b)));
  }
  return [...ties.values()].flatMap(({ a, b }) => {
    const [one, other] = [actors.get(a)?.name ?? '', actors.get(b)?.name ?? ''];
    const known = piece.has(key(one)) && piece.has(key(other));
    return known && root(key(one)) !== root(key(other)) ? [`strangers tied: ${one}–${other}`] : [];
  });
}

async function leaks(document: MapDocument, { private: secrets }: TableTruth): Promise<string[]> {
  const faults: string[] = [];
  if (secrets.length === 0) return faults;
  for (const kind of [...NETWORK_FILE_KINDS, ...TABLE_FILE_KINDS.filter((one) => one === 'csv')]) {
    const files = await writeFiles(document, kind, { language: 'fr', privateNotes: false, confidences: false });
    const text = files.map(({ bytes }) => new TextDecoder().decode(bytes)).join('\n');
    const found = secrets.filter((secret) => text.includes(secret));
    if (found.length > 0) faults.push(`${kind} tells ${found.length}: ${found[0]}`);
  }
  return faults;
}

function neighbours({ ties }: MapDocument): Map<ActorId, Set<ActorId>> {
  const around = new Map<ActorId, Set<ActorId>>();
  for (const { a, b, certainty } of ties.values()) {
    if (certainty === 'absent') continue;
    for (const [from, to] of [
      [a, b],
      [b, a],
    ] as const)
      around.set(from, (around.get(from) ?? new Set<ActorId>()).add(to));
  }
  return around;
}

/** Who is of the same action, or was at the same meeting. */
function gatherings({ actions, meetings }: MapDocument): readonly ReadonlySet<ActorId>[] {
  return [
    ...[...actions.values()].map(({ lead, partners }) => new Set([...(lead === undefined ? [] : [lead]), ...partners])),
    ...[...meetings.values()].map(({ participants }) => new Set(participants)),
  ];
}

/** Words of a name in any order, case and accents. */
function key(name: string): string {
  return fold(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .sort()
    .join(' ');
}
