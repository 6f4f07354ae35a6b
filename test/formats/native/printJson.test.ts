import { assert, jsonValue, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { JsonLayout } from '../../../src/formats/native/printJson';

describe('JSON laid out', () => {
  it('is what JSON.stringify lays out, whatever the texts hold', () => {
    assert(
      property(jsonValue({ depthSize: 'medium', stringUnit: 'binary' }), (value) => {
        const compact = JSON.stringify(value);
        expect(new JsonLayout().of(compact)).toBe(JSON.stringify(value, null, 2));
      }),
    );
  });

  it('goes on from one piece to the next, and leaves each value as it is written', () => {
    const pieces = ['{"a":[', '1.50,', '"\\\\",[', '],{}', '],"b\\"{,":', ' { "c" :\n-0e1', '}}'];
    const layout = new JsonLayout();
    const laidOut = pieces.map((piece) => layout.of(piece));
    const expected = [
      '{',
      '  "a": [',
      '    1.50,',
      '    "\\\\",',
      '    [],',
      '    {}',
      '  ],',
      '  "b\\"{,": {',
      '    "c": -0e1',
      '  }',
      '}',
    ];
    expect(laidOut.join('')).toBe(expected.join('\n'));
  });
});
