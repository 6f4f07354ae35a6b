import { describe, expect, it } from 'vitest';
import { momentText } from '../../src/platform/moment';
import { newId } from '../../src/platform/newId';
import { today } from '../../src/platform/today';

describe('the day', () => {
  it('is the local one, whatever the hour', () => {
    expect(today(new Date(2026, 0, 1, 0, 1).getTime())).toBe('2026-01-01');
    expect(today(new Date(2026, 11, 31, 23, 59).getTime())).toBe('2026-12-31');
    expect(momentText(new Date(2026, 2, 4, 7, 5).getTime())).toBe('2026-03-04 07:05');
  });
});

describe('a new id', () => {
  it('is 128 bits in hexadecimal, and another each time', () => {
    const ids = new Set(Array.from({ length: 1000 }, newId));
    expect(ids.size).toBe(1000);
    for (const id of ids) expect(id).toMatch(/^[0-9a-f]{32}$/);
  });
});
