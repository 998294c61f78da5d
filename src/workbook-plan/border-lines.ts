import { palette, type StyleSpec } from "./styles";

export type BorderSide = "left" | "right" | "top" | "bottom";

export interface BorderLine {
  readonly weight: "thin" | "medium";
  readonly color: string;
}

const box: BorderLine = { weight: "thin", color: palette.rule };

/** Which lines the words of a style mean. */
export const borderLines: Readonly<
  Record<NonNullable<StyleSpec["border"]>, Readonly<Partial<Record<BorderSide, BorderLine>>>>
> = {
  "thin-box": { left: box, right: box, top: box, bottom: box },
  "top-rule": { top: { weight: "thin", color: palette.ink } },
  "bottom-rule": { bottom: { weight: "thin", color: palette.ink } },
  "guide-rule": { bottom: { weight: "thin", color: palette.rule } },
  "section-rule": { top: { weight: "medium", color: palette.muted } },
};
