import { describe, expect, it } from 'vitest';
import { VALUES, type ValueList } from '../../../src/domain/words/values';
import { HEADINGS, type KnownKind } from '../../../src/formats/headings/headings';
import { MESSAGE_LEVELS, type Message, type MessageCode } from '../../../src/formats/message';
import { filesEn } from '../../../src/i18n/files/en';
import { filesFr } from '../../../src/i18n/files/fr';
import { LATER_MESSAGES } from '../../../src/i18n/laterMessages';

const CODES = Object.keys(MESSAGE_LEVELS) as MessageCode[];
/** "GraphML" and its ending are the name of a format. */
const BANNED = /n(?:œ|oe)ud|\bnodes?\b|node\d|nodeid|edge|vert(?:ex|ices)|ar[êe]te|sommet|\bgraph(?!ml)|cluster/i;
const whole = (code: MessageCode): Message => ({
  code,
  file: 'a.csv',
  sheet: 'F',
  row: 4,
  row2: 2,
  column: 'Nom',
  cell: 'B2',
  value: 'valeur',
  value2: 'autre',
  limit: 500,
  advice: 'merged',
});

describe.each([
  ['fr', filesFr],
  ['en', filesEn],
] as const)('sentences about files (%s)', (language, files) => {
  it.each(CODES)('%s names the file and leaves no blank', (code) => {
    const sentence = files.message(whole(code));
    expect(sentence).toContain('a.csv');
    expect(sentence).not.toMatch(/undefined|\?\?|\{|\}/);
    expect(sentence).not.toMatch(BANNED);
    if (language === 'fr') expect(sentence).not.toMatch(/ [:;?!»]|« /);
  });

  it('the same thing in many lines is one sentence with the first lines', () => {
    const many = Array.from(
      { length: 5_000 },
      (_, i): Message => ({ code: 'BAD_NUMBER', file: 'a.csv', row: i + 2, column: 'Poids', value: 'x' }),
    );
    const sentences = files.summary(many);
    expect(sentences).toHaveLength(1);
    expect(sentences[0]).toMatch(/5\s000|5,000/);
    expect(sentences[0]).toContain('2, 3, 4');
    expect(files.summary(many.slice(0, 3))).toHaveLength(3);
  });

  it('cuts a long value between characters as they are seen', () => {
    const family = '👩🏽‍🌾';
    const sentence = files.message({ ...whole('BAD_DATE'), value: family.repeat(200) });
    expect(sentence).toContain(`${family}…`);
  });

  it('the mapping step offers every field that is read, under the heading of the template', () => {
    for (const kind of Object.keys(HEADINGS) as KnownKind[]) {
      const offered = Object.entries(files.fields[kind]).filter(
        ([field]) => field !== 'attribute' && field !== 'ignored',
      );
      expect(offered).toEqual(HEADINGS[kind].map((heading) => [heading.field, heading[language]]));
    }
  });

  it('the help shows the very table that is read, but for words of other programs that are not said on screen', () => {
    const other = language === 'fr' ? 'en' : 'fr';
    const line = (one: { fr: string; en: string; also: readonly string[] }) => {
      const rest = [...new Set([one[other], ...one.also])].filter(
        (word) => word !== one[language] && !BANNED.test(word),
      );
      return rest.length > 0 ? `${one[language]} (${rest.join(', ')})` : one[language];
    };
    const read = [
      ...(Object.keys(HEADINGS) as KnownKind[]).map((kind) => HEADINGS[kind].map(line)),
      ...(Object.keys(VALUES) as ValueList[]).map((list) => VALUES[list].map(line)),
    ];
    expect(LATER_MESSAGES[language].recognised.map(({ headings }) => headings)).toEqual(read);
  });
});
