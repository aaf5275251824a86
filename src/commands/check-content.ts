import { loadContent } from '../site/load-notes.ts';
import { readFlags } from './flags.ts';
import { failOnIssues } from './issues.ts';

readFlags();

const { notes, issues } = await loadContent();
failOnIssues(issues);
console.log(`${notes.length} notes, no problems.`);
