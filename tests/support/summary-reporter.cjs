/** Closes every jest run with one plain line, which people and CI can read without knowing jest. */
class SummaryReporter {
  onRunComplete(_contexts, results) {
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
    const skipped = results.numPendingTests + results.numTodoTests;
    const skippedPart = skipped > 0 ? `, ${skipped} skipped` : "";
    this.line = `${results.numPassedTests} passed, ${failed} failed${skippedPart}\n`;
    // Jest adds its own summary after every custom reporter; only at exit is this line really the last.
    this.printAtExit ??= process.once("exit", () => process.stderr.write(this.line));
  }
}

module.exports = SummaryReporter;
