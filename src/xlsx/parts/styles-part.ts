/** xl/styles.xml: named styles as Excel shows them in its gallery, and the formats of cells on top of them. */
import { styleTitle } from "../../workbook-plan/style-title";
import { styles, type StyleName, type StyleSpec } from "../../workbook-plan/styles";
import { alignmentAndProtection } from "../styles/alignment";
import { border } from "../styles/border";
import type { CellFormat, CellFormats } from "../styles/cell-formats";
import { DistinctList } from "../styles/distinct-list";
import { fill, reservedFills } from "../styles/fill";
import { font } from "../styles/font";
import { NumberFormats } from "../styles/number-formats";
import { countedElement, element, xmlDocument, type Attributes } from "../xml";

const namespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** Writes the part; the formats of conditional formats are taken over from hucre's. */
export function stylesPart(formats: CellFormats, hucrePart: string): string {
  const book = new StyleBook(formats.stylesInOrder);
  const named = book.names.map((style) => book.namedFormat(style));
  const normal: CellFormat = { style: "normal", format: undefined };
  const cells = [normal, ...formats.inOrder].map((format) => book.cellFormat(format));
  return xmlDocument(
    element(
      "styleSheet",
      { xmlns: namespace },
      book.numberFormats.items.length === 0 ? "" : countedElement("numFmts", book.numberFormats.items),
      countedElement("fonts", book.fonts.items),
      countedElement("fills", book.fills.items),
      countedElement("borders", book.borders.items),
      countedElement("cellStyleXfs", named),
      countedElement("cellXfs", cells),
      countedElement("cellStyles", book.names.map(cellStyle)),
      differentialFormats(hucrePart),
      element("tableStyles", {
        count: 0,
        defaultTableStyle: "TableStyleMedium2",
        defaultPivotStyle: "PivotStyleLight16",
      }),
    ),
  );
}

/** Collects the fonts, fills, borders and number formats that formats share. */
class StyleBook {
  readonly numberFormats = new NumberFormats();
  readonly fonts = new DistinctList();
  readonly fills = new DistinctList(...reservedFills);
  readonly borders = new DistinctList(border(undefined));

  constructor(readonly names: readonly StyleName[]) {}

  namedFormat(style: StyleName): string {
    const spec: StyleSpec = styles[style];
    return element("xf", this.ids(spec, spec.format), alignmentAndProtection(spec));
  }

  /** States all of its style again, as Excel does; only what differs from the style is marked as applied. */
  cellFormat({ style, format }: CellFormat): string {
    const spec: StyleSpec = styles[style];
    const applyNumberFormat = format === undefined || format === spec.format ? undefined : 1;
    const attributes = {
      ...this.ids(spec, format ?? spec.format),
      xfId: this.names.indexOf(style),
      applyNumberFormat,
    };
    return element("xf", attributes, alignmentAndProtection(spec));
  }

  private ids(spec: StyleSpec, format = "General"): Attributes {
    return {
      numFmtId: this.numberFormats.id(format),
      fontId: this.fonts.add(font(spec)),
      fillId: this.fills.add(fill(spec.fill)),
      borderId: this.borders.add(border(spec.border)),
    };
  }
}

function cellStyle(style: StyleName, xfId: number): string {
  return element("cellStyle", {
    name: styleTitle(style),
    xfId,
    builtinId: style === "normal" ? 0 : undefined,
  });
}

function differentialFormats(hucrePart: string): string {
  return /<dxfs\b[^>]*\/>|<dxfs\b.*<\/dxfs>/s.exec(hucrePart)?.[0] ?? countedElement("dxfs", []);
}
