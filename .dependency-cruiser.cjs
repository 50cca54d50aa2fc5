/** The arrows of the house: cli → reports → analyzers → pipeline, training → all, and no circle, also among types. */
const room = name => `^${name}/`;
const forbid = (from, to) => ({
  name: `${from}-knows-nothing-of-${to}`,
  severity: 'error',
  from: { path: room(from) },
  to: { path: room(to) },
});

module.exports = {
  forbidden: [
    { name: 'no-circle', severity: 'error', from: {}, to: { circular: true } },
    ...['analyzers', 'reports', 'cli', 'training'].map(to => forbid('pipeline', to)),
    ...['reports', 'cli', 'training'].map(to => forbid('analyzers', to)),
    ...['cli', 'training'].map(to => forbid('reports', to)),
    forbid('cli', 'training'),
    {
      name: 'pure-rooms-touch-no-disk',
      severity: 'error',
      from: { path: '^(pipeline|analyzers|reports)/' },
      to: { dependencyTypes: ['core'] },
    },
    { name: 'not-to-unresolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
