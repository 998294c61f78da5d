import { officePath } from "./addresses";

/** Where pages of add-ins load office.js from. */
const publicOffice = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

/** A page of the add-in with office.js from this machine. Nothing else of an add-in is ever changed. */
export const withLocalOffice = (page: string): string =>
  page.replaceAll(publicOffice, () => `${officePath}office.js`);
