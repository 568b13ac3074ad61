import { defineConfig } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import { createNodeResolver, importX } from 'eslint-plugin-import-x';
import tseslint from 'typescript-eslint';
import { signpost } from './eslint-rules/index.ts';

const vagueAssertions = {
  selector: 'MemberExpression > Identifier[name=/^(toBeDefined|toBeTruthy|toBeFalsy)$/].property',
  message: 'This passes for nearly any value. Say which value is right: `toBe`, `toEqual`, `toMatchObject`.',
};
const sleeps = [
  'ImportDeclaration[source.value=/^(node:)?timers.promises$/]',
  "CallExpression[callee.name='setTimeout'] > Identifier.arguments:first-child",
  "MemberExpression[object.name='Atomics'][property.name='wait']",
].map((selector) => ({
  selector,
  message:
    'Waiting for a time makes a test slow on a good day and wrong on a bad one. Wait for the thing: `expect.poll(…)`, `until(…)` of tests/support, or let Vitest turn the clock (`vi.useFakeTimers`).',
}));

export default defineConfig(
  {
    ignores: [
      'node_modules/',
      'var/',
      'public/',
      '**/.next/',
      '**/.astro/',
      // Payload and Next.js write these.
      'cms/app/',
      'cms/migrations/',
      'cms/payload-types.ts',
      '**/next-env.d.ts',
      'test-results/',
      'playwright-report/',
    ],
  },
  {
    plugins: { signpost },
    rules: {
      'signpost/module-boundaries': 'error',
      'signpost/environment-in-one-place': 'error',
      'signpost/folders-say-the-subject': 'error',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': 'off',
      'no-control-regex': 'error',
      'no-empty': ['error', { allowEmptyCatch: false }],
      'no-warning-comments': ['error', { terms: ['fixme', 'xxx'] }],
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
  },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strict],
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/ban-ts-comment': [
        'error',
        { 'ts-expect-error': 'allow-with-description', 'ts-ignore': true, 'ts-nocheck': true, minimumDescriptionLength: 10 },
      ],
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      // Callbacks that may or may not be asynchronous, and caches by key, are fine.
      '@typescript-eslint/no-invalid-void-type': 'off',
      '@typescript-eslint/no-dynamic-delete': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true }],
    },
  },
  {
    // Two files that need each other can only be read, tested and moved together.
    files: ['**/*.{ts,tsx}'],
    plugins: { 'import-x': importX },
    settings: {
      'import-x/parsers': { '@typescript-eslint/parser': ['.ts', '.tsx'] },
      'import-x/resolver-next': [createNodeResolver({ extensions: ['.ts', '.tsx', '.mjs', '.js'] })],
    },
    rules: { 'import-x/no-cycle': ['error', { ignoreExternal: true }] },
  },
  {
    // Rules that need types find promises nobody waits for: one loses data, and in a test one is a check that never fails.
    files: ['cms/**/*.{ts,tsx}', 'publish/**/*.ts', 'scripts/**/*.ts', 'tests/**/*.ts', '**/*.test.ts'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/only-throw-error': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    },
  },
  { files: ['cms/**/*.{ts,tsx}', 'tests/**/*.ts', '**/*.test.ts'], rules: { 'signpost/say-override-access': 'error' } },
  { files: ['cms/**/*.{ts,tsx}'], rules: { 'signpost/no-swallowed-reads': 'error' } },
  ...astro.configs.recommended,
  {
    files: ['site/**/*.astro'],
    // Raw text inside <script> is left alone: what runs on a device may ask for the time.
    rules: { 'signpost/pure-templates': 'error', 'signpost/module-boundaries': 'error' },
  },
  {
    files: ['tests/**/*.ts', '**/*.test.ts'],
    // A test that is wrong about what is there fails at that line, which is what a test is for.
    rules: {
      'signpost/skips-say-why': 'error',
      // A test may look from outside at what it stands beside.
      'signpost/module-boundaries': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      'no-restricted-syntax': ['error', vagueAssertions, ...sleeps],
    },
  },
  {
    // One place pauses between two looks; faults come at random times; what is measured takes place in time.
    files: ['tests/support/until.ts', 'tests/faults/**/*.ts', 'tests/bench/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', vagueAssertions] },
  },
);
