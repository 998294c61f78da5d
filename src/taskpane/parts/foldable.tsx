import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
} from "@fluentui/react-components";
import type { JSX, ReactNode } from "react";

const useStyles = makeStyles({
  // Its text stands in line with the rest of the pane.
  header: { marginLeft: "-10px" },
  panel: { margin: 0 },
});

/** A section that starts folded. */
export function Foldable(props: { readonly title: string; readonly children: ReactNode }): JSX.Element {
  const styles = useStyles();
  return (
    <Accordion collapsible>
      <AccordionItem value="only">
        <AccordionHeader as="h2" className={styles.header}>
          {props.title}
        </AccordionHeader>
        <AccordionPanel className={styles.panel}>{props.children}</AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}
