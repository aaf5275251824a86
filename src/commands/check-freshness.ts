import { readFile } from 'node:fs/promises';
import { formatDate } from '../model/dates.ts';
import { listPassedEnds } from '../model/ends.ts';
import {
	DAYS_UNTIL_DUE,
	DAYS_UNTIL_STALE,
	listFactsByAge,
	type AgedFact,
} from '../model/freshness.ts';
import { formatPlace } from '../model/position.ts';
import { today } from '../site/today.ts';
import { Complaint } from './failure.ts';
import { readFlags } from './flags.ts';
import { runCommand } from './run-command.ts';
import { listSecurityProblems, SECURITY_FILE } from './security-txt.ts';
import { loadSoundNotes } from './sound-notes.ts';

await runCommand(async () => {
	const { all } = readFlags({ all: { type: 'boolean' } }).values;
	const { notes } = await loadSoundNotes();
	const facts = listFactsByAge(notes, today);
	const count = (freshness: AgedFact['freshness']) =>
		facts.filter((each) => each.freshness === freshness).length;

	for (const { fact, place, age, freshness } of facts) {
		if (all || freshness !== 'fresh')
			console.log(`${formatPlace(place)}  ${freshness}, ${age} days: ${fact.label}`);
	}
	console.log('checked     facts');
	for (const [day, checked] of Map.groupBy(facts, ({ fact }) => fact.checked)) {
		console.log(`${day}${String(checked.length).padStart(7)}`);
	}
	console.log(
		`${facts.length} facts: ${count('fresh')} fresh, ${count('due')} due (past ` +
			`${DAYS_UNTIL_DUE} days), ${count('stale')} stale (past ${DAYS_UNTIL_STALE} days).`,
	);
	const complaints: string[] = [];
	const passedEnds = listPassedEnds(notes, today);
	for (const { place, date } of passedEnds) {
		console.error(
			`${formatPlace(place)}  says \`ending\`, and its day has passed: ${formatDate(date)}`,
		);
	}
	if (passedEnds.length > 0) {
		const { length } = passedEnds;
		const ends = length === 1 ? '1 announced end has' : `${length} announced ends have`;
		complaints.push(
			`${ends} passed. The pages say "ended" already. ` +
				'Read the source again, then write `ended`, or the new day, in the note.',
		);
	}
	if (count('stale') > 0) {
		complaints.push(
			`Facts past ${DAYS_UNTIL_STALE} days are too old to print. ` +
				'Read their sources again, and put the day into the table.',
		);
	}
	for (const problem of listSecurityProblems(await readFile(SECURITY_FILE, 'utf8'), today))
		complaints.push(`The file \`${SECURITY_FILE}\` ${problem}. Write what RFC 9116 asks for.`);
	if (complaints.length > 0) throw new Complaint(complaints.join('\n'));
});
