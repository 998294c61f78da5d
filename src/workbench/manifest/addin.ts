/** What the page shows of an add-in; addresses are paths below its origin. */
export interface Addin {
  readonly id: string;
  readonly version: string;
  readonly name: string;
  /** The page of the shared runtime. */
  readonly page: string;
  /** functions.json; null for an add-in without functions. */
  readonly functions: string | null;
  /** What stands before the names of its functions, such as MINERALS. */
  readonly namespace: string;
  readonly groups: readonly RibbonGroup[];
  /** Entries of the context menu of cells. */
  readonly cellMenu: readonly RibbonButton[];
}

export interface RibbonGroup {
  readonly id: string;
  readonly label: string;
  readonly buttons: readonly RibbonButton[];
}

export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  /** The largest icon up to 32 pixels, null if there is none. */
  readonly icon: string | null;
  readonly action: RibbonAction;
}

/** A button shows the pane or runs a function of the add-in. */
export type RibbonAction =
  { readonly kind: "showPane" } | { readonly kind: "function"; readonly name: string };
