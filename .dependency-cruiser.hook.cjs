// What the hook reaches before it has something to say. Dynamic imports are left out of the graph: they are how the hook
// may still use what is slow to load. Run apart from the other rules, which must see dynamic imports.
const QUICK_PACKAGES = ['re2', 'picocolors'];

module.exports = {
  forbidden: [
    {
      name: 'hook-stays-quick',
      comment:
        'A hook runs at every commit and has 40 ms. src/cli/hook.ts reaches this by static imports; ' +
        'load it with `await import(…)` where it is needed, or move what the hook needs to a file that does not import it.',
      severity: 'error',
      from: { path: '^src/cli/hook\\.ts$' },
      to: { path: '(^|/)node_modules/', pathNot: `(^|/)node_modules/(${QUICK_PACKAGES.join('|')})/`, reachable: true },
    },
  ],
  options: {
    parser: 'swc',
    doNotFollow: { path: 'node_modules' },
    exclude: { dynamic: true },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default'] },
  },
};
