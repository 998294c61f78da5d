/** What a person reads who starts the workbench. */
import type { Certificate } from "../server/certificate";

export interface Instructions {
  readonly url: string;
  readonly certificate: Pick<Certificate, "file" | "publicKeyHash">;
  readonly platform: NodeJS.Platform;
  /** The path of a browser; null if none was found. */
  readonly browser: string | null;
  /** A folder for the profile of a browser that is started for the workbench. */
  readonly profile: string;
}

/** The address, a way without a warning, and how to trust the certificate. */
export const instructions = ({ url, certificate, platform, browser, profile }: Instructions): string[] => [
  `The workbench runs at ${url}`,
  "",
  ...(browser === null
    ? [
        "No Chrome, Chromium or Edge was found to open it with; CHROME_PATH can name one. In any browser,",
        "accept the warning about its certificate once (Advanced, Proceed to localhost), or trust it for good:",
      ]
    : [
        "Open it without a certificate warning in a browser of its own:",
        `  ${quoted(browser)} --user-data-dir=${quoted(profile)} --no-first-run --ignore-certificate-errors-spki-list=${certificate.publicKeyHash} ${url}`,
        "",
        "In any other browser, accept the warning once (Advanced, Proceed to localhost), or trust the certificate for good:",
      ]),
  `  ${trustCommand(platform, certificate.file)}`,
  "",
  "Press Ctrl+C to stop.",
];

/** The command by which a person trusts the certificate. */
export function trustCommand(platform: NodeJS.Platform, file: string): string {
  switch (platform) {
    case "win32":
      return `certutil -user -addstore Root ${quoted(file)}`;
    case "darwin":
      return `security add-trusted-cert -r trustRoot -p ssl -k ~/Library/Keychains/login.keychain-db ${quoted(file)}`;
    default:
      return `certutil -d sql:$HOME/.pki/nssdb -A -t P,, -n minerals-workbench -i ${quoted(file)}   (package libnss3-tools; Chromium and Chrome)`;
  }
}

const quoted = (path: string): string => (/^[\w./:=\\+-]+$/.test(path) ? path : `"${path}"`);
