import type { PageLayoutModel } from "../document/page-layout-model";
import type { Block } from "../engine/block";
import type { Arguments } from "../rich-api/arguments";
import type { ClassDefinition, HostObject } from "../rich-api/host-object";
import { hostObject, objectArgument } from "../rich-api/host-object";
import { invalidArgument, itemNotFound } from "../rich-api/rich-api-error";
import { isRecord } from "../rich-api/wire";
import { demandAddress } from "./addresses";
import { headerFooterGroupClass } from "./header-footer";
import type { SheetTarget } from "./model";
import { areasObject, demandAreas, type AreasTarget } from "./range-areas";
import { blockArgument } from "./range-parts";
import { atLeast, flag, number, oneOf, recordProperties, text, type Reader } from "./readers";

const layout = ({ model, sheet }: SheetTarget): PageLayoutModel => model.document.sheet(sheet).pageLayout;
const changed = ({ model, sheet }: SheetTarget): void => {
  model.document.notify({ part: "pageLayout", sheet });
};

const margin = atLeast(0);
const pageNumber: Reader<number | ""> = (value) => (value === "" ? "" : number(value));
const zoom: Reader<PageLayoutModel["zoom"]> = (value) => {
  if (!isRecord(value)) throw invalidArgument();
  const fields = Object.entries(value).filter(([, each]) => each !== null && each !== undefined);
  for (const [key, each] of fields) {
    if (!["scale", "horizontalFitToPages", "verticalFitToPages"].includes(key)) throw invalidArgument();
    if (key === "scale" && (number(each) < 10 || number(each) > 400)) throw invalidArgument();
  }
  return Object.fromEntries(fields);
};

type Titles = "printTitleRows" | "printTitleColumns";
const setTitles =
  (titles: Titles) =>
  (target: SheetTarget, block: Block): void => {
    layout(target)[titles] = block;
    changed(target);
  };
const titlesOrNull =
  (titles: Titles) =>
  (target: SheetTarget): HostObject | null => {
    const block = layout(target)[titles];
    return block === null ? null : target.model.create.range(target.sheet, block);
  };
const titlesOf =
  (titles: Titles) =>
  (target: SheetTarget): HostObject => {
    const found = titlesOrNull(titles)(target);
    if (found === null) throw itemNotFound();
    return found;
  };

/** The blocks of a range, of several, or of addresses with commas between them. */
function blocksArgument(args: Arguments, index: number): readonly Block[] {
  const object = objectArgument(args, index);
  if (object?.definition.name === "RangeAreas") return (object.target as AreasTarget).blocks;
  if (object !== null) return [blockArgument(args, index)];
  return args
    .string(index)
    .split(",")
    .map((address) => demandAddress(address).block);
}

const pointsPer: Readonly<Record<string, number>> = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };
const marginNames = ["top", "bottom", "left", "right", "header", "footer"] as const;

/** How a sheet prints. */
export const pageLayoutClass: ClassDefinition<SheetTarget> = {
  name: "PageLayout",
  properties: recordProperties(
    layout,
    {
      orientation: oneOf("Portrait", "Landscape"),
      paperSize: text,
      leftMargin: margin,
      rightMargin: margin,
      topMargin: margin,
      bottomMargin: margin,
      headerMargin: margin,
      footerMargin: margin,
      centerHorizontally: flag,
      centerVertically: flag,
      printGridlines: flag,
      printHeadings: flag,
      blackAndWhite: flag,
      draftMode: flag,
      printOrder: oneOf("DownThenOver", "OverThenDown"),
      printComments: oneOf("NoComments", "EndSheet", "InPlace"),
      printErrors: oneOf("AsDisplayed", "Blank", "Dash", "NotAvailable"),
      firstPageNumber: pageNumber,
      zoom,
    },
    changed,
  ),
  navigation: { headersFooters: (target) => hostObject(headerFooterGroupClass, target) },
  methods: {
    setPrintArea: (target, args) => {
      layout(target).printAreas = blocksArgument(args, 0);
      changed(target);
    },
    setPrintTitleRows: (target, args) => {
      setTitles("printTitleRows")(target, blockArgument(args, 0));
    },
    setPrintTitleColumns: (target, args) => {
      setTitles("printTitleColumns")(target, blockArgument(args, 0));
    },
    setPrintMargins(target, args) {
      const unit = pointsPer[args.string(0)];
      if (unit === undefined) throw invalidArgument();
      const given = args.record(1);
      for (const name of marginNames) {
        const value = given[name];
        if (value !== undefined && value !== null) layout(target)[`${name}Margin`] = margin(value) * unit;
      }
      changed(target);
    },
    getPrintArea: (target) => demandAreas(target, layout(target).printAreas),
    getPrintAreaOrNullObject: (target) => areasObject(target, layout(target).printAreas),
    getPrintTitleRows: titlesOf("printTitleRows"),
    getPrintTitleRowsOrNullObject: titlesOrNull("printTitleRows"),
    getPrintTitleColumns: titlesOf("printTitleColumns"),
    getPrintTitleColumnsOrNullObject: titlesOrNull("printTitleColumns"),
  },
};
