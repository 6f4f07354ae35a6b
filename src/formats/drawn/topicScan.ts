import type { NetworkHandlers } from '../xml/readXml';
import type { XmlAttributes } from '../xml/xmlAttributes';
import { plainText } from './plainText';
import type { Topic } from './topicTree';

/** Which elements a mind map in XML is made of. */
export interface TopicGrammar {
  readonly root: string;
  readonly topic: string;
  /** The text of a topic that is an attribute of it. */
  readonly named: (attributes: XmlAttributes) => string;
  /** An element within a topic whose text is that of the topic. */
  readonly naming: (element: string, attributes: XmlAttributes) => boolean;
  /** Whatever stands in these names nobody. */
  readonly skipped: ReadonlySet<string>;
}

export const FREEMIND: TopicGrammar = {
  root: 'map',
  topic: 'node',
  named: (attributes) => plainText(attributes.get('TEXT') ?? ''),
  naming: (element, attributes) => element === 'richcontent' && (attributes.get('TYPE') ?? 'NODE') === 'NODE',
  skipped: new Set(['hook', 'head']),
};

export const OPML: TopicGrammar = {
  root: 'opml',
  topic: 'outline',
  named: (attributes) => plainText(attributes.get('text') ?? attributes.get('title') ?? ''),
  naming: () => false,
  skipped: new Set(),
};

/** XMind before 2020. */
export const XMIND: TopicGrammar = {
  root: 'xmap-content',
  topic: 'topic',
  named: () => '',
  naming: (element) => element === 'title',
  skipped: new Set(['notes', 'summaries', 'boundaries', 'relationships', 'legend']),
};

interface Open {
  text: string;
  readonly line: number;
  readonly children: Topic[];
}

/** Puts together the topics of a mind map in XML, and the titles of it and of its pages. */
export class TopicScan implements NetworkHandlers {
  readonly roots: Topic[] = [];
  readonly titles: string[] = [];
  private readonly grammar: TopicGrammar;
  private readonly within: Open[] = [];
  private readonly elements: string[] = [];
  private heard: string[] | undefined;
  private heardAt = 0;
  private skippedAt = 0;

  constructor(grammar: TopicGrammar) {
    this.grammar = grammar;
  }

  readonly open = (element: string, attributes: XmlAttributes, line: number): void => {
    const depth = this.elements.push(element);
    if (this.skippedAt > 0) return;
    if (this.grammar.skipped.has(element)) {
      this.skippedAt = depth;
      // The title of an outline stands in its head.
      if (element !== 'head') return;
    }
    if (element === this.grammar.topic) {
      const topic: Open = { text: this.grammar.named(attributes), line, children: [] };
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
      if (topic === undefined) this.titles.push(text);
      else if (topic.text === '') topic.text = text;
    } else if (element === this.grammar.topic) this.within.pop();
  };
}
