import { noLine, type Border, type CellEdge } from "../engine/cell-style";
import type { ClassDefinition, PropertyDefinition } from "../rich-api/host-object";
import { lineStyles, lineWeights } from "./range-border";
import { color, type Reader } from "./readers";
import { changeStyle, readStyle, type StyleTarget } from "./style-field";

/** The four lines that a style has. */
export const styleEdges = {
  EdgeTop: "top",
  EdgeBottom: "bottom",
  EdgeLeft: "left",
  EdgeRight: "right",
} as const;
export interface StyleBorderTarget extends StyleTarget {
  readonly index: keyof typeof styleEdges;
}

const edgeOf = ({ index }: StyleBorderTarget): CellEdge => styleEdges[index];
const lineOf = (target: StyleBorderTarget): Border => readStyle(target, "borders")[edgeOf(target)] ?? noLine;

const lineProperty = <K extends keyof Border>(
  key: K,
  reader: Reader<Border[K]>,
): PropertyDefinition<StyleBorderTarget> => ({
  get: (target) => lineOf(target)[key],
  set: (target, value) => {
    const before = lineOf(target);
    // A weight or colour makes a line where there was none.
    const style = before.style === "None" ? "Continuous" : before.style;
    const line: Border = { ...before, style, ...Object.fromEntries([[key, reader(value)]]) };
    changeStyle(target, { borders: { ...readStyle(target, "borders"), [edgeOf(target)]: line } });
  },
});

/** One line of a style. */
export const styleBorderClass: ClassDefinition<StyleBorderTarget> = {
  name: "RangeBorder",
  identity: ({ index }) => ({ Id: index, SideIndex: index }),
  properties: {
    sideIndex: { get: ({ index }) => index },
    style: lineProperty("style", lineStyles),
    weight: lineProperty("weight", lineWeights),
    color: lineProperty("color", color),
  },
};
