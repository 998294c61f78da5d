/** xl/styles.xml in the making: looks of cells, named styles, looks of conditional formats, each once. */
import { DistinctList } from "../../../xlsx/styles/distinct-list";
import { fill, reservedFills } from "../../../xlsx/styles/fill";
import { NumberFormats } from "../../../xlsx/styles/number-formats";
import { countedElement, element } from "../../../xlsx/xml";
import { type CellStyle, defaultNamedStyle, defaultStyle, type NamedStyle } from "../../engine/cell-style";
import { escapeText } from "../escaped-text";
import { namespaces } from "../part-types";
import { alignmentXml, borderXml, fontXml } from "./cell-format";
import { builtInIds } from "./named-styles";

/** A look, and what protection does with the cell. */
export interface CellFormat extends CellStyle {
  locked: boolean;
  formulaHidden: boolean;
  /** The named style of the cell, if it is not Normal. */
  styleName?: string | undefined;
}

const normal: CellFormat = { ...defaultStyle, locked: true, formulaHidden: false };

export class StyleBook {
  readonly #fonts = new DistinctList();
  readonly #fills = new DistinctList(...reservedFills);
  readonly #borders = new DistinctList();
  readonly #formats = new DistinctList();
  readonly #looks = new DistinctList();
  readonly #numberFormats = new NumberFormats();
  readonly #known = new Map<string, number>();
  readonly #named: readonly (readonly [string, NamedStyle])[];

  /** @param named named styles, Normal first */
  constructor(named: ReadonlyMap<string, Partial<NamedStyle>>) {
    this.#named = [...named].map(([name, style]) => [name, { ...defaultNamedStyle, ...style }]);
    this.format(normal);
  }

  /** The number of a cell's format; 0 is that of a cell nobody touched. */
  format(format: CellFormat): number {
    const key = JSON.stringify(format);
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const id = this.#formats.add(this.#cellXml(format));
    this.#known.set(key, id);
    return id;
  }

  /** The number of a conditional format's look, given as the children of `dxf`. */
  look(children: readonly string[]): number {
    return this.#looks.add(element("dxf", {}, ...children));
  }

  /** The number of a number format. */
  numberFormat(format: string): number {
    return this.#numberFormats.id(escapeText(format));
  }

  /** The root element of xl/styles.xml. */
  xml(): string {
    // Looks of named styles are made first, since they may have fonts and formats that no cell has.
    const named = this.#named.map(([, style]) => this.#styleXml(style));
    const numberFormats = this.#numberFormats.items;
    return element(
      "styleSheet",
      { xmlns: namespaces.sheet },
      numberFormats.length === 0 ? "" : countedElement("numFmts", numberFormats),
      countedElement("fonts", this.#fonts.items),
      countedElement("fills", this.#fills.items),
      countedElement("borders", this.#borders.items),
      countedElement("cellStyleXfs", named),
      countedElement("cellXfs", this.#formats.items),
      countedElement(
        "cellStyles",
        this.#named.map(([name], xfId) =>
          element("cellStyle", { name: escapeText(name), xfId, builtinId: builtInIds[name] }),
        ),
      ),
      countedElement("dxfs", this.#looks.items),
      element("tableStyles", {
        count: 0,
        defaultTableStyle: "TableStyleMedium2",
        defaultPivotStyle: "PivotStyleLight16",
      }),
    );
  }

  #ids(style: CellStyle): { numFmtId: number; fontId: number; fillId: number; borderId: number } {
    return {
      numFmtId: this.numberFormat(style.numberFormat),
      fontId: this.#fonts.add(fontXml(style)),
      fillId: this.#fills.add(fill(style.fill?.replace("#", ""))),
      borderId: this.#borders.add(borderXml(style.borders)),
    };
  }

  #styleXml(style: NamedStyle): string {
    return element("xf", this.#ids(style), alignmentXml(style), protectionXml(style.locked, false));
  }

  /** What a cell has that its named style has not is marked as its own. */
  #cellXml(format: CellFormat): string {
    const found = this.#named.findIndex(([name]) => name === format.styleName);
    const xfId = Math.max(0, found);
    const style = this.#named[xfId]?.[1] ?? defaultNamedStyle;
    const differs = lookOf(style) === lookOf(format) ? undefined : 1;
    const ids = this.#ids(format);
    const alignment = alignmentXml(format);
    const protection = protectionXml(format.locked, format.formulaHidden);
    return element(
      "xf",
      {
        ...ids,
        xfId,
        applyNumberFormat: format.numberFormat === style.numberFormat ? undefined : 1,
        applyFont: differs,
        applyFill: differs,
        applyBorder: differs,
        applyAlignment: differs,
        applyProtection: format.locked === style.locked && !format.formulaHidden ? undefined : 1,
      },
      alignment,
      protection,
    );
  }
}

const protectionXml = (locked: boolean, hidden: boolean): string =>
  locked && !hidden
    ? ""
    : element("protection", { locked: locked ? undefined : 0, hidden: hidden ? 1 : undefined });

/** All of a look but its number format, to compare. */
const lookOf = (style: CellStyle): string =>
  fontXml(style) + fill(style.fill?.replace("#", "")) + borderXml(style.borders) + alignmentXml(style);
