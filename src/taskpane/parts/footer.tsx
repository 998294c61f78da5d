import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { JSX } from "react";
import type { Addresses } from "../addresses";
import { usePaneWords } from "../words/edition";
import { OutsideLink } from "./outside-link";
import { Rule } from "./rule";

const useStyles = makeStyles({
  footer: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  note: { color: tokens.colorNeutralForeground3 },
  links: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalL },
});

/** What the add-in does with figures, and where help is. */
export function Footer({ addresses }: { readonly addresses: Addresses }): JSX.Element {
  const styles = useStyles();
  const pane = usePaneWords();
  return (
    <footer className={styles.footer}>
      <Rule />
      <Caption1 className={styles.note}>{pane.privacyNote}</Caption1>
      <nav className={styles.links} aria-label={pane.linksLabel}>
        <OutsideLink address={addresses.support} text={pane.supportLink} />
        <OutsideLink address={addresses.privacy} text={pane.privacyLink} />
      </nav>
    </footer>
  );
}
