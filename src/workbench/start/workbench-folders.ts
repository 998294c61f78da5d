import { join } from "node:path";

/** Where the workbench keeps what it makes: beside the installed packages, so that nothing of it is ever committed. */
export const workbenchFolders = (root: string) => {
  const home = join(root, "node_modules/.cache/workbench");
  return {
    /** The add-in as this process builds it; two workbenches at a time do not meet. */
    addin: join(home, `addin-${process.pid}`),
    certificate: join(home, "localhost.crt"),
    profile: join(home, "browser-profile"),
    /** Notes of running workbenches for `npm stop`. */
    running: join(home, "running"),
    office: join(root, "node_modules/@microsoft/office-js/dist"),
  } as const;
};
