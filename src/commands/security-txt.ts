/** Where people who found a weakness look whom to tell (RFC 9116). */
export const SECURITY_FILE = 'public/.well-known/security.txt';

/**
 * Lists what is wrong with a `security.txt` on a day: fields that RFC 9116 requires, and whether it
 * has expired.
 *
 * @example
 * listSecurityProblems('Contact: https://example.com/', '2026-12-01'); // => ['has no `Expires`']
 */
export function listSecurityProblems(text: string, day: string): string[] {
	const fields = text
		.split('\n')
		.filter((line) => line !== '' && !line.startsWith('#'))
		.map((line) => /^([\w-]+): (\S.*)$/.exec(line) ?? [line, line, '']);
	const list = (name: string) =>
		fields.flatMap(([, key, value = '']) => (key === name ? [value] : []));
	const problems = fields
		.filter(([, , value]) => value === '')
		.map(([line]) => `has a line that is no field: \`${line}\``);
	if (list('Contact').length === 0) problems.push('has no `Contact`');
	for (const contact of list('Contact'))
		if (!/^(?:https|mailto|tel):\S+$/.test(contact))
			problems.push(`has a \`Contact\` that is no address: \`${contact}\``);
	const [expires, ...more] = list('Expires');
	if (expires === undefined) return [...problems, 'has no `Expires`'];
	if (more.length > 0) problems.push('has more than one `Expires`');
	if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(expires))
		problems.push(`has an \`Expires\` that is no time in UTC: \`${expires}\``);
	else if (expires.slice(0, 'yyyy-mm-dd'.length) <= day)
		problems.push(`has expired: \`${expires}\``);
	return problems;
}
