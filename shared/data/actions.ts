import type { Collection } from './keys.ts';

/**
 * The DynamoDB action behind each operation of the table, so that grants are derived and never wider than what a
 * function does. A transaction needs no action of its own: IAM checks the action of each write in it.
 *
 * | operation | expected        | action                      | why                                              |
 * |-----------|-----------------|-----------------------------|--------------------------------------------------|
 * | put       | a version       | dynamodb:PutItem            | the next version is known                        |
 * | put       | any, exists     | dynamodb:UpdateItem         | the table itself counts the version on           |
 * | remove    | all             | dynamodb:DeleteItem         |                                                  |
 * | check     | all             | dynamodb:ConditionCheckItem | also alone: then a transaction of one            |
 */
export const writeActions = {
  put: 'dynamodb:PutItem',
  putOver: 'dynamodb:UpdateItem',
  remove: 'dynamodb:DeleteItem',
  check: 'dynamodb:ConditionCheckItem',
} as const;

/** Where `any` and `exists` are put: counts, which stand beside the map they were made from and follow its version. */
export const putOverIn = ['coverage', 'countryCoverage'] as const satisfies readonly Collection[];

export const readActions = { get: 'dynamodb:GetItem', query: 'dynamodb:Query' } as const;
