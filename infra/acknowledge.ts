import { Validations } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';

/** Accepts a finding of cdk-nag on one construct, with the reason. */
export const acknowledge = (construct: IConstruct, ...findings: readonly { readonly id: string; readonly reason: string }[]): void =>
  Validations.of(construct).acknowledge(...findings);
