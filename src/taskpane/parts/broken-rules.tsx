import { Body1, Caption1, Link, makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import { type JSX, useState } from "react";
import type { PaneActions } from "../state/pane-actions";
import { type Checked, toldRules, type ToldPlace } from "../words/check-words";
import { useEdition } from "../words/edition";
import { Message } from "./message";

interface BrokenRulesProps {
  readonly label: string;
  readonly broken: Checked["broken"];
  /** Sheets that cannot be brought into sight. */
  readonly hidden: Checked["hidden"];
  readonly onOpen: PaneActions["openSheet"];
}

const useStyles = makeStyles({
  rules: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    width: "100%",
    overflowWrap: "anywhere",
  },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  heading: { display: "block", margin: 0 },
  place: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: tokens.spacingHorizontalS },
  link: { minHeight: "32px", display: "inline-flex", alignItems: "center", textAlign: "left" },
  piece: { color: tokens.colorNeutralForeground3, fontFamily: tokens.fontFamilyMonospace },
});

/** Rules that are broken, each with its places; a link selects the cells. */
export function BrokenRules({ label, broken, hidden, onOpen }: BrokenRulesProps): JSX.Element {
  const styles = useStyles();
  const { check, pane } = useEdition();
  const [gone, setGone] = useState<string | null>(null);
  const open = async ({ sheet, cells }: NonNullable<ToldPlace["target"]>): Promise<void> => {
    setGone((await onOpen(sheet, cells)) ? null : sheet);
  };
  const { rules, more } = toldRules(check, broken, hidden);
  return (
    <>
      <ul aria-label={label} className={`${styles.list} ${styles.rules}`}>
        {rules.map(({ heading, demand, places }) => (
          <li key={heading}>
            <Subtitle2 as="h2" className={styles.heading}>
              {heading}
            </Subtitle2>
            <Body1>{demand}</Body1>
            <ul className={styles.list}>
              {places.map((place) => (
                <Place key={`${place.text} ${place.pieces.join(" ")}`} place={place} onOpen={open} />
              ))}
            </ul>
          </li>
        ))}
      </ul>
      {more === 0 ? null : <Body1>{check.more(more)}</Body1>}
      {gone === null ? null : <Message intent="warning">{pane.small.gone(gone)}</Message>}
    </>
  );
}

interface PlaceProps {
  readonly place: ToldPlace;
  readonly onOpen: (target: NonNullable<ToldPlace["target"]>) => Promise<void>;
}

function Place({ place: { text, pieces, target }, onOpen }: PlaceProps): JSX.Element {
  const styles = useStyles();
  return (
    <li className={styles.place}>
      {target === null ? (
        <Body1 className={styles.link}>{text}</Body1>
      ) : (
        <Link as="button" className={styles.link} onClick={(): void => void onOpen(target)}>
          {text}
        </Link>
      )}
      {pieces.length === 0 ? null : <Caption1 className={styles.piece}>{pieces.join(", ")}</Caption1>}
    </li>
  );
}
