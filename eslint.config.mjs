import js from '@eslint/js';
import boundaries from 'eslint-plugin-boundaries';
import officeAddins from 'eslint-plugin-office-addins';
import reactHooks from 'eslint-plugin-react-hooks';
import prettier from 'eslint-config-prettier';
import globals from 'globals';
import tseslint from 'typescript-eslint';

/** Which room may import which; everything else is refused. Dependencies point one way (docs/architecture). */
const rooms = {
  domain: [],
  ledgers: ['domain', 'locales'],
  locales: ['domain'],
  catalogue: ['domain', 'locales'],
  functions: ['domain', 'locales', 'catalogue'],
  workbook: ['ledgers', 'domain', 'locales'],
  // Explaining a formula reads its arguments as its function does.
  review: ['workbook', 'ledgers', 'domain', 'locales', 'functions', 'catalogue'],
  commands: ['review', 'workbook', 'domain', 'locales', 'taskpane'],
  taskpane: ['commands', 'catalogue', 'review', 'workbook', 'ledgers', 'domain', 'locales'],
  workbench: [],
  samples: [],
};

export default tseslint.config(
  { ignores: ['**/dist/**', 'workbench/addin/**', 'artifacts/**', 'coverage/**', 'samples/out/**', 'node_modules/**'] },
  js.configs.recommended,
  ...tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: {
      parserOptions: { projectService: { allowDefaultProject: ['*.mjs'] }, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      'max-lines': ['error', { max: 400, skipBlankLines: true, skipComments: true }],
      eqeqeq: 'error',
      'no-console': 'error',
    },
  },
  {
    files: ['src/**/*.{ts,tsx}', 'workbench/**/*.{ts,tsx}', 'samples/**/*.ts'],
    plugins: { boundaries },
    settings: {
      'boundaries/elements': [
        // What is said of the functions, which the pane shows too.
        { type: 'catalogue', pattern: 'src/functions/catalogue' },
        ...['domain', 'ledgers', 'locales', 'functions', 'workbook', 'review', 'commands', 'taskpane'].map((type) => ({
          type,
          pattern: `src/${type}`,
        })),
        { type: 'workbench', pattern: 'workbench' },
        { type: 'samples', pattern: 'samples' },
      ],
      'import/resolver': { node: { extensions: ['.ts', '.tsx', '.js', '.json'] } },
    },
    rules: {
      'boundaries/dependencies': [
        'error',
        {
          default: 'disallow',
          policies: [
            { allow: { to: { module: { origin: ['external', 'core'] } } } },
            ...Object.entries(rooms).map(([type, to]) => ({
              from: { element: { type } },
              allow: { to: { element: { types: { anyOf: [type, ...to] } } } },
            })),
          ],
        },
      ],
    },
  },
  {
    // What is computed knows no clock, no chance, no host and no screen.
    files: ['src/domain/**/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...['Date', 'Office', 'Excel', 'CustomFunctions', 'window', 'document', 'navigator', 'fetch', 'crypto'].map(
          (name) => ({ name, message: 'Domain code is pure: pass it in.' }),
        ),
      ],
      'no-restricted-properties': ['error', { object: 'Math', property: 'random', message: 'Pass a seed.' }],
      'no-restricted-imports': [
        'error',
        {
          patterns: [{ group: ['react', 'react-dom', '@fluentui/*', '@microsoft/*'], message: 'Domain code is pure.' }],
        },
      ],
    },
  },
  {
    // Nothing leaves the workbook: the add-in has no way to call out (the pane's CSP says so too, and a test watches).
    files: ['src/**/*.{ts,tsx}'],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'sendBeacon'].map((name) => ({
          selector: `Identifier[name='${name}']`,
          message: 'The add-in sends nothing anywhere.',
        })),
      ],
    },
  },
  {
    // The generator of functions.json reads syntax only and knows no other matrix type than any[][].
    files: ['src/functions/{quality,sampling,incentive,people,signals,ledger}.ts'],
    rules: { '@typescript-eslint/no-explicit-any': 'off' },
  },
  {
    files: ['src/{workbook,review,taskpane,commands}/**/*.{ts,tsx}'],
    plugins: { 'office-addins': officeAddins },
    languageOptions: {
      globals: { ...globals.browser, Office: 'readonly', Excel: 'readonly', OfficeExtension: 'readonly' },
    },
    rules: {
      'office-addins/call-sync-after-load': 'error',
      'office-addins/call-sync-before-read': 'error',
      'office-addins/load-object-before-read': 'error',
      'office-addins/no-context-sync-in-loop': 'error',
      'office-addins/no-empty-load': 'error',
      'office-addins/no-navigational-load': 'error',
      'office-addins/no-office-initialize': 'error',
      'office-addins/test-for-null-using-isNullObject': 'error',
    },
  },
  {
    files: ['src/taskpane/**/*.tsx', 'workbench/page/**/*.tsx'],
    plugins: { 'react-hooks': reactHooks },
    rules: { 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error' },
  },
  {
    files: ['scripts/**', 'samples/**', 'bench/**', 'workbench/server.ts', 'test/**'],
    languageOptions: { globals: globals.node },
    rules: { 'no-console': 'off' },
  },
  {
    // Tests look at what crosses a browser or a library's matcher, which the compiler knows as any.
    files: ['test/**/*.ts', '**/*.test.{ts,tsx}'],
    rules: {
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/no-implied-eval': 'off',
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/unbound-method': 'off',
      'boundaries/dependencies': 'off',
    },
  },
  {
    files: ['**/*.{js,cjs,mjs}'],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: { globals: globals.node },
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
  prettier,
);
