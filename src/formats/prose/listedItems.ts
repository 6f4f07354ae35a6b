import { fold } from '../../domain/folding';
import type { Span } from '../../domain/passages/passageEdits';
import { anyOf } from '../../domain/words/anyOf';
import { PERSON_ROLES } from '../../domain/words/tellTaleWords';
import { hasGivenName, isNamedPerson } from '../columns/columnContent';
import { typeByNameAlone, typeOfReadName } from '../names/readNames';
import { forgottenComma } from './forgottenComma';
import { type TextLine, textLines } from './textLines';

/** Kind of a list of names: those present, those away, those with a part or a message's people, a college, any other list. */
export type ListKind = 'there' | 'away' | 'named' | 'college' | 'bullets';

export interface ListedItem extends Span {
  readonly list: ListKind;
  /** True when the entry has its line to itself: a comma then separates the name from what is said of it. */
  readonly isWholeLine: boolean;
  readonly block: number;
}

const START = String.raw`^[\s>*#_-]*(?:\d+[.)]\s+)?(?:(?:les|the|those|liste des|list of)\s+)?(?:(?:membres?|personnes?|partenaires|structures|[ée]lu[·.e]*s|members|people|partners)\s+(?=pr|ex|ab|in|re))?(?:(?:é|e)taient\s+)?`;
/** "(12)", "et invités", then a colon, or nothing else on the line. */
const END = String.raw`(?:\s+(?:et|and)\s+\p{L}+)?(?:\s*\([^)]{0,20}\))?[*_]*(?:\s*:[*_]*\s*|\s*$)`;
const inclusive = (stem: string) => String.raw`${stem}(?:[.·(/-]?e?[.·)/-]?s?\)?)`;
const heading = (words: string) => new RegExp(`${START}(?:${words})${END}`, 'iu');
/** "Excusés ayant donné pouvoir", "Absent sans pouvoir". */
const POWER = String.raw`(?:\s+(?:ayant donn[ée]|avec|sans)\s+(?:un |leur )?(?:pouvoir|procuration)s?)?`;
const HEADINGS: readonly (readonly [Exclude<ListKind, 'bullets' | 'college'>, RegExp])[] = [
  [
    'there',
    heading(
      `${inclusive('pr[ée]sent')}(?:\\s+et\\s+pr[ée]sents)?|pr[ée]s\\.?|${inclusive('participant')}|pr[ée]sences|${inclusive('invit[ée]')}|l[àa]|en pr[ée]sence de|(?:autour|around) (?:de la|the) table(?=\\s*:)|tour de table(?=\\s*:?\\s*$)|in the room|avec nous|${inclusive('rencontr[ée]')}|(?:people )?met(?=\\s*:)|attendees|in attendance|attendance|attending|present were|with`,
    ),
  ],
  [
    'away',
    heading(
      `${inclusive('excus[ée]')}${POWER}|exc\\.?|${inclusive('absent')}(?:\\s+(?:et\\s+)?${inclusive('excus[ée]')})?${POWER}|(?:ont donn[ée] )?(?:pouvoir|procuration)s?|${inclusive('repr[ée]sent[ée]')}|(?:not able|unable) to (?:make it|attend|come)|could(?: not|n['’]t) (?:make it|attend|come)|apologies(?:\\s+(?:for\\s+absence|received(?:\\s+from)?|from))?|regrets`,
    ),
  ],
  [
    'named',
    heading(
      anyOf(
        // headers of a message
        /de|à|a|from|to|cc|cci|bcc|exp[ée]diteur|destinataires?|copie|diffusion/,
        // people of a group
        /membres?(?: (?:d['’])?\p{L}{4,})?|members|intervenant(?:[.·(]?e?\)?[.·]?s?)?|speakers?|animation/u,
        // roles in a meeting
        /animateur(?:[.·/]?rice)?|r[ée]daction|r[ée]dacteur|r[ée]dactrice|rapporteur|secr[ée]taire(?: de s[ée]ance)?/,
        /pr[ée]sidence|pr[ée]sident(?:e)? de s[ée]ance|chair/,
        // leaders and contacts
        /(?:personne )?responsables?|direct(?:eur|rice)|coordinat(?:eur|rice)|g[ée]rante?|interlocut(?:eur|rice)s?/,
        /facilitator|minutes(?: taken)? by|note[- ]?taker|contacts?|r[ée]f[ée]rent(?:e)?s?/,
        /partenaires(?: \p{L}{4,})?|partners|structures|organisations/u,
      ),
    ),
  ],
];
/** "Collège des usagers :"; "Collège Jean-Moulin" is a school. */
const COLLEGE =
  /^[\s>*#_-]*(?:[Cc]oll[èe]ge (?:d(?:es|e|u) |d['’])?[\p{Ll}\d]|COLL[ÈE]GE (?:DES|DE|D['’]))[^:]{2,50}:[*_]*\s*/u;
/** "Élus : …" within a list of those present: a subgroup of them. */
const SORTED =
  /^[\s>*_]*(?:(?:les |pour les )?(?:[ée]lue?s|membres|techniciens|techniciennes|agents|associations|partenaires|habitants|habitantes|institutions|services|invit[ée]s|collectivit[ée]s|b[ée]n[ée]voles|salari[ée]s|usagers))(?: [^:,]{2,30})?\s*:[*_]*\s+/iu;
const BULLET = /^[\s>]*(?:[-–—•*·▪◦☐☑]|\d{1,2}[.)])\s+(?:\[[ xX]\]\s+)?/u;
const AGENDA =
  /^[\s>*#_]*(?:(?:points? (?:[àa] |inscrits [àa] )?l['’])?ordre du jour|agenda|items?)[*_]*\s*:?[*_]*\s*$/iu;
const ROUND = /^\W*tour de table\s*$/iu;
/** Longer lines of a list are sentences. */
const LONGEST = 160;
const LONGEST_LINE = 4_000;

/** Entries of lists of names: below or after headings for such lists, and other lists with bullets. */
export function listedItems(text: string): ListedItem[] {
  const items: ListedItem[] = [];
  let list: ListKind | undefined;
  let block = 0;
  let wasBullet = false;
  let isBegun = false;
  let isAgenda = false;
  const lines = textLines(text);
  const areEntries = hasPersonEntries(lines.map((line) => line.text));
  for (const [at, line] of lines.entries()) {
    if (line.text.length > LONGEST_LINE || isSectionTitle(line.text, lines[at + 1]?.text)) continue;
    const found = headingOf(line.text);
    // Below the list of those present, "tour de table" introduces what each of them said.
    const isRound = ROUND.test(line.text) && items.some((one) => one.list === 'there');
    if (found && !isRound) {
      block++;
      list = found.kind;
      isBegun = found.rest < line.text.trimEnd().length;
      if (isBegun) items.push(...itemsIn(line, found.rest, list, block, false));
      // A message header holds its names on its own line.
      if (found.kind === 'named' && isBegun) list = undefined;
      wasBullet = false;
      continue;
    }
    // Names in an agenda, up to the next blank line, are too uncertain.
    if (AGENDA.test(line.text)) isAgenda = true;
    else if (line.text.trim() === '') isAgenda = false;
    else if (isAgenda && BULLET.test(line.text)) continue;
    const bullet = BULLET.exec(line.text);
    const isBlank = line.text.trim() === '';
    if (list && list !== 'bullets' && isListEnd(line.text, isBegun, bullet !== null)) list = undefined;
    if (bullet) {
      if (!list && !wasBullet) block++;
      const kind = list ?? 'bullets';
      items.push(...itemsIn(line, bullet[0].length, kind, block, true));
      isBegun = true;
    } else if (list && !isBlank) {
      const lead =
        (list === 'there' || list === 'away' ? SORTED : /^[\s>]*/).exec(line.text) ?? /^[\s>]*/.exec(line.text);
      items.push(...itemsIn(line, lead?.[0].length ?? 0, list, block, false));
      isBegun = true;
    }
    // "LENOBLE Gaspard – Inrae", one such line each below a title.
    const isEntry = !list && !bullet && areEntries && isPersonEntry(line.text);
    if (isEntry) {
      if (!wasBullet) block++;
      items.push(...itemsIn(line, 0, 'bullets', block, true));
    }
    wasBullet = bullet !== null || isEntry;
  }
  return items;
}

/** "2. Ateliers" above what was said about them. */
function isSectionTitle(line: string, next = ''): boolean {
  return /^\s*\d{1,2}[.)]\s+\p{L}+\s*:?$/u.test(line) && next.trim() !== '' && !BULLET.test(next);
}

const FEWEST_ENTRIES = 3;

/** True when most lines name a person and, after a dash or in brackets, where they are from. */
function hasPersonEntries(lines: readonly string[]): boolean {
  const filled = lines.filter((line) => line.trim() !== '');
  const entries = filled.filter(isPersonEntry).length;
  return entries >= FEWEST_ENTRIES && entries * 2 > filled.length;
}

function isPersonEntry(line: string): boolean {
  const name = /^\s*(\p{Lu}[^–—(,;:]{3,60}?)\s*(?:\s[–—-]\s|\()\s*\p{Lu}/u.exec(line)?.[1];
  return name !== undefined && isNamedPerson(name) && hasGivenName(name);
}

function headingOf(line: string): { readonly kind: Exclude<ListKind, 'bullets'>; readonly rest: number } | undefined {
  // "Merci à tous. Étaient là : …": the last sentence of a line may begin the list.
  const before = /^[^:]*[.!?]\s+(?=\p{Lu}[^.!?:]{1,40}:)/u.exec(line)?.[0].length ?? 0;
  for (const [kind, pattern] of HEADINGS) {
    const found = pattern.exec(line) ?? (kind === 'named' ? null : pattern.exec(line.slice(before)));
    // A short word alone on its line, "A" or "De", is a heading only with its colon.
    if (found && (found[0].includes(':') || (kind !== 'named' && found[0].trim().length > 4)))
      return { kind, rest: found[0].length + (found.input === line ? 0 : before) };
  }
  const college = COLLEGE.exec(line);
  return college ? { kind: 'college', rest: college[0].length } : undefined;
}

function isListEnd(line: string, isBegun: boolean, isBullet: boolean): boolean {
  const said = line.trim();
  if (said === '') return isBegun;
  if (/^#|^\d+[.)]\s/.test(said) && !isBullet) return true;
  const isOfList = SORTED.test(line);
  return (
    (said.length > LONGEST && !isOfList && (isBegun || !isEnumeration(said))) ||
    /^[^:]{3,40}:\s*$/.test(said) ||
    (!isBullet && !isOfList && /[\p{Ll}][.!?]$/u.test(said) && said.length > 60)
  );
}

const isEnumeration = (said: string) => said.split(/[,;]/).length * 35 >= said.length;

/** Splits a line into entries: the whole line, else parts between semicolons or, without any, commas outside brackets. */
function itemsIn(line: TextLine, at: number, list: ListKind, block: number, isBullet: boolean): ListedItem[] {
  return partsOf(line, at, list, block, isBullet).map((item) => {
    const isGone = list === 'there' && GONE.test(line.text.slice(item.from - line.from, item.to - line.from));
    return isGone ? { ...item, list: 'away' } : item;
  });
}

/** "Philippe Poulain absent", "excusée"; but "absent en début de séance" did come. */
const GONE =
  /(?<=\p{L}{2})[\s,(]+(?:est |était )?(?:absente?|excus[ée]e?)(?![\p{L}-])(?! (?:en d[ée]but|au d[ée]but|jusqu|à partir))/iu;

function partsOf(line: TextLine, at: number, list: ListKind, block: number, isBullet: boolean): ListedItem[] {
  const said = line.text
    .slice(at)
    .replace(SENTENCE_AFTER, '')
    .replace(/[\s.]+$/, '');
  const whole = { from: line.from + at, to: line.from + at + said.length };
  if (said.length === 0) return [];
  if (isBullet || isOneEntry(line, at, said)) return [{ ...whole, list, block, isWholeLine: true }];
  const text = ({ from, to }: Span) => said.slice(from - whole.from, to - whole.from);
  const sign = said.includes(';') ? ';' : ',';
  const items: ListedItem[] = [];
  let [depth, from] = [0, 0];
  const push = (to: number) => {
    for (const part of aroundAnd(said.slice(from, to), whole.from + from)) {
      const isAlone = sign === ';' || POST_AFTER.test(text(part));
      items.push({ ...part, list, block, isWholeLine: isAlone });
    }
  };
  for (let i = 0; i < said.length; i++) {
    const letter = said.charAt(i);
    if (letter === '(') depth++;
    else if (letter === ')') depth = Math.max(0, depth - 1);
    else if (depth === 0 && letter === sign && !isTurnedName(said, from, i) && !isOfOne(said, i)) {
      push(i);
      from = i + 1;
    }
  }
  push(said.length);
  return items;
}

/** A sentence after the names: "Secrétaire : Solange Péron. Le DGS assiste à la séance." */
const SENTENCE_AFTER = /(?<=\p{L}{2})\.\s+(?:L[ae]s?|L['’]|Il|Elle|Ils|Elles|Une?|The)(?=[\s\p{L}]).*$/u;

/** True for a line with one person first, then their post and employer: "Jean Faure, maire, Mairie de Brézol". */
function isOneEntry({ text }: TextLine, at: number, said: string): boolean {
  const isBelowHeading = /^[\s>]*$/.test(text.slice(0, at));
  const [first = '', ...others] = said.split(/\s*,\s*|\s+[–—-]\s+/);
  // "Excusé : Éric Podeur, Réseau Santé Nord".
  // "Présidence : Awa Fall, vice-présidente, Département du Lot".
  const most = isBelowHeading ? 3 : said.includes('(') ? 0 : /^\p{Ll}/u.test(others[0] ?? '') ? 2 : 1;
  if (said.includes(';') || others.length === 0 || others.length > most) return false;
  const isPerson = (part: string) =>
    typeOfReadName(part) === 'person' && !PERSON_ROLES.has(fold(part.split(/[\s(]/)[0] ?? ''));
  return (
    isPerson(first) &&
    !others.some((part) => (isPerson(part) && typeByNameAlone(part) === 'person') || FROM_HOUSE.test(part))
  );
}

/** "Joan Hart, Dilys Prothero of Harrow Lane Surgery" are two people. */
const FROM_HOUSE = /^\p{Lu}\p{Ll}\S* \p{Lu}\p{Ll}\S* (?:of|from|at) (?:the )?\p{Lu}/u;

/** In "Florence Kervern, principale adjointe (Collège Le Goffic)" the words after the comma describe the person before it. */
function isOfOne(said: string, comma: number): boolean {
  return POST_AFTER.exec(said.slice(comma))?.index === 0 && /^[^,(]*\(/.test(said.slice(comma + 1));
}

const POST_AFTER = /,\s+(?!et |and )\p{Ll}/u;

/** "Belkacem, Samira <s.belkacem@…>": the comma is within the name. */
function isTurnedName(said: string, from: number, comma: number): boolean {
  return (
    /^\s*"?\p{Lu}[\p{L}'’ -]{1,30}$/u.test(said.slice(from, comma)) &&
    /^,\s*\p{Lu}[\p{L}'’-]{1,30}"?\s*</u.test(said.slice(comma))
  );
}

/** "Luc Blanc et Marie Roux" are two people; "Roux et fils" is one name. */
function aroundAnd(text: string, start: number): Span[] {
  const spans: Span[] = [];
  let from = 0;
  const push = (to: number) => {
    const said = text.slice(from, to);
    const lead = /^\s*(?:(?:et|and|puis|ainsi que)\s+)?["*_]*/u.exec(said)?.[0].length ?? 0;
    const end = said.replace(/[\s"*_]+$/, '').length;
    if (end <= lead) return;
    const cut = forgottenComma(said.slice(lead, end));
    if (cut > 0) spans.push({ from: start + from + lead, to: start + from + lead + cut });
    spans.push({ from: start + from + lead + cut, to: start + from + end });
  };
  for (const { index, 0: joint } of text.matchAll(
    /(?<=\)|\p{Lu}\S*\s+\p{Lu}[\p{L}'’-]+)\s+(?:et|and|&)\s+(?=\p{Lu})/gu,
  )) {
    push(index);
    from = index + joint.length;
  }
  push(text.length);
  return spans;
}
