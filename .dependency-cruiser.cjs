// The direction of the house: schema <- domain <- {page, platform} <- components <- entrypoints.
const domain = '^utils/(community|language|charter|tone|templates|packs|log|team|settings|messages)/';
const page = '^utils/(dom|sites|editors)/';
const platform = '^utils/(messaging|db|stores|platform|diagnostics)/';
const tests = '\\.test\\.tsx?$';

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'domain-is-pure',
      comment: 'The domain knows no page, no browser, no component; error codes are shared words.',
      severity: 'error',
      from: { path: domain, pathNot: tests },
      to: {
        path: [
          page,
          '^utils/(messaging|db|stores|platform)/',
          '^components/',
          '^entrypoints/',
          'node_modules/(wxt|dexie|preact|webextension-polyfill)/',
        ],
      },
    },
    {
      name: 'page-knows-no-platform',
      severity: 'error',
      from: { path: page, pathNot: tests },
      to: { path: [platform, '^components/', '^entrypoints/', 'node_modules/(wxt|dexie|zod|preact)/'] },
    },
    {
      name: 'platform-knows-no-page',
      severity: 'error',
      from: { path: platform, pathNot: tests },
      to: { path: [page, '^components/', '^entrypoints/', 'node_modules/preact/'] },
    },
    {
      name: 'components-get-data-by-props',
      severity: 'error',
      from: { path: '^components/', pathNot: tests },
      to: {
        path: ['^utils/(messaging|db|stores|platform|sites|editors)/', '^entrypoints/', 'node_modules/(wxt|dexie)/'],
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'utils-know-no-interface',
      severity: 'error',
      from: { path: '^utils/' },
      to: { path: ['^components/', '^entrypoints/'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(\\.wxt|\\.output|\\.cache|tests/fixtures)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
