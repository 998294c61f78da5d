// @ts-check
const { Compilation, sources } = require("webpack");
const { withAddresses } = require("./manifest-release.js");

/** Puts release addresses into every text file of the build, and stops if a development address is left. */
class ReleaseAddressesPlugin {
  /** @param {import("./manifest-release.js").Addresses} addresses */
  constructor(addresses) {
    this.addresses = addresses;
  }

  /** @param {import("webpack").Compiler} compiler */
  apply(compiler) {
    compiler.hooks.thisCompilation.tap(ReleaseAddressesPlugin.name, (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: ReleaseAddressesPlugin.name, stage }, (assets) => {
        for (const name of Object.keys(assets).filter((file) => /\.(xml|html|json|js|css|md)$/.test(file))) {
          const text = withAddresses(String(compilation.getAsset(name)?.source.source()), this.addresses);
          if (text.includes("localhost"))
            compilation.errors.push(new Error(`${name} still names localhost.`));
          compilation.updateAsset(name, new sources.RawSource(text));
        }
      });
    });
  }
}

module.exports = { ReleaseAddressesPlugin };
