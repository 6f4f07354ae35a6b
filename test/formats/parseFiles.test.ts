import { describe, expect, it } from 'vitest';
import { isParsedFor, parseFiles } from '../../src/formats/parseFiles';
import type { Answers, Question } from '../../src/formats/readResult';
import { aReadContext } from '../helpers/readContext';

const BYTES = new TextEncoder().encode('De;À\nMairie;CUMA du Val\n');
const QUESTION = { id: 'hidden', kind: 'hiddenCells', byDefault: true } as unknown as Question;

/** A file that asks something at parsing, parsed with these answers. */
async function parsedWith(answers: Answers) {
  const parsed = await parseFiles([{ name: 'liens.csv', bytes: BYTES }], aReadContext(answers));
  const asking = parsed.files.map(({ name, read }) => ({
    name,
    read: 'tables' in read ? { ...read, questions: [QUESTION] } : read,
  }));
  return { ...parsed, files: asking };
}

const said = (value: boolean): Answers => new Map([['hidden', value]]);
const OTHER: Answers = new Map([['elsewhere', false]]);

describe('files that were parsed', () => {
  it('are not parsed again for an answer that is given after, or that is the default', async () => {
    for (const [before, now] of [
      [new Map(), said(true)],
      [said(true), new Map()],
      [said(false), said(false)],
      [said(true), OTHER],
    ] as const)
      expect(isParsedFor(await parsedWith(before), aReadContext(now))).toBe(true);
  });

  it('are parsed again once what they asked is answered otherwise', async () => {
    for (const [before, now] of [
      [new Map(), said(false)],
      [said(false), new Map()],
      [said(true), said(false)],
    ] as const)
      expect(isParsedFor(await parsedWith(before), aReadContext(now))).toBe(false);
  });
});
