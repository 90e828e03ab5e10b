/** DynamoDB orders sort keys by their UTF-8 bytes; JavaScript's `<` orders by UTF-16 and puts emoji before U+E000. */
export const compareSortKeys = (a: string, b: string): number => Buffer.compare(Buffer.from(a), Buffer.from(b));
