import type { StyleName } from "../../workbook-plan/styles";

/** A named style, with another number format where a cell asks for one. */
export interface CellFormat {
  readonly style: StyleName;
  readonly format: string | undefined;
}

/**
 * The formats in use, each once, in the order of their first use. hucre joins formats that look alike, but two
 * named styles may look alike; so each format goes to hucre as a number format of its own, the marker, and the
 * styles part is ours. Index 0 is the format of cells that are not there, so ours start at 1 (as in hucre).
 */
export class CellFormats {
  private readonly byMarker = new Map<string, CellFormat>();

  /** Registers a format and returns the name under which hucre carries it. */
  marker(style: StyleName, format: string | undefined): string {
    const marker = format === undefined ? style : `${style} ${format}`;
    if (!this.byMarker.has(marker)) this.byMarker.set(marker, { style, format });
    return marker;
  }

  get inOrder(): readonly CellFormat[] {
    return [...this.byMarker.values()];
  }

  /** Styles in use; the normal style is always first because Excel wants it so. */
  get stylesInOrder(): readonly StyleName[] {
    return [...new Set<StyleName>(["normal", ...this.inOrder.map(({ style }) => style)])];
  }
}
