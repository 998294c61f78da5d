import type { JSX } from "react";
import type { PaneEdition } from "../language/pane-edition";
import type { Addresses } from "./addresses";
import { FunctionsSection } from "./parts/functions-section";
import { Footer } from "./parts/footer";
import { Page } from "./parts/page";
import { Rule } from "./parts/rule";
import { type Unavailable, UnavailableView } from "./views/unavailable-view";

interface UnavailablePaneProps {
  readonly reason: Unavailable;
  readonly edition: PaneEdition;
  readonly addresses: Addresses;
}

/** The pane where nothing can be built; what functions there are it tells all the same. */
export const UnavailablePane = ({ reason, edition, addresses }: UnavailablePaneProps): JSX.Element => (
  <Page edition={edition}>
    <main>
      <UnavailableView reason={reason} />
    </main>
    <Rule />
    <FunctionsSection helpAddress={addresses.functions} />
    <Footer addresses={addresses} />
  </Page>
);
