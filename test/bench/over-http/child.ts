import { measure } from './measure.ts';

const [references = ''] = process.argv.slice(2);
const result = await measure(references, (share) => process.send?.({ share }));
process.send?.({ result }, () => process.exit());
