// The arrows of the house (docs/adr and README): they point inward only. Each room says what it may see; all else is refused.
const inner = '^shared/(problems|result)\\.ts$';
const domain = '^shared/domain/';
const contract = '^shared/contract/';
const data = '^shared/data/';
const i18n = '^shared/i18n/';
const consumer = '^functions/(projections|notices|mergers|(?!runtime/)[^/]+(?=/(?:on-|spend-night|tell-year|replay|carry-out)))/';
const runtime = '^functions/runtime/';
const grants = '^shared/data/(keys|actions|vault/key-service)\\.ts$';
const zod = '^node_modules/zod/';
const markdown = '^node_modules/mdast-util-from-markdown/|^(node_modules/@types/)?mdast';
const sdk = '^node_modules/@(aws-sdk|smithy|aws-lambda-powertools)/|^node_modules/aws-jwt-verify/';
const middy = '^node_modules/@middy/';
const browser =
  '^node_modules/(@types/)?(react|react-dom|@tanstack|wouter|oauth4webapi|react-aria-components|d3-[a-z]+|geojson|topojson-(client|specification)|write-excel-file|pdfkit|@expo-google-fonts|vite|client-only)(/|$)';
const builtin = '^(node:)?[a-z_/]+$';
const lambdaTypes = '^(node_modules/@types/)?aws-lambda';
const cloud = '^node_modules/(aws-cdk-lib|constructs|cdk-nag)/';

/** Files under `from` may import only what matches `may` (or each other, where `may` says so). */
const room = (name, from, may) => ({ name, severity: 'error', from, to: { pathNot: may } });
const never = (name, from, to) => ({ name, severity: 'error', from, to });

module.exports = {
  forbidden: [
    never('no-cycles', {}, { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } }),
    never('no-unresolved', {}, { couldNotResolve: true, pathNot: `${lambdaTypes}|^mdast$` }),
    never('no-unlisted-package', {}, { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] }),

    room('inner-imports-nothing', { path: inner }, [inner]),
    room('domain-is-pure', { path: domain, pathNot: '^shared/domain/manuals/markdown(-elements)?\\.ts$' }, [domain, inner, zod]),
    room('markdown-may-be-parsed', { path: '^shared/domain/manuals/markdown(-elements)?\\.ts$' }, [domain, inner, markdown]),
    room('contract-sees-domain', { path: contract }, [contract, domain, inner, zod, '^shared/data/keys\\.ts$']),
    never('contract-takes-only-the-type-from-keys', { path: contract }, { path: data, dependencyTypesNot: ['type-only'] }),
    room('i18n-sees-problems', { path: i18n }, [i18n, domain, inner, zod, '^node_modules/intl-messageformat/']),
    room('data-sees-domain', { path: data, pathNot: '^shared/data/(dynamo-|changes)' }, [
      data,
      domain,
      inner,
      zod,
      '^(node:)?(crypto|util)$',
    ]),
    room('dynamo-may-use-the-sdk', { path: '^shared/data/(dynamo-|changes)' }, [data, domain, inner, zod, sdk, lambdaTypes]),
    room('runtime-sees-inward', { path: runtime }, [runtime, contract, data, domain, inner, i18n, zod, sdk, middy, builtin, lambdaTypes]),
    // what follows the stream, the bus or the clock works across municipalities by nature, and without a reader
    room('consumer-sees-data', { path: consumer }, ['^functions/$1/', runtime, contract, data, domain, inner, i18n, zod, '^(node:)?util$']),
    room('capability-sees-runtime-contract-domain', { path: '^functions/(?!runtime/)([^/]+)/', pathNot: consumer }, [
      '^functions/$1/',
      runtime,
      contract,
      domain,
      inner,
      zod,
    ]),

    room('infra-sees-contract-domain-i18n', { path: '^infra/' }, [
      '^infra/',
      contract,
      domain,
      inner,
      i18n,
      grants,
      zod,
      cloud,
      '^node_modules/esbuild/',
      builtin,
    ]),
    never('local-never-sees-infra-or-web', { path: '^local/' }, { path: '^(infra|web)/' }),
    room('web-is-built-by-node', { path: '^web/(build/|vite\\.config)' }, ['^web/build/', '^node_modules/vite/', i18n, zod, builtin]),
    room('web-sees-contract-domain-i18n', { path: '^web/(?!build/|vite\\.config)' }, [
      '^web/(?!build/)',
      contract,
      domain,
      inner,
      i18n,
      zod,
      browser,
    ]),
    room('words-and-look-see-no-feature', { path: '^web/(ui|map|chart|export|session)/' }, [
      '^web/(ui|map|chart|export|session|app)/',
      contract,
      domain,
      inner,
      i18n,
      zod,
      browser,
    ]),
    never('middy-only-in-runtime', { pathNot: ['^functions/runtime/', '^test/'] }, { path: middy }),
    never('cdk-only-in-infra', { pathNot: ['^infra/', '^test/'] }, { path: cloud }),
    never('nothing-imports-tests', { pathNot: '^test/' }, { path: '^test/' }),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    preserveSymlinks: true,
    exclude: { path: '^(cdk\\.out|coverage|web/dist)/' },
    // dependency-cruiser knows no TypeScript 7 and would silently see nothing; swc parses the same syntax
    parser: 'swc',
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.cjs', '.json', '.css'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'node', 'default'],
    },
  },
};
