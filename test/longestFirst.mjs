/** Files that are short and take long, the longest first: where nothing has run yet, vitest goes by the size of a file. */
const LONG = [
  'e2e/saving/refused.spec.ts',
  'e2e/eyes/references.spec.ts',
  'e2e/saving/killed.spec.ts',
  'e2e/files.spec.ts',
  'e2e/room.spec.ts',
  'e2e/access/axeInFrench.spec.ts',
  'e2e/access/axeInEnglish.spec.ts',
  'e2e/userStories.spec.ts',
  'e2e/eyes/sensitivity.spec.ts',
  'e2e/calm.spec.ts',
  'e2e/saving/tabs.spec.ts',
  'e2e/monkey.spec.ts',
  'e2e/start.spec.ts',
  'e2e/eyes/exportAgrees.spec.ts',
  'e2e/entry.spec.ts',
  'e2e/saving/faults.spec.ts',
  'platform/journal/soakOdd.test.ts',
  'platform/journal/soakEven.test.ts',
  'engines/webkit.spec.ts',
  'engines/firefox.spec.ts',
];

/**
 * The order of vitest, but for what takes a minute: begun last, it would run alone while the other thread has nothing to do.
 * @implements {TestSequencer}
 * @typedef {import('vitest/node').TestSequencer} TestSequencer
 * @typedef {import('vitest/node').TestSpecification} TestSpecification
 */
export class LongestFirst {
  /** @param {import('vitest/node').Vitest} vitest */
  constructor(vitest) {
    this.vitest = vitest;
  }

  /** @param {TestSpecification[]} files */
  async shard(files) {
    return (await this.usual()).shard(files);
  }

  /**
   * Projects stay one after the other.
   * @param {TestSpecification[]} files
   */
  async sort(files) {
    const sorted = await (await this.usual()).sort(files);
    const projects = [...new Set(sorted.map(({ project }) => project.name))];
    const place = (/** @type {TestSpecification} */ file) =>
      projects.indexOf(file.project.name) * (LONG.length + 1) + placeOf(file);
    return sorted.sort((a, b) => place(a) - place(b));
  }

  /** Asked for only when tests run: the app is built with the same settings. */
  async usual() {
    const { BaseSequencer } = await import('vitest/node');
    return new BaseSequencer(this.vitest);
  }
}

/** @param {TestSpecification} file */
function placeOf({ moduleId }) {
  const place = LONG.findIndex((name) => moduleId.endsWith(`/test/${name}`));
  return place === -1 ? LONG.length : place;
}
