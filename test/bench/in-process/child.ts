import { measure } from './measure.ts';

// its standard output goes nowhere: the pipeline writes its log there, as it does in the cloud
const [functions = '', references = '', dynamoDb = ''] = process.argv.slice(2);
const result = await measure({ functions, references, dynamoDb }, (share) => process.send?.({ share }));
process.send?.({ result }, () => process.exit());
