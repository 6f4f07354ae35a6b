const MARK = '/build.json';

/** Whether a newer build than this one (`own`) was kept last beside it, and waits to be taken. */
export async function isNewerWaiting(kept: CacheStorage, own: number): Promise<boolean> {
  return ((await buildWaiting(kept, own)) ?? 0) > own;
}

/**
 * When the build was made that was kept last beside this one (`own`); `null`: none says so, as those before it said. A host may go back
 * to an older build: the browser keeps it as it would a newer one, and only this tells them apart.
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
