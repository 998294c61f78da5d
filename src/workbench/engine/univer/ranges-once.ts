import type { IDependencyManagerService } from "@univerjs/engine-formula";

/**
 * Formulas that share one reading work out the ranges they read each time they are asked. Univer asks once a range when
 * it enters a formula into its index of readers; this has it ask once a formula.
 */
export function workOutRangesOnce(dependencies: IDependencyManagerService): void {
  const enter = dependencies.addDependencyRTreeCache.bind(dependencies);
  dependencies.addDependencyRTreeCache = (formula) => {
    const isKept = Object.hasOwn(formula, "rangeList");
    if (!isKept)
      Object.defineProperty(formula, "rangeList", { configurable: true, value: formula.rangeList });
    enter(formula);
    if (!isKept) Reflect.deleteProperty(formula, "rangeList");
  };
}
