import type { ApiGate } from "./rich-api/api-gate";
import { apiMembers } from "./allow-list/api-list.generated";
import type { RequirementSets } from "./host-types";

/** The newest versions that the host plays. */
export const newestRequirementSets: RequirementSets = {
  ExcelApi: "1.20",
  CustomFunctions: "1.9",
  CustomFunctionsRuntime: "1.4",
  SharedRuntime: "1.2",
  DialogApi: "1.2",
  RibbonApi: "1.2",
  KeyboardShortcuts: "1.1",
  RichApiRuntime: "1.2",
  RichApiRuntimeFlag: "1.2",
};

/** Whether version `have` is at least `need`; 1.9 comes before 1.10. */
export function versionAtLeast(have: string, need: string): boolean {
  const [haveMajor = 0, haveMinor = 0] = have.split(".").map(Number);
  const [needMajor = 0, needMinor = 0] = need.split(".").map(Number);
  return haveMajor > needMajor || (haveMajor === needMajor && haveMinor >= needMinor);
}

const requirements = new Map(
  Object.entries(apiMembers).flatMap(([className, sets]) =>
    Object.entries(sets).flatMap(([set, members]) =>
      members.split(" ").map((member) => [`${className}.${member}`, set] as const),
    ),
  ),
);

/** The requirement set of a member, such as "ExcelApi 1.4"; null for what is in no type of Office. */
export const requirementOf = (className: string, member: string): string | null =>
  requirements.get(`${className}.${member}`) ?? null;

/** Lets through what the types of Office list within the requirement sets that the host plays. */
export function requirementGate(sets: RequirementSets): ApiGate {
  return {
    allows(className, member) {
      const [set = "", version = ""] = requirementOf(className, member)?.split(" ") ?? [];
      const have = sets[set];
      return have !== undefined && versionAtLeast(have, version);
    },
  };
}
