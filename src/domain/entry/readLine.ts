import type { ActorType } from '../actor';
import type { TieNature } from '../tie';
import { typeOfName } from '../words/typeOfName';
import { isBareHouse } from './bareHouses';
import { bareName } from './bareName';
import type { Guessed, Said, SaidTie } from './entry';
import { bothSaid, saidByWords, tieSaidBy } from './entryWords';
import { isMyself } from './isMyself';
import { roleSaid } from './roleSaid';
import { houseOfPerson, isHouseOfMap, type SpeechContext, saidInBrackets, saidOfPerson, spokenNames } from './speech';
import { withComma } from './withComma';
import { withTieMarks } from './withTieMarks';

/** What is known where a line is typed: names that contain marks, and what is on the map. */
export type LineContext = SpeechContext;

/** A name of a line, and what the line says of it. */
export interface LineEnd {
  readonly name: string;
  readonly said: Partial<Said>;
  /** The organisation given with the name, and the nature of their tie: "Océane, de la CUMA du Val". */
  readonly at?: { readonly name: string; readonly nature: TieNature };
}

/** A parsed line: names in groups, each group tied to the next. "A + B – C": A and B, each tied to C. */
export interface ReadLine {
  readonly groups: readonly (readonly LineEnd[])[];
  /** What the line says of the ties between a group and the next. */
  readonly ties: readonly SaidTie[];
  readonly guessed: readonly Guessed[];
  /** The line ends in a dash: another end is expected. */
  readonly open: boolean;
  /** Read as speech, without marks: the whole line may still be one name. */
  readonly spoken: boolean;
}

/** A mark between two names: a dash with a space beside it, a long dash, an arrow. A hyphen inside a name has no spaces. */
const BETWEEN = /(\s+[-–—>]+\s*|\s*[-–—]+\s+|\s*(?:[–—]+|→|↔|<->|->|=>)\s*)/u;
const BULLET = /^\s*(?:[-–—•*·▪◦‣]|\d{1,3}[.)])\s+/u;
const OPEN = /\s*(?:[–—→]+|\s[-–—>]+|->|=>)\s*$/u;
const MARK = /(?:^|[\s,]+|(?<=[\p{L}\p{N}]))([@#])\s*(?=[\p{L}\p{N}])/u;
const ADDRESS = /\S+@\S+\.\S+/u;
const QUOTED = /"([^"]+)"|“([^”]+)”|«\s*([^»]+?)\s*»/gu;

/**
 * Reads "Nom, rôle @territoire #thème – autre acteur". Every part is optional; an unknown word goes where it most likely
 * belongs and is reported (`guessed`). Quoted text is a name as it is. Time O(length).
 */
export function readLine(typed: string, context: LineContext): ReadLine {
  const quotes: string[] = [];
  const bare = typed.replace(BULLET, '').replace(QUOTED, (all, ...found: (string | undefined)[]) => {
    quotes.push(found.slice(0, 3).find((one) => one !== undefined) ?? all);
    return `\uE000${quotes.length - 1}\uE001`;
  });
  const unquoted = (text: string) =>
    text.replace(/\uE000(\d+)\uE001/gu, (_, at: string) =>
      text.trim() === `\uE000${at}\uE001` ? (quotes[Number(at)] ?? '') : `«\u00A0${quotes[Number(at)] ?? ''}\u00A0»`,
    );
  const open = OPEN.test(bare);
  const guessed: Guessed[] = [];
  const groups: LineEnd[][] = [];
  const ties: SaidTie[] = [];
  const isName = (text: string) => context.isName(unquoted(text));
  const closed = open ? bare.replace(OPEN, '') : bare;
  const marked = BETWEEN.test(closed) ? closed : withTieMarks(closed, isName);
  let spoken = marked !== closed;
  const inSpeech = { ...context, isName, typeOf: (text: string) => context.typeOf(unquoted(text)) };
  const pieces = partsOf(marked, BETWEEN, context.isName);
  let said: SaidTie = {};
  for (const [at, piece] of pieces.entries()) {
    const between = at > 0 && at < pieces.length - 1 && !context.isName(piece) ? tieWords(piece) : undefined;
    if (between) {
      said = { ...said, ...between };
      continue;
    }
    const { text, tie } = at > 0 ? withoutTieWords(piece) : { text: piece, tie: {} };
    const ends = partsOf(text, /(\s+\+\s+)/u, context.isName).flatMap((one) => {
      const namesIn = (names: string) =>
        spokenNames(names, inSpeech) ?? [isName(names) ? names : bareName(names, isName)];
      const role = roleSaid(one, isName, namesIn);
      const names = role ? namesIn(role.who) : spokenNames(one, inSpeech);
      spoken ||= names !== undefined;
      return (names ?? [one]).flatMap((name) => {
        const parted = isName(name) ? name : withComma(name);
        spoken ||= parted !== name;
        const end = readEnd(role ? `${parted}, ${role.said}` : parted, inSpeech, unquoted, guessed);
        return end.name === '' ? [] : [end];
      });
    });
    if (ends.length === 0) continue;
    if (groups.length > 0) ties.push({ ...said, ...tie, ...ends.at(-1)?.tie });
    said = {};
    groups.push(
      ends.map(({ name, said: own, at }) => ({ name, said: withTexts(own, unquoted), ...(at ? { at } : {}) })),
    );
  }
  const told = guessed.map(({ text, as }) => ({ text: unquoted(text), as }));
  return { groups: shownByWork(groups, ties), ties, guessed: told, open: open && groups.length > 0, spoken };
}

function withTexts(
  { kind, territory, mission, themes = [], ...said }: Partial<Said>,
  unquoted: (text: string) => string,
) {
  return {
    ...said,
    ...(kind === undefined ? {} : { kind: unquoted(kind) }),
    ...(territory === undefined ? {} : { territory: unquoted(territory) }),
    ...(mission === undefined ? {} : { mission: unquoted(mission) }),
    themes: themes.map(unquoted),
  };
}

/** Most marks that a name of the map may contain and still be recognised. */
const MOST_MARKS = 3;

/** Splits a text at marks, but keeps together parts that form one name of the map. */
function partsOf(text: string, between: RegExp, isName: LineContext['isName']): string[] {
  const pieces = text.split(between);
  const parts: string[] = [];
  for (let at = 0; at < pieces.length; at += 2) {
    let end = at;
    for (let last = Math.min(pieces.length - 1, at + 2 * MOST_MARKS); last > at; last -= 2) {
      const whole = pieces.slice(at, last + 1).join('');
      if (!isName(whole.trim())) continue;
      end = last;
      break;
    }
    const part = pieces
      .slice(at, end + 1)
      .join('')
      .trim();
    if (part !== '') parts.push(part);
    at = end;
  }
  return parts;
}

function tieWords(piece: string): SaidTie | undefined {
  return piece === '?' ? { certainty: 'toVerify' } : tieSaidBy(piece);
}

/** Extracts words beside the second name that describe the tie: "CUMA (convention)", "CUMA ?", "? CUMA". */
function withoutTieWords(piece: string): { readonly text: string; readonly tie: SaidTie } {
  const doubt = /^\?\s*(?=\S)|(?<=\S)\s*\?$/u;
  const isDoubtful = doubt.test(piece);
  const text = piece.replace(doubt, '').trim();
  const doubted: SaidTie = isDoubtful ? { certainty: 'toVerify' } : {};
  const bracket = /\s*\(([^()]+)\)\s*$/u.exec(text);
  const said = bracket?.[1] === undefined ? undefined : tieSaidBy(bracket[1]);
  return bracket && said
    ? { text: text.slice(0, bracket.index), tie: { ...said, ...doubted } }
    : { text, tie: doubted };
}

interface SaidEnd extends LineEnd {
  readonly tie?: SaidTie;
}

function readEnd(text: string, context: LineContext, unquoted: (text: string) => string, guessed: Guessed[]): SaidEnd {
  if (context.isName(text)) return { name: unquoted(text), said: {} };
  const beside = saidInBrackets(text, context);
  if (beside) {
    const { name, of } = beside;
    return {
      name: unquoted(name),
      said: of.said,
      ...(of.at ? { at: { ...of.at, name: unquoted(of.at.name) } } : {}),
    };
  }
  const isRow = /[;\t]/.test(text);
  const [first = '', ...others] = text.split(isRow ? /\s*[;\t]\s*/ : /\s*,\s*/);
  const head = marksOf(first, context);
  let name = head.plain;
  let said = head.said;
  let tie: SaidTie | undefined;
  let work: LineEnd['at'];
  let understood = false;
  for (const cell of others) {
    const { plain, said: marked } = marksOf(cell, context);
    if (Object.keys(marked).length > 0) understood = true;
    said = bothSaid(said, marked);
    if (plain === '') continue;
    // "Moi, Marie Dupont": the officer's own name.
    if (isMyself(name) && typeOfName(plain) === 'person' && !saidByWords(plain, context.kinds)) {
      if (!saidOfPerson(plain, context)) {
        said = bothSaid(said, { type: 'person', roles: ['officer'] });
        name = plain;
        continue;
      }
    }
    // "Anne Roux, école": where she works, not a kind that would make her a structure.
    const isBare = isBareHouse(plain) && typeOfName(name) === 'person';
    const house = isHouseOfMap(plain, name, context) ? houseOfPerson(plain, name, context) : undefined;
    const known = house
      ? undefined
      : ((isBare ? undefined : saidByWords(plain, context.kinds)) ?? onMap(plain, context));
    const ofTie = house || known ? undefined : tieSaidBy(plain);
    const ofPerson =
      house ?? (known || ofTie ? undefined : (saidOfPerson(plain, context) ?? houseOfPerson(plain, name, context)));
    if (known) said = bothSaid(said, known);
    else if (ofTie) tie = { ...tie, ...ofTie };
    else if (ofPerson) {
      said = bothSaid(said, ofPerson.said);
      work = ofPerson.at ?? work;
    } else {
      const as = guessOf(plain, isRow || understood, said);
      guessed.push({ text: plain, as });
      if (as === 'name') {
        name = `${name}, ${plain}`;
        continue;
      }
      said = bothSaid(said, as === 'kind' ? { kind: plain } : { territory: plain });
    }
    understood = true;
  }
  // Marks alone name nobody: the whole text is then the name.
  if (name === '') return { name: unquoted(text).trim(), said: {} };
  return {
    name: unquoted(name),
    said,
    ...(tie ? { tie } : {}),
    ...(work ? { at: { ...work, name: unquoted(work.name) } } : {}),
  };
}

/** Types the two ends of "works for" as person and organisation where the names show nothing. */
function shownByWork(
  groups: readonly (readonly LineEnd[])[],
  ties: readonly SaidTie[],
): readonly (readonly LineEnd[])[] {
  const typed = (end: LineEnd, type: ActorType): LineEnd =>
    end.said.type !== undefined || typeOfName(end.name) !== 'unknown' ? end : { ...end, said: { ...end.said, type } };
  return groups.map((group, at) =>
    group.map((end) => {
      if (ties[at]?.nature === 'worksFor') return typed(end, 'person');
      return ties[at - 1]?.nature === 'worksFor' ? typed(end, 'structure') : end;
    }),
  );
}

/** A word with a capital is part of the name ("Dupont, Marie"), or a place once the name is over; any other word is a kind. */
function guessOf(plain: string, nameIsOver: boolean, { territory, kind }: Partial<Said>): Guessed['as'] {
  const isProper = /^[\p{Lu}\p{N}\uE000]/u.test(plain);
  if (!isProper) return kind === undefined ? 'kind' : 'name';
  if (!nameIsOver) return 'name';
  return territory === undefined ? 'territory' : kind === undefined ? 'kind' : 'name';
}

function onMap(text: string, { territory, theme }: LineContext): Partial<Said> | undefined {
  const place = territory(text);
  if (place !== undefined) return { territory: place };
  const label = theme(text);
  return label === undefined ? undefined : { themes: [label] };
}

/** "Léa @Pilat #eau #mobilité": the text before the marks, and what the marks say. */
function marksOf(cell: string, context: LineContext): { readonly plain: string; readonly said: Partial<Said> } {
  if (ADDRESS.test(cell)) return { plain: cell.trim(), said: {} };
  const [plain = '', ...marked] = cell.split(MARK);
  let said: Partial<Said> = {};
  for (let at = 0; at < marked.length; at += 2) {
    const text = (marked[at + 1] ?? '').trim();
    if (text === '') continue;
    said = bothSaid(
      said,
      marked[at] === '@' ? { territory: context.territory(text) ?? text } : { themes: [context.theme(text) ?? text] },
    );
  }
  return { plain: plain.trim(), said };
}
