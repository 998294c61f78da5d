import type { HeaderFooterModel } from "../document/page-layout-model";
import type { ClassDefinition } from "../rich-api/host-object";
import { hostObject } from "../rich-api/host-object";
import type { SheetTarget } from "./model";
import { oneOf, recordProperties, text } from "./readers";

const headerFooter = ({ model, sheet }: SheetTarget): HeaderFooterModel =>
  model.document.sheet(sheet).pageLayout.headersFooters;
const changed = ({ model, sheet }: SheetTarget): void => {
  model.document.notify({ part: "pageLayout", sheet });
};

/** Headers and footers of all pages, with Excel's codes such as &P. */
export const headerFooterClass: ClassDefinition<SheetTarget> = {
  name: "HeaderFooter",
  properties: recordProperties(
    headerFooter,
    {
      leftHeader: text,
      centerHeader: text,
      rightHeader: text,
      leftFooter: text,
      centerFooter: text,
      rightFooter: text,
    },
    changed,
  ),
};

/** The host has one set of headers and footers: first and even pages have none of their own. */
export const headerFooterGroupClass: ClassDefinition<SheetTarget> = {
  name: "HeaderFooterGroup",
  properties: {
    state: {
      get: () => "Default",
      set: (_, value) => {
        oneOf("Default")(value);
      },
    },
  },
  navigation: { defaultForAllPages: (target) => hostObject(headerFooterClass, target) },
};
