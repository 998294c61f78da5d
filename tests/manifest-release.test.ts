/** A release names public addresses only, and every one of them. */
import { development, releaseAddresses, withAddresses } from "../.webpack/manifest-release.js";
import { manifestText, parseManifest, withDescendants } from "./support/manifest";

const environment = {
  ADDIN_URL: "https://minerals.gob.pe/roadmap",
  ADDIN_SUPPORT_URL: "https://minerals.gob.pe/help",
  ADDIN_PRIVACY_URL: "https://minerals.gob.pe/privacy",
};
const addresses = releaseAddresses(environment);

test("every development address of the manifest is replaced", () => {
  const released = withAddresses(manifestText, addresses);
  expect(manifestText.match(/localhost/g)?.length).toBeGreaterThan(10);
  expect(released).not.toContain("localhost");
  const urls = withDescendants(parseManifest(released))
    .filter(({ attributes }) => attributes.id?.endsWith("Url"))
    .map(({ attributes }) => [attributes.id, attributes.DefaultValue]);
  expect(Object.fromEntries(urls)).toEqual({
    "Taskpane.Url": "https://minerals.gob.pe/roadmap/taskpane.html",
    "Functions.Script.Url": "https://minerals.gob.pe/roadmap/functions.js",
    "Functions.Metadata.Url": "https://minerals.gob.pe/roadmap/functions.json",
    "Support.Url": "https://minerals.gob.pe/help",
  });
});

test("the domain of the add-in is its origin, without the folder", () => {
  expect(withAddresses("<AppDomain>https://localhost:3000</AppDomain>", addresses)).toBe(
    "<AppDomain>https://minerals.gob.pe</AppDomain>",
  );
});

test("links of the page lead to the published support and privacy pages", () => {
  expect(withAddresses(`${development.support} ${development.privacy}`, addresses)).toBe(
    `${environment.ADDIN_SUPPORT_URL} ${environment.ADDIN_PRIVACY_URL}`,
  );
});

test("a folder's slash is added once", () => {
  expect(releaseAddresses({ ...environment, ADDIN_URL: "https://minerals.gob.pe/" }).addin).toBe(
    "https://minerals.gob.pe/",
  );
  expect(addresses.addin).toBe("https://minerals.gob.pe/roadmap/");
});

test("every missing address is named at once", () => {
  expect(() => releaseAddresses({})).toThrow(/ADDIN_URL.*ADDIN_SUPPORT_URL.*ADDIN_PRIVACY_URL/s);
});

test.each([
  ["not an address", "minerals.gob.pe"],
  ["must begin with https", "http://minerals.gob.pe/"],
  ["placeholder or local", "https://localhost:3000/"],
  ["placeholder or local", "https://127.0.0.1/"],
  ["placeholder or local", "https://[::1]/"],
  ["placeholder or local", "https://www.contoso.com/support"],
  ["placeholder or local", "https://example.com/"],
  ["placeholder or local", "https://addin.example/"],
])("is refused as %s: %s", (reason, url) => {
  for (const name of Object.keys(environment)) {
    expect(() => releaseAddresses({ ...environment, [name]: url })).toThrow(new RegExp(`${name}.*${reason}`));
  }
});

test("a place to put files has no query", () => {
  expect(() => releaseAddresses({ ...environment, ADDIN_URL: "https://minerals.gob.pe/?v=1" })).toThrow(
    /must be a folder/,
  );
});
