/** Files that take longest are begun first, so that neither worker is left alone with one at the end. */
const Sequencer = require("@jest/test-sequencer").default;

const slow = [
  /tests.browser/,
  /functions.(runtime|robustness)/,
  /taskpane.pane/,
  /excel.build/,
  /end-to-end/,
  /tests.cli/,
];
const rank = ({ path }) => {
  const found = slow.findIndex((each) => each.test(path));
  return found === -1 ? slow.length : found;
};

module.exports = class SlowFirst extends Sequencer {
  sort(tests) {
    return [...super.sort(tests)].sort((one, other) => rank(one) - rank(other));
  }
};
