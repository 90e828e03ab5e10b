import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { planted } from './planted.ts';
import { root } from './sources.ts';

const use = (path: string) => `import '${path}';`;
const sources: Record<string, string> = {
  'shared/problems.ts': use('./domain/cells.ts'),
  'shared/domain/cells.ts': use('../data/keys.ts'),
  'shared/data/keys.ts': '',
  'shared/data/cells.ts': use('../contract/cells.ts'),
  'shared/contract/cells.ts': use('../data/keys.ts'),
  'shared/i18n/nl.ts': use('../contract/cells.ts'),
  'functions/runtime/serve.ts': `${use('../members/list.ts')}${use('@middy/core')}`,
  'functions/cells/get.ts': `${use('../members/list.ts')}${use('../../shared/data/cells.ts')}`,
  'functions/members/list.ts': use('@middy/core'),
  'infra/app.ts': `${use('../shared/data/keys.ts')}${use('../shared/data/cells.ts')}${use('../functions/members/list.ts')}`,
  'local/start.ts': `${use('../infra/app.ts')}${use('../test/a.ts')}${use('./gone.ts')}`,
  'test/a.ts': '',
  'local/cycle.ts': use('./cycle-back.ts'),
  'local/cycle-back.ts': use('./cycle.ts'),
};

const { folder, remove } = planted(sources);
afterAll(remove);

const cruise = () => {
  const program = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs');
  const args = [program, 'infra', 'functions', 'shared', 'local', 'test', '--config', '.dependency-cruiser.cjs'];
  return spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' }).stdout;
};
const report = cruise();

test.each([
  'inner-imports-nothing: shared/problems.ts → shared/domain/cells.ts',
  'domain-is-pure: shared/domain/cells.ts → shared/data/keys.ts',
  'data-sees-domain: shared/data/cells.ts → shared/contract/cells.ts',
  'contract-takes-only-the-type-from-keys: shared/contract/cells.ts → shared/data/keys.ts',
  'i18n-sees-problems: shared/i18n/nl.ts → shared/contract/cells.ts',
  'runtime-sees-inward: functions/runtime/serve.ts → functions/members/list.ts',
  'capability-sees-runtime-contract-domain: functions/cells/get.ts → functions/members/list.ts',
  'capability-sees-runtime-contract-domain: functions/cells/get.ts → shared/data/cells.ts',
  'middy-only-in-runtime: functions/members/list.ts → node_modules/@middy/core',
  'infra-sees-contract-domain-i18n: infra/app.ts → shared/data/cells.ts',
  'infra-sees-contract-domain-i18n: infra/app.ts → functions/members/list.ts',
  'local-never-sees-infra-or-web: local/start.ts → infra/app.ts',
  'nothing-imports-tests: local/start.ts → test/a.ts',
  'no-unresolved: local/start.ts → ./gone.ts',
  'no-cycles: local/cycle',
])('an arrow that points outward is refused: %s', (line) => {
  expect(report.replaceAll(/ → \n\s+/g, ' → ')).toContain(line);
});

test('an arrow that points inward is not', () => {
  expect(report).not.toContain('infra/app.ts → shared/data/keys.ts');
});
