const { existsSync, readFileSync, writeFileSync } = require("node:fs");

/**
 * Closes every jest run with one plain line, which people and CI can read without knowing jest. Runs one after another
 * that name one file in MINERALS_TEST_COUNTS add up.
 */
class SummaryReporter {
  onRunComplete(_contexts, results) {
    const { passed, failed, skipped } = summed({
      passed: results.numPassedTests,
      failed: results.numFailedTests + results.numRuntimeErrorTestSuites,
      skipped: results.numPendingTests + results.numTodoTests,
    });
    const skippedPart = skipped > 0 ? `, ${skipped} skipped` : "";
    this.line = `${passed} passed, ${failed} failed${skippedPart}\n`;
    // Jest adds its own summary after every custom reporter; only at exit is this line really the last.
    this.printAtExit ??= process.once("exit", () => process.stderr.write(this.line));
  }
}

/** The counts with those of earlier runs, kept for the next. */
function summed(counts) {
  const file = process.env.MINERALS_TEST_COUNTS;
  if (file === undefined) return counts;
  const earlier = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : {};
  const sum = Object.fromEntries(
    Object.entries(counts).map(([name, count]) => [name, count + (earlier[name] ?? 0)]),
  );
  writeFileSync(file, JSON.stringify(sum));
  return sum;
}

module.exports = SummaryReporter;
