import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ronde } from './ronde.ts';

// `node infra/app.ts --context partition=aws-eusc`; the CDK command line gives its context through the environment
const { values } = parseArgs({ options: { context: { type: 'string', multiple: true, default: [] } } });
const context = Object.fromEntries(values.context.map((pair) => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]));

// cdk-nag still reads a property that CDK calls old, and CDK says so at every synthesis
process.env['JSII_DEPRECATED'] ??= 'quiet';

ronde({ outdir: process.env['CDK_OUTDIR'] ?? join('cdk.out', context['partition'] ?? ''), context }).synth();
