import { expect, test, vi } from 'vitest';
import { fetchOnce } from '../../../../src/browser/fetching/fetch-once.ts';

test('calls with one key share one fetch', async () => {
	const cache = new Map<string, Promise<number>>();
	const fetchValue = vi.fn(() => Promise.resolve(1));
	const values = [fetchOnce(cache, 'a', fetchValue), fetchOnce(cache, 'a', fetchValue)];
	expect(await Promise.all(values)).toEqual([1, 1]);
	expect(fetchValue).toHaveBeenCalledTimes(1);
});

test('each key has its own fetch', async () => {
	const cache = new Map<string, Promise<string>>();
	const fetchKey = (key: string) => fetchOnce(cache, key, () => Promise.resolve(key));
	expect(await Promise.all(['a', 'b'].map(fetchKey))).toEqual(['a', 'b']);
});

test('a failure reaches every caller, and the next call tries again', async () => {
	const cache = new Map<string, Promise<number>>();
	const fail = () => Promise.reject(new Error('offline'));
	const failures = await Promise.allSettled([
		fetchOnce(cache, 'a', fail),
		fetchOnce(cache, 'a', fail),
	]);
	expect(failures.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
	expect(await fetchOnce(cache, 'a', () => Promise.resolve(2))).toBe(2);
});

test('a late failure leaves the fetch that replaced it in the cache', async () => {
	const cache = new Map<string, Promise<number>>();
	const { promise, reject } = Promise.withResolvers<number>();
	const stale = fetchOnce(cache, 'a', () => promise);
	cache.clear();
	const fresh = fetchOnce(cache, 'a', () => Promise.resolve(3));
	reject(new Error('late'));
	await expect(stale).rejects.toThrow('late');
	await Promise.resolve();
	expect(fetchOnce(cache, 'a', () => Promise.resolve(4))).toBe(fresh);
});
