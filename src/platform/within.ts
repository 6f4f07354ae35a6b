/**
 * What `work` gives, or a rejection when it throws, rejects or takes longer: a browser that refuses a storage may simply never
 * answer, and whoever waits for it would show an empty page.
 */
export function within<Value>(milliseconds: number, work: () => Promise<Value>): Promise<Value> {
  return new Promise<Value>((resolve, reject) => {
    const late = setTimeout(() => reject(new DOMException('no answer', 'TimeoutError')), milliseconds);
    // `async`: what throws at once is a rejection too.
    void (async () => work())()
      .then(resolve, reject)
      .finally(() => clearTimeout(late));
  });
}
