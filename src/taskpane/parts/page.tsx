import { FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import type { JSX, ReactNode } from "react";
import { darkTheme, lightTheme } from "../theme/copper";
import { useDark } from "../theme/use-dark";

const useStyles = makeStyles({
  page: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXL,
    boxSizing: "border-box",
    minHeight: "100vh",
    padding: tokens.spacingHorizontalL,
  },
});

/**
 * One column with its margins, in the theme of Excel. Lists and dialogs take over the classes of the provider, so the
 * layout has an element of its own.
 */
export function Page({ children }: { readonly children: ReactNode }): JSX.Element {
  const styles = useStyles();
  return (
    <FluentProvider theme={useDark() ? darkTheme : lightTheme}>
      <div className={styles.page}>{children}</div>
    </FluentProvider>
  );
}
