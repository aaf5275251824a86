/** An amount. It cannot start in the middle of its digits, which keeps the search linear. */
const AMOUNT = String.raw`(?<![\d.,])(?:\d[\d.,]*|\.\d+)`;
/** Currency codes. SGD and CAD are excluded after a number: one trains models, the other draws. */
const CODES =
	'(?:USD|usd|EUR|eur|GBP|gbp|JPY|CNY|RMB|INR|AUD|CHF|BRL|KRW|HKD|NZD|SEK|NOK|DKK|PLN|MXN|ZAR)';
const COINS =
	'(?:dollars?|euros?|cents?|pence|penn(?:y|ies)|pounds?(?: sterling)?|' +
	'yen|yuan|rupees?|francs?|bucks?)';
const COUNTS =
	'(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|twenty|fifty|half a|' +
	'hundreds? of|thousands? of|(?:a )?few|several|some)';

const PRICES = [
	// $0.02, US$5, € 3, ¥100. A dollar sign and a single digit may be a shell argument, checked
	// separately.
	String.raw`(?:\b(?:US|CA|AU|HK|NZ|A|C|R)\$|[^\P{Sc}$])\s?(?:\d|\.\d)[\d.,]*`,
	String.raw`\$\s?(?:\d[\d.,]*\d|\.\d[\d.,]*)`,
	// 0.02 €, 5$, 10 ¢
	String.raw`${AMOUNT}\s?\p{Sc}(?![\w{(])`,
	// 0.023 USD, 5 US dollars, 10 cents
	String.raw`${AMOUNT}\s?(?:${CODES}\b|(?:[kKmM]|million|billion|thousand)\s${CODES}\b)`,
	String.raw`(?:${AMOUNT}|\b${COUNTS})\s(?:U\.?S\.?\s)?${COINS}(?![\w-])`,
	// USD 0.023, EUR5
	String.raw`\b(?:${CODES}|CAD|Rs\.?)\s?(?:\d|\.\d)[\d.,]*`,
];
const PRICE = new RegExp(PRICES.join('|'), 'u');

/** A dollar sign and a single digit, which is a price or a shell argument. */
const SHORT_PRICE = /(?<![\w$\\])\$\d(?![\w.,]*\d)/gu;
/** What follows a price: its unit, or another price. */
const AFTER_PRICE =
	/^\s?(?:per\b|an?\b|each\b|every\b|for\b|\/|USD\b|[kKmMbB]\b|million|billion|thousand|hundred|(?:month|dai|hour|year|annual)ly\b|apiece|off\b|credit|(?:[-–]|to)\s?\$?\d)/u;
/** Longer than the longest match, so that a long text is not copied for each price in it. */
const LONGEST_UNIT = 20;
const ABOUT_MONEY =
	/\b(?:costs?|costing|pric\w+|pays?|paid|paying|charg\w+|fees?|bill\w*|spend\w*|spent|sav(?:e|es|ed|ing|ings)|budget\w*|worth|dollars?|cheap\w*|expensive|credits?)\b/iu;
const ABOUT_SHELL =
	/\b(?:arguments?|args?|parameters?|scripts?|shells?|bash|positional|variables?|awk|sed|placeholders?|captur\w+|groups?)\b/iu;

/** Few scripts use `$4` or higher, and none does so without a lower one. */
const FIRST_ARGUMENT = /\$[0-3](?!\d)/;

/** A currency sign or code, as column headers contain it. */
const CURRENCY = new RegExp(String.raw`\p{Sc}|\b${CODES}\b`, 'u');

/** A price in a text: its offset and its text. */
export type FoundPrice = { index: number; text: string };

/**
 * Finds the first price in a text: an amount with its currency. `$0` to `$3` count as shell
 * arguments unless the text is about money. Higher digits do so only if the text also has one of
 * those, or words about shells.
 *
 * @example
 * findPrice('It costs 0.02 € a day'); // => { index: 9, text: '0.02 €' }
 * findPrice('The script reads $1');   // => undefined
 */
export function findPrice(text: string): FoundPrice | undefined {
	const match = PRICE.exec(text);
	if (match) return { index: match.index, text: match[0].replace(/[.,]+$/, '') };
	const shorts = [...text.matchAll(SHORT_PRICE)];
	if (shorts.length === 0) return undefined;
	const context = readContext(text);
	const price = shorts.find((short) => isPrice(text, short, context));
	return price && { index: price.index, text: price[0] };
}

/** True if a column header names a currency, so that the numbers below it are prices. */
export function namesCurrency(text: string): boolean {
	return CURRENCY.test(text);
}

/** What a text is about, determined once for all the short prices in it. */
function readContext(text: string) {
	return {
		isAboutShell: ABOUT_SHELL.test(text),
		isAboutMoney: ABOUT_MONEY.test(text),
		hasFirstArgument: FIRST_ARGUMENT.test(text),
	};
}

function isPrice(
	text: string,
	{ 0: found, index }: RegExpExecArray,
	{ isAboutShell, isAboutMoney, hasFirstArgument }: ReturnType<typeof readContext>,
): boolean {
	if (text.length < LONGEST_UNIT && text.trim() === found) return true;
	if (isAboutShell) return false;
	if (/[4-9]/.test(found) && !hasFirstArgument) return true;
	const behind = index + found.length;
	return isAboutMoney || AFTER_PRICE.test(text.slice(behind, behind + LONGEST_UNIT));
}
