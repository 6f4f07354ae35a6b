import { describe, expect, it } from 'vitest';
import { newActor } from '../../../src/domain/actor';
import type { ActorId, TieId } from '../../../src/domain/brand';
import { fold } from '../../../src/domain/folding';
import { emptyDocument, type MapDocument } from '../../../src/domain/mapDocument';
import { likelyTwins } from '../../../src/domain/merging/likelyTwins';
import { newTie } from '../../../src/domain/tie';
import { readFiles } from '../../../src/formats/readFiles';
import { writeFiles } from '../../../src/formats/writeFiles';

let next = 0;
const context = () => ({ newId: () => `new${next++}`, language: 'fr' as const, answers: new Map() });

/** One name in spellings that differ by blanks or width only, each tied to somebody else. */
const SPELLINGS = {
  'two blanks': 'Léa  Martin',
  'a no-break blank': 'Léa\u00A0Martin',
  'a narrow blank': 'Léa\u202FMartin',
  'a blank at the end': 'Léa Martin ',
  'a no-break blank at the end': 'Léa Martin\u00A0',
  'a blank at the start': ' Léa Martin',
  'a tab': 'Léa\tMartin',
  'a line end': 'Léa\nMartin',
  'wide letters': 'Ｌéa Martin',
  'a wide blank': 'Léa\u3000Martin',
  'parted accents': 'Le\u0301a Martin',
};

function mapWith(other: string): MapDocument {
  const names = ['Léa Martin', other, 'Mairie', 'CUMA'];
  const actors = names.map((name, index) => newActor(`a${index}` as ActorId, name, index < 2 ? 'person' : 'structure'));
  const ties = [
    newTie('t1' as TieId, 'a0' as ActorId, 'a2' as ActorId),
    newTie('t2' as TieId, 'a1' as ActorId, 'a3' as ActorId),
  ];
  return {
    ...emptyDocument('Carte'),
    actors: new Map(actors.map((actor) => [actor.id, actor])),
    ties: new Map(ties.map((tie) => [tie.id, tie])),
  };
}

describe.each(['xlsx', 'ods', 'csv'] as const)('two actors whose names look the same, through %s', (format) => {
  it.each(Object.entries(SPELLINGS))(
    'come back as two, each with their tie, and are said: %s',
    async (_what, other) => {
      const options = { language: 'fr', privateNotes: true, confidences: true } as const;
      const files = (await writeFiles(mapWith(other), format, options)).map(({ suffix, extension, bytes }) => {
        return { name: `carte${suffix}${extension}`, bytes };
      });
      const result = await readFiles(files, context());
      if (result.outcome === 'error') throw new Error(JSON.stringify(result.messages));
      const { actors, ties } = result.document;
      const looks = [...actors.values()].filter(({ type }) => type === 'person');
      expect(looks.map(({ name }) => fold(name))).toEqual(['lea martin', 'lea martin']);
      expect(actors.size).toBe(4);
      const ends = [...ties.values()].map(({ a, b }) => [looks.findIndex(({ id }) => id === a), actors.get(b)?.name]);
      expect(ends).toEqual([
        [0, 'Mairie'],
        [1, 'CUMA'],
      ]);
      // They may be one: a person decides.
      const twins = likelyTwins(actors.values());
      expect(twins.map(({ a, b }) => [a, b].sort())).toEqual([looks.map(({ id }) => id).sort()]);
    },
  );
});
