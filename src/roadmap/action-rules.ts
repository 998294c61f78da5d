/** What every action of the register must say, so that it can be followed up (rule 12 of the quality rules). */
import type { StarterAction } from "../data/starter-actions";

/** An action that says too little, or contradicts the register. */
export interface ActionFault {
  readonly action: string;
  readonly fault:
    | "no lead"
    | "no indicator"
    | "no unit"
    | "no baseline"
    | "dates outside the years of the workbook"
    | "ends before it starts"
    | "depends on an unknown action"
    | "depends on itself in a circle"
    | "same id as another";
}

/** Faults of a register over the years of a workbook. */
export function actionFaults(
  actions: readonly StarterAction[],
  horizon: { readonly first: number; readonly last: number },
): ActionFault[] {
  const byId = new Map(actions.map((action) => [action.id, action]));
  return actions.flatMap((action): ActionFault[] => {
    const outside = action.start < horizon.first || action.end > horizon.last;
    const found: readonly (readonly [boolean, ActionFault["fault"]])[] = [
      [action.leadHome === "" || action.leadProducer === "", "no lead"],
      [action.indicator === "", "no indicator"],
      [action.unit === "", "no unit"],
      [action.baseline === null, "no baseline"],
      [outside, "dates outside the years of the workbook"],
      [action.end < action.start, "ends before it starts"],
      [action.dependsOn !== null && !byId.has(action.dependsOn), "depends on an unknown action"],
      [dependsOnItself(action, byId), "depends on itself in a circle"],
      [byId.get(action.id) !== action, "same id as another"],
    ];
    return found.filter(([holds]) => holds).map(([, fault]) => ({ action: action.id, fault }));
  });
}

function dependsOnItself(action: StarterAction, byId: ReadonlyMap<string, StarterAction>): boolean {
  const seen = new Set<string>();
  for (
    let next = action.dependsOn;
    next !== null && !seen.has(next);
    next = byId.get(next)?.dependsOn ?? null
  ) {
    if (next === action.id) return true;
    seen.add(next);
  }
  return false;
}
