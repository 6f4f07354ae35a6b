import { fold } from '../../domain/folding';
import { anyOf } from '../../domain/words/anyOf';
import { ACRONYMS, ORGANISATION_WORDS } from '../../domain/words/tellTaleWords';
import { type GraphTables, tablesOf } from '../graph/tablesOf';
import type { Message } from '../message';
import { readNameSaysOrganisation, typeByNameAlone, typeOfReadName } from '../names/readNames';
import { isSubject, isSubjectSaidLong } from '../names/subjects';
import { NamedGraph } from './namedGraph';
import { isTask } from './saysName';

export interface Topic {
  readonly id?: string;
  readonly text: string;
  readonly line: number;
  readonly children: Topic[];
}

export interface Relation {
  readonly from: string;
  readonly to: string;
  readonly nature: string;
  readonly line?: number;
}

/** Words that begin the title of a branch that only sorts others. */
const SORTS = new RegExp(
  String.raw`^(?:(?:les|nos|mes|autres|the|our|other)\s+)?${anyOf(
    /elus|elues|assos?|associations|instit|etat|commerces|commercants|medias|presse|bailleurs|operateurs|financeurs/,
    /partenaires|institutions|institutionnels|entreprises|acteurs|membres|benevoles|collectivites|habitants|habitantes/,
    /agriculteurs|producteurs|usagers|reseaux|contacts|relais|temoins|personnes|structures|organismes|services|equipes?/,
    /techniciens|citoyens|communes|ecoles|prestataires|fournisseurs|clients|public|prive|territoires?/,
    /actors|partners|funders|members|companies|businesses|volunteers|networks|people|stakeholders|organisations/,
    /organizations|charities|schools|farmers|residents|councillors/,
  )}\b`,
);
/** "Pas encore rencontrés": people still to meet. */
const PENDING =
  /^(?:pas encore|jamais|a (?:voir|contacter|rencontrer|relancer|recontacter|preciser|classer)|non (?:contact|rencontr|class)\w*|en attente|not yet|to (?:meet|contact|sort)|(?:can|could|will|might|peut|peuvent|pourrai(?:t|ent)|veut|veulent) \p{Ll}+)\b/u;
/** Places that only locate the topics below: "À l'école", "Sur la rivière", "Côté belge", "Vallée de la Meuse". */
const WHERE =
  /^(?:a l'|a la |au |aux |dans |sur |chez (?:les|nos) |(?:du )?cote |autour |pres |en |in |on |at |around |along |near |over )|^(?:our|their|this|that|the other|home) side$|^(?:(?:la |le |the )?(?:haute?|basse?|upper|lower) )?(?:vallee|plaine|plateau|secteur|quartiers?|canton|bassin|littoral|versant|rive|valley|coast|estuary)\b/;
/** A central topic that says what the map is about: "Jeunesse en Moselle : qui avec qui". */
const SAID_OF_ALL = /\p{L}[ \u00A0]?: \p{L}/u;
/** A central topic that says whose map it is: "Partenaires du Pays", "Les acteurs de …". */
const WHOSE =
  /^(?:(?:les|nos) )?(?:partenaires|partenariats|contacts|acteurs|membres|adherents|annuaire|partners|members) (?:de |du |des |d'|of )/;
const TITLES =
  /^(?:carte|cartographie|plan|ecosysteme|parties prenantes|mind ?map|map|sujet central|central topic|idee centrale|projet|project|qui|who)\b/;

/** A branch of things to do or to discuss: only names that certainly are people or organisations count there. */
const OF_TASKS =
  /^(?:to[ -]?dos?|to do list|actions?|action points|next (?:steps?|meeting)|tasks?|ideas?|reminders?|a faire|taches?|prochaines? (?:etapes?|reunion)|idees?|pense-bete|rappels?|ordre du jour|agenda)$/;
/** A kind of organisation when it stands over organisations, not the one of the place: "Council", "Écoles". */
const GENERIC =
  /^(?:(?:the |le |la |les |l')?(?:councils?|mairies?|communes?|ecoles?|colleges?|lycees?|departement|region|etat|prefecture|schools?|universit(?:y|ies)|universites?|church(?:es)?|paroisses?|hospitals?|hopita(?:l|ux)|librar(?:y|ies)|museums?|musees?|theatres?|clubs?|charity|farms?|fermes?|police|government|nhs|associations?|communit(?:y|ies)|statutory|voluntary(?: sector)?|business(?:es)?))$/;

/**
 * Turns the trees of a mind map into a network: topics are actors, each tied to the one above it. A topic that sorts
 * others ("Élus", "Financeurs") or is the title is no actor; a sorting topic becomes the group of those under it.
 */
export function tablesOfTopics(
  roots: readonly Topic[],
  titles: readonly string[],
  file: string,
  relations: readonly Relation[] = [],
): GraphTables {
  const graph = new NamedGraph();
  const known = new Set(titles.map(fold));
  const actors = new Map<string, string>();
  const leaves = new Set<string>();
  const branches = roots.length === 1 ? (roots[0]?.children ?? []) : roots;
  for (const root of roots) walk(root, undefined, '', []);
  for (const one of peopleAmong([...leaves])) graph.markPerson(one);
  for (const { from, to, nature, line = 1 } of relations) {
    const [source, target] = [actors.get(from), actors.get(to)];
    if (source !== undefined && target !== undefined) graph.tie(source, target, line, nature);
  }
  const { tables, messages } = tablesOf(graph.graph(), file);
  return { tables, messages: [...asideMessages(graph), ...messages] };

  function walk(
    topic: Topic,
    above: string | undefined,
    group: string,
    beside: readonly Topic[],
    depth = 0,
  ): string | undefined {
    const isRoot = depth === 0;
    const name = topic.text.replace(/\s+/g, ' ').trim();
    if (OF_TASKS.test(fold(group)) && !isForCertain(name)) {
      graph.aside.push({ text: name, line: topic.line });
      for (const child of topic.children) walk(child, above, group, [], depth + 1);
      return undefined;
    }
    if (above !== undefined && topic.children.length === 0 && graph.reach(above, name)) return undefined;
    const isSorting =
      (sorts(name, topic.children, isRoot, known) && !isSomebodyAmong(name, topic.children, beside)) ||
      (branches.includes(topic) && (isNetworkAmongSorts(topic, branches) || isSubjectAmongSorts(topic, branches)));
    const actor = isSorting ? undefined : graph.add(name, topic.line, group);
    if (isSorting && topic.children.length === 0) graph.aside.push({ text: name, line: topic.line });
    if (actor !== undefined && topic.id) actors.set(topic.id, actor);
    if (actor !== undefined && above !== undefined) graph.tieOfTree(above, actor, topic.line);
    const isEmployer = actor !== undefined && isLikelyEmployer(actor, isRoot);
    // With several roots none is the title of the map: they sort.
    const isTitle = isRoot && roots.length === 1;
    const below = isSorting && !isTitle && name.length <= 60 ? name : '';
    const areBeside = below !== '' || (actor !== undefined && areAllButOne(topic.children));
    for (const child of topic.children) {
      const found = walk(child, actor ?? above, below, areBeside ? topic.children : [], depth + 1);
      if (isEmployer && child.children.length === 0 && found !== undefined) leaves.add(found);
    }
    return actor;
  }
}

function sorts(name: string, below: readonly Topic[], isRoot: boolean, titles: ReadonlySet<string>): boolean {
  const folded = fold(name);
  if (folded === '') return true;
  if (isRoot && (titles.has(folded) || [TITLES, WHOSE].some((words) => words.test(folded)) || SAID_OF_ALL.test(name)))
    return true;
  // "Jeunesse", with nobody below it yet.
  if (below.length === 0) return isSubject(name);
  if (PENDING.test(folded) || (WHERE.test(folded) && below.every(mayBeHouse))) return true;
  if (typeOfReadName(name) === 'person') return false;
  if (isSubject(name)) return true;
  if (GENERIC.test(folded) && below.some(isOrganisation) && !below.some(({ text }) => namesPerson(text))) return true;
  // "Associations locales" sorts, "Associations familiales de Vernes" is an actor.
  const hasProperName = /\s(?:d['’])?\p{Lu}/u.test(asSaid(name, below));
  if (hasProperName) return false;
  if (isSubjectSaidLong(name) && !below.some(({ text }) => namesPerson(text))) return true;
  if (SORTS.test(folded)) return true;
  if (ACRONYMS.has(folded) || /^\p{Lu}[\p{Lu}\d.-]+$/u.test(name)) return false;
  // "Grain de sel", with its people below it.
  const hasPeople = below.some(({ text }) => typeOfReadName(text) === 'person');
  const isNamed = typeOfReadName(name) !== 'unknown' && (hasPeople || readNameSaysOrganisation(name));
  return !isNamed || (isOfMany(folded) && !hasPeople);
}

/** Lower-cases a title all in capitals over organisations, "AIDE ALIMENTAIRE": its capitals do not make it a proper name. */
function asSaid(name: string, below: readonly Topic[]): string {
  const isShouted = name === name.toUpperCase() && /\p{L}{4}.* .*\p{L}{4}/u.test(name);
  return isShouted && below.some(isOrganisation) ? name.toLowerCase() : name;
}

/** True for "Wimoov" with one or two people below it, in a branch where others are plainly organisations: it is one too. */
function isSomebodyAmong(name: string, below: readonly Topic[], beside: readonly Topic[]): boolean {
  if (
    !/^(?:L[ea]s? |L['’])?[\p{Lu}\d][\p{L}\d]+(?:-\p{L}+)*$/u.test(name) ||
    isOfMany(fold(name)) ||
    isSubject(name) ||
    SORTS.test(fold(name))
  )
    return false;
  const arePeople = below.length > 0 && below.length <= FEW && below.every(({ text }) => namesPerson(text));
  const others = beside.filter(({ text }) => text.replace(/\s+/g, ' ').trim() !== name);
  return arePeople && others.some(isOrganisation);
}

/** True for "Réseau MFR" over its organisations, when every other branch sorts: it sorts too. */
function isNetworkAmongSorts(topic: Topic, branches: readonly Topic[]): boolean {
  const others = branches.filter((one) => one !== topic);
  return (
    /^(?:reseaux?|network) /.test(fold(topic.text.trim())) &&
    topic.children.length > 0 &&
    topic.children.every(isOrganisation) &&
    others.length >= FEW &&
    others.every(({ text, children }) => sorts(text.replace(/\s+/g, ' ').trim(), children, false, new Set()))
  );
}

/** "Worthing foodbank", "Reading council". */
const OF_A_PLACE = /(?:bank|council|library|club|centre|hub|trust|church|school|co-?op|pantry)s?$/i;
const WHAT_IS_DONE = /^\p{Lu}\p{Ll}+ing(?: \p{Ll}+)+$/u;

/** True for a subject over organisations, "Terre et alimentation", "Feeding people", when every other branch sorts: it sorts too. */
function isSubjectAmongSorts(topic: Topic, branches: readonly Topic[]): boolean {
  const others = branches.filter((one) => one !== topic);
  const name = topic.text.replace(/\s+/g, ' ').trim();
  const isOfTwo = /^\p{Lu}[\p{Ll}\p{M}'’-]*(?: [\p{Ll}\p{M}'’-]+)* (?:et|and|&) [\p{Ll}\p{M} '’-]+$/u.test(name);
  const mayBeBelow = isOfTwo ? mayBeHouse : ({ text }: Topic) => typeByNameAlone(text) !== 'person';
  return (
    (isOfTwo || (WHAT_IS_DONE.test(name) && !readNameSaysOrganisation(name) && !OF_A_PLACE.test(name))) &&
    topic.children.length > 0 &&
    topic.children.every(mayBeBelow) &&
    others.length > 0 &&
    others.every(({ text, children }) => sorts(text.replace(/\s+/g, ' ').trim(), children, false, new Set()))
  );
}

/** True for an organisation, or for a name of unknown type that is not the root. */
function isLikelyEmployer(name: string, isRoot: boolean): boolean {
  const type = typeOfReadName(name);
  return type !== 'person' && (type !== 'unknown' || !isRoot);
}

/** True for a person by given name, or an organisation by its words, but not for "Relancer la mairie". */
function isForCertain(name: string): boolean {
  const [first = ''] = name.split(' ');
  if (!/^\p{Lu}/u.test(name) || isTask(name)) return false;
  if (typeByNameAlone(name) === 'person') return true;
  return readNameSaysOrganisation(name) && (!/(?:er|ir|re)$/.test(first) || ORGANISATION_WORDS.has(fold(first)));
}

/**
 * Leaves directly below organisations that are likely people: two capitalised words of unknown type, where most others
 * are people for certain.
 */
function peopleAmong(leaves: readonly string[]): string[] {
  const known = leaves.filter((name) => typeByNameAlone(name) === 'person').length;
  const open = leaves.filter((name) => typeByNameAlone(name) === 'unknown' && typeOfReadName(name) === 'person');
  const isTold = known >= FEWEST && known > open.length && known * 2 > leaves.length;
  return isTold ? open.filter((name) => FIRST_AND_LAST.test(name)) : [];
}

const FEWEST = 2;
const FIRST_AND_LAST = /^\p{Lu}[\p{L}'’-]+ (?:(?:Le|La|Du|Des|De|El|Ben|Dos|Da|Van|Von) )?\p{Lu}[\p{L}'’-]+$/u;

const mayBeHouse = (topic: Topic) =>
  isOrganisation(topic) || (typeOfReadName(topic.text) === 'unknown' && topic.children.length > 0);
const isOrganisation = ({ text }: Topic) => !['person', 'unknown'].includes(typeOfReadName(text));

/** Topics below an organisation that are its peers rather than its parts: all but one at most are organisations. */
const areAllButOne = (topics: readonly Topic[]) =>
  topics.filter(isOrganisation).length >= Math.max(topics.length - 1, 2);

const FEW = 2;

/** True for "Cyrille Vasselin (responsable régional)". */
const namesPerson = (text: string) => typeOfReadName(text.replace(/ ?[(,].*$| [-–—] .*$/s, '')) === 'person';

/**
 * True for a plural that no proper name follows: "Voisins", "Chambres consulaires", "Town halls and councils".
 * "Communauté de communes" is singular.
 */
function isOfMany(folded: string): boolean {
  return /^\w{3,}[sx](?: |$)|(?:s|[ae]ux)$/.test(folded.replace(/ (?:de|du|des|of) .*$| d'.*$/, ''));
}

const MOST_SAID = 100;

export function asideMessages({ aside }: NamedGraph): Message[] {
  return aside
    .slice(0, MOST_SAID)
    .map(({ text, line }): Message => ({ code: 'LINE_SET_ASIDE', row: line, value: text.slice(0, 80) }));
}
