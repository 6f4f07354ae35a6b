import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { startHistory } from '../../src/domain/history/history';
import type { MapDocument } from '../../src/domain/mapDocument';
import { MESSAGES } from '../../src/i18n/language';
import { type AppState, createAppStore } from '../../src/store/appStore';
import { selectFindings, selectTelling } from '../../src/store/selectors/selectFindings';
import { selectOwnGroupNames } from '../../src/store/selectors/selectPartition';
import { seeded } from '../helpers/randomEdits';
import { tellingDocument } from '../helpers/tellingEdits';
import { DAYS } from './looksAndAnswers';
import { Session } from './session';

type Compute = (state: AppState, before?: unknown) => unknown;

/** A selector as it is declared: what it answers, and what it would if it remembered nothing. */
interface Declared {
  readonly place: string;
  readonly select: (state: AppState) => unknown;
  readonly compute: Compute;
}

const { declared } = vi.hoisted(() => ({ declared: [] as Declared[] }));

vi.mock('../../src/store/selectors/remembered', async (importOriginal) => {
  const real = await importOriginal<typeof import('../../src/store/selectors/remembered')>();
  const noted = <Select extends Declared['select']>(select: Select, compute: Compute): Select => {
    declared.push({ place: placeOfCall(), select, compute });
    return select;
  };
  return {
    ...real,
    remembered: (dependsOn: never, compute: never) => noted(real.remembered(dependsOn, compute) as never, compute),
  };
});

const SRC = resolve(import.meta.dirname, '../../src');
const textOf = (file: string) => readFileSync(resolve(SRC, file), 'utf8');

/** File and line that declare a selector: what a failure says. */
function placeOfCall(): string {
  const calls = (new Error().stack ?? '').split('\n');
  const [, file, line] =
    calls
      .map((call) => /src\/([^?:]+)[^:]*:(\d+)/.exec(call))
      .find((found) => found && !/remembered/.test(found[1]!)) ?? [];
  return `${file}:${line}`;
}

/** Files that declare selectors, found by what they import: none can be forgotten. */
const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file))
  .filter((file) => /from '[^']*\/remembered'/.test(textOf(file)));
for (const file of files) await import(resolve(SRC, file));

/** What findings and sentences about them are made from. A map that an answer holds is as new as this, no newer. */
const READ = ['actors', 'ties', 'themes', 'actions', 'testimonies', 'offers', 'awareness', 'info'] as const;

let asked: AppState;
expect.addEqualityTesters([
  function sameMaps(one: unknown, other: unknown): boolean | undefined {
    if (!isMap(one) || !isMap(other)) return undefined;
    return READ.every((name) => this.equals(one[name], other[name]));
  },
  // Two functions are the same when they say the same about everybody.
  function sameFunctions(one: unknown, other: unknown): boolean | undefined {
    if (typeof one !== 'function' || typeof other !== 'function') return undefined;
    return [...asked.document.actors.keys()].every((id) =>
      this.equals(said(one as () => unknown, id), said(other as () => unknown, id)),
    );
  },
]);

function isMap(value: unknown): value is MapDocument {
  return typeof value === 'object' && value !== null && READ.every((name) => name in value);
}

function said(about: (...asked: never[]) => unknown, id: string): unknown {
  try {
    return about(id as never);
  } catch (error) {
    return String(error);
  }
}

describe('remembered selectors', () => {
  it('answer as if they remembered nothing, whatever was done and looked at before, in any order', () => {
    const answers = new Map<string, Set<unknown>>(declared.map(({ place }) => [place, new Set()]));
    fc.assert(
      fc.property(fc.noShrink(fc.nat()), (seed) => {
        const session = new Session(seed);
        for (let step = 0; step < session.length; step++) {
          session.goOn();
          for (const state of session.looked()) {
            for (const { place, select, compute } of session.some(declared)) {
              asked = state;
              const answer = select(state);
              answers.get(place)?.add(answer);
              // The name of a group stays while it is nearly true: told what it answers, it must say so again.
              const before = select === (selectOwnGroupNames as unknown) ? answer : undefined;
              expect(answer, place).toEqual(compute(state, before));
            }
          }
        }
      }),
      { numRuns: 6 },
    );
    // A selector that always answers the same was not put to the test.
    expect([...answers].filter(([, different]) => different.size < 2).map(([place]) => place)).toEqual([]);
  });

  it('hold a map for sentences that read nothing of it but what they are made from', () => {
    const random = seeded(3);
    const read = new Set<string>();
    let words = 0;
    for (let map = 0; map < 6; map++) {
      const { getState } = createAppStore({ language: 'fr', colourScheme: 'light', today: DAYS[0]! });
      getState().openDocument('map', startHistory(tellingDocument(random)));
      const told = selectTelling(getState());
      const document = new Proxy(told.document, {
        get: (target, name) => {
          read.add(String(name));
          return Reflect.get(target, name);
        },
      });
      for (const { findings } of Object.values(MESSAGES)) {
        for (const finding of selectFindings(getState()).findings) {
          const telling = { ...told, document };
          words += [findings.finding, findings.line, findings.ghost]
            .map((word) => word(finding, telling))
            .join('').length;
          for (const { reasons, chain } of finding.candidates) {
            for (const reason of reasons) words += findings.reason(reason, document).length;
            if (chain) words += findings.way(chain, document).length;
          }
        }
        for (const found of selectFindings(getState()).found)
          words += findings.found(found, { ...told, document }).length;
      }
    }
    expect(words).toBeGreaterThan(1000);
    expect([...read].filter((name) => !READ.some((one) => one === name))).toEqual([]);
  });
});
