/** Conditional formats: the rules of a sheet, and those that only Excel 2010 and later have, in its extension. */
import { type ConditionalFormatModel, noLook } from "../../document/conditional-format-model";
import type { Block } from "../../engine/block";
import { attribute, childrenOf, descendants, first, type Node } from "../../manifest/xml-nodes";
import { newId } from "../../office-objects/model";
import { contentOf, flagAt, numberAt } from "./nodes";
import { type Condition, conditionOf } from "./read-conditions";
import { graphicOf, type GraphicReaders } from "./read-graphics";
import { blocksOf } from "./read-rules";

export interface ReadFormats {
  readonly formats: ConditionalFormatModel[];
  /** How many are of kinds that the workbench does not have. */
  readonly others: number;
}

interface FileRule {
  readonly rule: Node;
  readonly blocks: readonly Block[];
  /** The younger words of the same rule. */
  readonly young: Node | undefined;
}

/** @param looks looks of conditional formats by their number */
export function readConditionalFormats(
  sheet: Node,
  looks: readonly ConditionalFormatModel["format"][],
  readers: GraphicReaders,
): ReadFormats {
  const rules = rulesOf(sheet);
  const formats = rules.flatMap(({ rule, blocks, young }) => {
    const known: Condition | null = conditionOf(rule, readers.formulas) ?? graphicOf(rule, young, readers);
    return known === null
      ? []
      : [{ known, blocks, rule, look: looks[numberAt(rule, "dxfId") ?? -1] ?? noLook() }];
  });
  return {
    others: rules.length - formats.length,
    formats: formats.map(({ known, blocks, rule, look }, priority) => ({
      id: newId(),
      ...known,
      blocks,
      stopIfTrue: flagAt(rule, "stopIfTrue"),
      priority,
      format: { ...look, borders: { ...look.borders } },
    })),
  };
}

/** All rules, the winner first. */
function rulesOf(sheet: Node): FileRule[] {
  const extensions = childrenOf(sheet, "extLst").flatMap((list) =>
    descendants(list, "conditionalFormatting"),
  );
  const young = extensions.flatMap((node) =>
    childrenOf(node, "cfRule").map((rule) => ({
      rule,
      blocks: blocksOf(contentOf(first(node, "sqref"))),
      young: rule,
    })),
  );
  const byId = new Map(young.map(({ rule }) => [attribute(rule, "id"), rule]));
  const old = childrenOf(sheet, "conditionalFormatting").flatMap((node) =>
    childrenOf(node, "cfRule").map((rule) => ({
      rule,
      blocks: blocksOf(attribute(node, "sqref")),
      young: byId.get(tieOf(rule)),
    })),
  );
  const tied = new Set(old.map((each) => each.young));
  const all: FileRule[] = [...old, ...young.filter(({ rule }) => !tied.has(rule))];
  return all.sort((a, b) => (numberAt(a.rule, "priority") ?? 0) - (numberAt(b.rule, "priority") ?? 0));
}

/** The id of a rule's younger words; empty where it has none. */
const tieOf = (rule: Node): string =>
  childrenOf(rule, "extLst")
    .flatMap((list) => descendants(list, "id"))
    .map(contentOf)
    .join("");
