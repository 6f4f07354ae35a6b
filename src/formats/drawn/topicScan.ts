import type { NetworkHandlers } from '../xml/readXml';
import type { XmlAttributes } from '../xml/xmlAttributes';
import { plainText } from './plainText';
import type { Relation, Topic } from './topicTree';

export interface TopicGrammar {
  readonly root: string;
  readonly topic: string;
  /** Text of a topic that is one of its attributes. */
  readonly named: (attributes: XmlAttributes) => string;
  /** True for an element within a topic that holds the topic's text. */
  readonly naming: (element: string, attributes: XmlAttributes) => boolean;
  readonly skipped: ReadonlySet<string>;
  readonly id: string;
  /** Ends of an element that draws a line between topics. The first end defaults to the topic around it. */
  readonly relation?: (element: string, attributes: XmlAttributes) => RelationEnds | undefined;
}

export interface RelationEnds {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly nature?: string | undefined;
}

export const FREEMIND: TopicGrammar = {
  root: 'map',
  topic: 'node',
  named: (attributes) => plainText(attributes.get('TEXT') ?? ''),
  naming: (element, attributes) => element === 'richcontent' && (attributes.get('TYPE') ?? 'NODE') === 'NODE',
  skipped: new Set(['hook', 'head']),
  id: 'ID',
  relation: (element, attributes) =>
    element === 'arrowlink'
      ? { to: attributes.get('DESTINATION'), nature: attributes.get('MIDDLE_LABEL') ?? attributes.get('SOURCE_LABEL') }
      : undefined,
};

export const OPML: TopicGrammar = {
  root: 'opml',
  topic: 'outline',
  named: (attributes) => plainText(attributes.get('text') ?? attributes.get('title') ?? ''),
  naming: () => false,
  skipped: new Set(),
  id: 'id',
};

/** XMind before 2020. */
export const XMIND: TopicGrammar = {
  root: 'xmap-content',
  topic: 'topic',
  named: () => '',
  naming: (element) => element === 'title',
  skipped: new Set(['notes', 'summaries', 'boundaries', 'legend']),
  id: 'id',
  relation: (element, attributes) =>
    element === 'relationship' ? { from: attributes.get('end1'), to: attributes.get('end2') } : undefined,
};

interface Open {
  readonly id: string;
  text: string;
  readonly line: number;
  readonly children: Topic[];
}

/** Builds the topics of a mind map in XML, with the titles of the map and its pages. */
export class TopicScan implements NetworkHandlers {
  readonly roots: Topic[] = [];
  readonly titles: string[] = [];
  readonly relations: Relation[] = [];
  private readonly grammar: TopicGrammar;
  private readonly within: Open[] = [];
  private readonly elements: string[] = [];
  private heard: string[] | undefined;
  private heardAt = 0;
  private skippedAt = 0;
  /** Depth of the line between topics whose title may follow. */
  private relationAt = 0;

  constructor(grammar: TopicGrammar) {
    this.grammar = grammar;
  }

  readonly open = (element: string, attributes: XmlAttributes, line: number): void => {
    const depth = this.elements.push(element);
    if (this.skippedAt > 0) return;
    if (this.grammar.skipped.has(element)) {
      this.skippedAt = depth;
      // The title of an outline is in its head.
      if (element !== 'head') return;
    }
    const ends = this.grammar.relation?.(element, attributes);
    if (ends) {
      const { from = this.within.at(-1)?.id ?? '', to = '', nature = '' } = ends;
      this.relations.push({ from, to, nature: plainText(nature), line });
      this.relationAt = depth;
    }
    if (element === this.grammar.topic) {
      const topic: Open = {
        id: attributes.get(this.grammar.id) ?? '',
        text: this.grammar.named(attributes),
        line,
        children: [],
      };
      (this.within.at(-1)?.children ?? this.roots).push(topic);
      this.within.push(topic);
    } else if (this.heard === undefined && (element === 'title' || this.grammar.naming(element, attributes))) {
      this.heard = [];
      this.heardAt = depth;
    } else this.heard?.push(' ');
  };

  readonly text = (said: string): void => {
    this.heard?.push(said);
  };

  readonly close = (element: string): void => {
    const depth = this.elements.length;
    this.elements.pop();
    if (this.skippedAt > 0) {
      if (depth === this.skippedAt) this.skippedAt = 0;
      return;
    }
    if (this.heard && depth === this.heardAt) {
      const text = this.heard.join('').replace(/\s+/g, ' ').trim();
      this.heard = undefined;
      const topic = this.within.at(-1);
      const relation = this.relationAt > 0 ? this.relations.at(-1) : undefined;
      if (relation) this.relations.splice(-1, 1, { ...relation, nature: relation.nature || text });
      else if (topic === undefined) this.titles.push(text);
      else if (topic.text === '') topic.text = text;
    } else if (depth === this.relationAt) this.relationAt = 0;
    else if (element === this.grammar.topic) this.within.pop();
  };
}
