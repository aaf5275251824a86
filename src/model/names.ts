/**
 * Removes the vendor from a name.
 *
 * @example
 * stripVendor('Amazon S3'); // => 'S3'
 * stripVendor('AWS Glue');  // => 'Glue'
 */
export function stripVendor(name: string): string {
	return name.replace(/^(?:Amazon|AWS) (?=\S)/i, '');
}

/**
 * Converts a name to the form of an id.
 *
 * @example
 * toAddress('Amazon Kinesis Data Firehose'); // => 'kinesis-data-firehose'
 */
export function toAddress(name: string): string {
	return stripVendor(name)
		.toLowerCase()
		.replaceAll(/[^a-z0-9]+/g, '-')
		.replaceAll(/^-|-$/g, '');
}
