import { describe, expect, it } from 'vitest';
import { lineContext } from '../../src/domain/entry/lineEntry';
import { readLine } from '../../src/domain/entry/readLine';
import { emptyDocument } from '../../src/domain/mapDocument';
import { helpEn } from '../../src/i18n/help/en';
import { helpFr } from '../../src/i18n/help/fr';
import { kindsEn } from '../../src/i18n/vocabulary/kindsEn';
import { kindsFr } from '../../src/i18n/vocabulary/kindsFr';

const LANGUAGES = [
  ['fr', helpFr.line.examples, kindsFr, ['Léa Morel', 'Marc Vidal', 'CUMA du Val', 'Haut-Vallon']],
  ['en', helpEn.line.examples, kindsEn, ['Ann Reed', 'Luke White', 'Green Valley Farm', 'Hillford']],
] as const;

describe.each(LANGUAGES)('the lines that the help explains (%s)', (_, examples, kinds, [her, him, farm, place]) => {
  const read = examples.map(([typed]) => readLine(typed, lineContext(emptyDocument(''), kinds)));
  const [said, area, themes, tie, worksFor, doubted, several, quoted] = read;
  const names = (one: (typeof read)[number] | undefined) => one?.groups.map((group) => group.map(({ name }) => name));

  it('are read as it says, word by word', () => {
    expect(read.flatMap(({ guessed }) => guessed)).toEqual([]);
    expect(said?.groups[0]?.[0]).toMatchObject({
      name: her,
      said: { type: 'person', profile: 'elected', roles: ['witness'] },
    });
    expect(area?.groups[0]?.[0]?.said.territory).toBe(place);
    expect(themes?.groups[0]?.[0]?.said.themes).toHaveLength(2);
    expect(names(tie)).toEqual([[her], [farm]]);
    expect(worksFor?.ties).toEqual([{ nature: 'worksFor' }]);
    expect(names(worksFor)).toEqual(names(tie));
    expect(doubted?.ties).toEqual([{ certainty: 'toVerify' }]);
    expect(names(several)).toEqual([[her, him], [farm]]);
    expect(names(quoted)).toHaveLength(1);
    expect(quoted?.groups[0]?.[0]).toMatchObject({ name: expect.stringContaining('–'), said: { kind: 'association' } });
  });
});
