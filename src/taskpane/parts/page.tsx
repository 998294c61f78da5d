import { FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import type { JSX, ReactNode } from "react";
import type { PaneEdition } from "../../language/pane-edition";
import { themeOf } from "../theme/copper";
import { useDark } from "../theme/use-dark";
import { EditionContext } from "../words/edition";

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

interface PageProps {
  readonly edition: PaneEdition;
  readonly children: ReactNode;
}

/**
 * One column with its margins, in the theme of Excel and the words of one language. Lists and dialogs take over the
 * classes of the provider, so the layout has an element of its own.
 */
export function Page({ edition, children }: PageProps): JSX.Element {
  const styles = useStyles();
  return (
    <EditionContext.Provider value={edition}>
      <FluentProvider theme={themeOf(edition.language, useDark())}>
        <div className={styles.page}>{children}</div>
      </FluentProvider>
    </EditionContext.Provider>
  );
}
