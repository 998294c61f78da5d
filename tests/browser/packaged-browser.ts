/**
 * The browser that ships inside an npm package, for Linux on x64. It is built for a function service, and unpacks the
 * libraries that a bare Debian lacks only where it takes itself to be there.
 */
import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { root } from "../support/manifest";

export interface PackagedBrowser {
  readonly executablePath: string;
  /** Where it finds its libraries and fonts. */
  readonly env: Readonly<Record<string, string>>;
}

const unpacking = "import('@sparticuz/chromium').then(({ default: chromium }) => chromium.executablePath())";

/** The unpacked browser; the first call unpacks it beside the installed packages. null where it does not run. */
export async function packagedBrowser(): Promise<PackagedBrowser | null> {
  if (process.platform !== "linux" || process.arch !== "x64") return null;
  const cache = join(root, "node_modules/.cache");
  const folder = join(cache, "packaged-browser");
  if (!existsSync(folder)) await unpack(cache, folder);
  return {
    executablePath: join(folder, "chromium"),
    env: {
      LD_LIBRARY_PATH: join(folder, "al2023/lib"),
      FONTCONFIG_FILE: join(folder, "fonts.conf"),
    },
  };
}

/** Unpacks aside and moves the whole into place, so that tests at the same time never see half a browser. */
async function unpack(cache: string, folder: string): Promise<void> {
  await mkdir(cache, { recursive: true });
  const aside = await mkdtemp(join(cache, "unpacking-"));
  try {
    await promisify(execFile)(process.execPath, ["--eval", unpacking], {
      cwd: root,
      env: { ...process.env, TMPDIR: aside, AWS_EXECUTION_ENV: "AWS_Lambda_nodejs20.x" },
    });
    await writeFile(join(aside, "fonts.conf"), fontsFile(folder));
    await rename(aside, folder);
  } catch (error) {
    // Another test was faster.
    if (!existsSync(folder)) throw error;
  } finally {
    await rm(aside, { recursive: true, force: true });
  }
}

/** The fonts of the machine, and those of the package: a bare machine has none. */
const fontsFile = (folder: string): string => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${join(folder, "fonts")}</dir>
  <cachedir>${join(folder, "fonts-cache")}</cachedir>
</fontconfig>
`;
