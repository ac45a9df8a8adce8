const { default: Sequencer } = require('@jest/test-sequencer');

/** The browser's tests are the longest and begin first: one of them alone at the end would keep one worker idle. */
module.exports = class extends Sequencer {
  sort(tests) {
    const sorted = super.sort(tests);
    const isBrowser = ({ context }) => context.config.displayName.name === 'e2e';
    return [...sorted.filter(isBrowser), ...sorted.filter((test) => !isBrowser(test))];
  }
};
