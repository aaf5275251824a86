import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type * as Door from '../../../../src/browser/storage/local-entries.ts';
import type { Entry } from '../../../../src/browser/storage/entry.ts';
import { stubLocalStorage } from '../../../support/local-storage.ts';

let door: typeof Door;

beforeEach(async () => {
	vi.resetModules();
	door = await import('../../../../src/browser/storage/local-entries.ts');
});
afterEach(() => vi.unstubAllGlobals());

/** An entry whose content is a day. */
const entry: Entry<string> = {
	name: 'day',
	version: 2,
	read: (content) => {
		const { day } = content as { day?: unknown };
		return typeof day === 'string' ? day : undefined;
	},
	write: (day) => ({ day }),
	migrations: { 1: (content) => (/^\d+$/.test(String(content)) ? { day: content } : undefined) },
};

/** Actions of the guide, or of another tab or program at the same time. */
type Step =
	| { kind: 'get' | 'remove' | 'take' }
	| { kind: 'set' | 'keep'; day: string }
	| { kind: 'foreign'; text: string }
	| { kind: 'room'; room: number };

const day = fc.constantFrom('20261201', '20261202');
const steps = fc.array(
	fc.oneof<fc.Arbitrary<Step>[]>(
		fc.record({ kind: fc.constantFrom('get', 'remove', 'take') }),
		fc.record({ kind: fc.constantFrom('set', 'keep'), day }),
		fc.record({
			kind: fc.constant('foreign'),
			text: fc.oneof(
				day,
				fc.constantFrom('{"form":3}', '{"form":2}', 'x', 'y'.repeat(50)),
				fc.string(),
			),
		}),
		fc.record({ kind: fc.constant('room'), room: fc.nat(200) }),
	),
	{ maxLength: 40 },
);

test('any actions in any order only overwrite readable text', () => {
	fc.assert(
		fc.property(steps, (all) => {
			let room = 200;
			const held = stubLocalStorage({
				hasRoomFor: (name, text) => {
					const others = [...held].filter(([each]) => each !== name);
					return (
						others.reduce((sum, [each, its]) => sum + each.length + its.length, 0) +
							name.length +
							text.length <=
						room
					);
				},
			});
			for (const step of all) {
				const before = held.get('guide.day');
				run(step);
				if (step.kind !== 'foreign' && before !== undefined && !isReadable(before))
					expect([...held.values()]).toContain(before);
				if (step.kind !== 'foreign' && before?.includes('"form":3'))
					expect(held.get('guide.day')).toBe(before);
			}
			function run(step: Step): void {
				if (step.kind === 'get') door.getEntry(entry);
				else if (step.kind === 'remove') door.removeEntry(entry);
				else if (step.kind === 'take') door.takeTrouble(['day']);
				else if (step.kind === 'set') door.setEntry(entry, step.day);
				else if (step.kind === 'keep') door.keepEntry(entry, step.day);
				else if (step.kind === 'foreign') held.set('guide.day', step.text);
				else if (step.kind === 'room') room = step.room;
			}
		}),
	);
});

function isReadable(text: string): boolean {
	return /^\d+$/.test(text) || /^\{"form":2,"day":"\d+"\}$/.test(text);
}
