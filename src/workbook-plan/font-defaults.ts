import { palette } from "./styles";

/** The font of every style, and what a style has that does not say. */
export const fontDefaults = { name: "Calibri", size: 10, color: palette.ink } as const;
