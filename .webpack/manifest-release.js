// @ts-check
/**
 * Turns development addresses into those of a release. Every file of the build that names an address goes through
 * here: manifest, page and function metadata.
 */
const development = {
  addin: "https://localhost:3000/",
  support: "https://localhost:3000/docs/support.html",
  privacy: "https://localhost:3000/docs/privacy.html",
};

/** @typedef {{ addin: string, support: string, privacy: string }} Addresses each ending as it is used; `addin` in a slash */

/** Domains that documentation uses as examples, and names that only this machine or network knows. */
const nobodysHost =
  /(^|\.)(example(\.(com|org|net))?|contoso\.com|fabrikam\.com|localhost|local|test|invalid|internal)$|^[\d.]+$|^\[/;

/**
 * @param {string} name of the environment variable
 * @param {string | undefined} value
 * @returns {string | undefined} what is wrong with it
 */
function complaint(name, value) {
  if (!value) return `${name} is not set.`;
  if (!URL.canParse(value)) return `${name} is not an address: ${value}`;
  const { protocol, hostname, search, hash } = new URL(value);
  if (protocol !== "https:") return `${name} must begin with https://, as Office requires: ${value}`;
  if (nobodysHost.test(hostname)) return `${name} is a placeholder or local address: ${value}`;
  if (name === "ADDIN_URL" && (search || hash)) return `${name} must be a folder, without ? or #: ${value}`;
  return undefined;
}

/**
 * The addresses of a release; throws with one line for each that is missing or cannot be published.
 * @param {Record<string, string | undefined>} environment
 * @returns {Addresses}
 */
function releaseAddresses(environment) {
  const names = /** @type {const} */ (["ADDIN_URL", "ADDIN_SUPPORT_URL", "ADDIN_PRIVACY_URL"]);
  const complaints = names.map((name) => complaint(name, environment[name])).filter(Boolean);
  if (complaints.length > 0) {
    throw new Error(
      `A release needs public addresses.\n${complaints.map((line) => `  - ${line}`).join("\n")}`,
    );
  }
  const [addin, support, privacy] = names.map((name) => environment[name] ?? "");
  return { addin: `${addin?.replace(/\/$/, "")}/`, support: support ?? "", privacy: privacy ?? "" };
}

/**
 * `text` with every development address replaced.
 * @param {string} text
 * @param {Addresses} addresses
 */
function withAddresses(text, { addin, support, privacy }) {
  return text
    .replaceAll(development.support, support)
    .replaceAll(development.privacy, privacy)
    .replaceAll(development.addin, addin)
    .replaceAll(new URL(development.addin).origin, new URL(addin).origin);
}

module.exports = { development, releaseAddresses, withAddresses };
