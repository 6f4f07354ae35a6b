import { describe, expect, it } from 'vitest';
import { shiftInto } from '../../src/canvas/camera';

describe('what is brought into view', () => {
  it('stays where it is when it is in it, and moves no further than it takes, with some room', () => {
    expect(shiftInto(40, 760, 800)).toBe(0);
    expect(shiftInto(300, 300, 800)).toBe(0);
    expect(shiftInto(-10, -10, 800)).toBe(130);
    expect(shiftInto(790, 790, 800)).toBe(-110);
    // As much room on both sides when there is little.
    expect(shiftInto(-100, 600, 800)).toBe(150);
    expect(shiftInto(100, 800, 800)).toBe(-50);
  });
});
