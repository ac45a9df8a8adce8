// One run, one tally: unit tests beside their code, then contracts, properties and the browser.
const transform = { '^.+\\.[cm]?[jt]sx?$': '@swc/jest' };
const common = {
  transform,
  transformIgnorePatterns: ['/node_modules/(?!(@noble|lodash-es|nanoid|rbush|quickselect|kdbush)/)'],
  testEnvironment: 'node',
};

export default {
  // A loaded build server is no reason to fail; what must be quick is measured in bench/.
  testTimeout: 60_000,
  // Two browsers at a time, also on two cores: each waits for its page most of the time, and more would starve each other.
  maxWorkers: 2,
  testSequencer: '<rootDir>/test/e2eFirstSequencer.cjs',
  reporters: ['default', '<rootDir>/test/tally-reporter.cjs'],
  projects: [
    { ...common, displayName: 'unit', testMatch: ['<rootDir>/{src,workbench,samples,scripts}/**/*.test.{ts,tsx}'] },
    { ...common, displayName: 'property', testMatch: ['<rootDir>/test/property/**/*.test.ts'] },
    { ...common, displayName: 'contract', testMatch: ['<rootDir>/test/contract/**/*.test.ts'] },
    { ...common, displayName: 'e2e', testMatch: ['<rootDir>/test/e2e/**/*.test.ts'] },
  ],
};
