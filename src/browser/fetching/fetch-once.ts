/**
 * Fetches a value and caches its promise under a key. Later calls with the key get the same
 * promise. A failure is not cached, so the next call tries again. The caller owns the cache and may
 * clear it.
 *
 * @example
 * const digests = new Map<string, Promise<Digest>>();
 * fetchOnce(digests, '/s3.json', () => loadData('/s3.json')); // => fetches
 * fetchOnce(digests, '/s3.json', () => loadData('/s3.json')); // => the same promise
 */
export function fetchOnce<Value>(
	cache: Map<string, Promise<Value>>,
	key: string,
	fetchValue: () => Promise<Value>,
): Promise<Value> {
	const cached = cache.get(key);
	if (cached) return cached;
	const fetching = fetchValue();
	cache.set(key, fetching);
	fetching.catch(() => {
		// After the caller cleared the cache, another fetch may have taken this key.
		if (cache.get(key) === fetching) cache.delete(key);
	});
	return fetching;
}
