const MARK = '/build.json';

/** True when the build stored last is newer than this one (`own`) and waits to be used. */
export async function isNewerWaiting(kept: CacheStorage, own: number): Promise<boolean> {
  return ((await buildWaiting(kept, own)) ?? 0) > own;
}

/**
 * Build time of the build stored last beside this one (`own`); null when none gives it, as in older builds. A host may go back to an
 * older build, which the browser stores like a newer one: only this time tells them apart.
 */
async function buildWaiting(kept: CacheStorage, own: number): Promise<number | null> {
  let last: number | null = null;
  for (const name of await kept.keys()) {
    const cache = await kept.open(name);
    const marks = (await cache.keys()).filter(({ url }) => new URL(url).pathname.endsWith(MARK));
    for (const mark of marks) {
      const said: unknown = await (await cache.match(mark))?.json().catch(() => null);
      const builtAt = (said as { readonly builtAt?: unknown } | null | undefined)?.builtAt;
      if (typeof builtAt === 'number' && builtAt !== own) last = builtAt;
    }
  }
  return last;
}
