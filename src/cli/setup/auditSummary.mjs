/**
 * @typedef {{ title?: string, url?: string }} Advisory
 * @typedef {{ severity: string, via: (string | Advisory)[], range: string, nodes: string[], fixAvailable: unknown }} Vulnerability
 * @typedef {{ vulnerabilities?: Record<string, Vulnerability>, message?: string, error?: unknown }} Answer of `npm audit --json`
 * @typedef {{ packages: Record<string, { dev?: boolean }> }} Lock
 */

/** Worst first. */
const SEVERITIES = ['critical', 'high', 'moderate', 'low', 'info'];

/**
 * Sentences for the output of `npm audit --json`. `status` is 1 only when a package shipped to people is affected: development tools
 * never leave this machine, and a missing answer proves nothing.
 * @param {string} said
 * @param {Lock} lock package-lock.json
 * @returns {{ lines: string[], status: 0 | 1 }}
 */
export function auditSummary(said, lock) {
  const answer = parsed(said);
  if (!answer?.vulnerabilities) {
    const why = typeof answer?.message === 'string' ? ` (${answer.message})` : '';
    return {
      lines: [
        `No advisory database could be reached from here${why}. Nothing was checked: run it again where one can be.`,
      ],
      status: 0,
    };
  }
  const found = Object.entries(answer.vulnerabilities).sort(
    ([, one], [, other]) => SEVERITIES.indexOf(one.severity) - SEVERITIES.indexOf(other.severity),
  );
  const isShipped = (/** @type {Vulnerability} */ { nodes }) => nodes.some((node) => lock.packages[node]?.dev !== true);
  const shipped = found.filter(([, one]) => isShipped(one));
  const tools = found.filter(([, one]) => !isShipped(one));
  const count = Object.keys(lock.packages).filter((path) => path !== '').length;
  return {
    lines: [
      `${count} packages of package-lock.json compared with the advisory database.`,
      ...part('What is shipped', shipped),
      ...part('Tools for development and tests only', tools),
    ],
    status: shipped.length > 0 ? 1 : 0,
  };
}

/** @param {string} heading @param {[string, Vulnerability][]} found */
function part(heading, found) {
  if (found.length === 0) return [`${heading}: no known vulnerability.`];
  return [`${heading}: ${found.length} with a known vulnerability.`, ...found.map(line)];
}

/** @param {[string, Vulnerability]} found */
function line([name, { severity, via, range, fixAvailable }]) {
  const advisories = via.map((one) => (typeof one === 'string' ? `through ${one}` : `${one.title} ${one.url}`));
  return `  ${severity}  ${name} ${range}: ${advisories.join('; ')}. ${fixAvailable ? 'A fixed version is there.' : 'No fixed version yet.'}`;
}

/** @param {string} said @returns {Answer | null} */
function parsed(said) {
  try {
    return JSON.parse(said);
  } catch {
    return null;
  }
}
