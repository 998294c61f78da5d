import { Caption1, Link, makeStyles, tokens } from "@fluentui/react-components";
import { type JSX, useState } from "react";
import type { BuildResult } from "../../excel/build-in-excel";
import { usePaneWords } from "../words/edition";
import { linkedSheets } from "../words/linked-sheets";
import { Message } from "./message";
import { SectionHeading } from "./section-heading";

interface SheetLinksProps {
  readonly sheets: BuildResult["sheets"];
  /** @returns whether the sheet is in sight */
  readonly onOpen: (name: string) => Promise<boolean>;
}

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  item: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: tokens.spacingHorizontalS },
  link: { minHeight: "32px", display: "inline-flex", alignItems: "center" },
  about: { color: tokens.colorNeutralForeground3 },
});

/** The sheets to look at first; each brings its sheet into sight. */
export function SheetLinks({ sheets, onOpen }: SheetLinksProps): JSX.Element {
  const styles = useStyles();
  const pane = usePaneWords();
  const [gone, setGone] = useState<string | null>(null);
  const open = async (name: string): Promise<void> => {
    setGone((await onOpen(name)) ? null : name);
  };
  return (
    <section>
      <SectionHeading text={pane.done.linksHeading} />
      <ul className={styles.list}>
        {linkedSheets(pane, sheets).map(({ name, about }) => (
          <li key={name} className={styles.item}>
            <Link as="button" className={styles.link} onClick={(): void => void open(name)}>
              {name}
            </Link>
            <Caption1 className={styles.about}>{about}</Caption1>
          </li>
        ))}
      </ul>
      {gone === null ? null : <Message intent="warning">{pane.small.gone(gone)}</Message>}
    </section>
  );
}
