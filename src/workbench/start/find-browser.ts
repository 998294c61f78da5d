/** Finds a browser that can be started so that it accepts the workbench's certificate. */
export interface BrowserSearch {
  readonly platform: NodeJS.Platform;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly exists: (path: string) => boolean;
}

/** The path of Chromium, Chrome or Edge; CHROME_PATH comes first. null if there is none. */
export const findBrowser = (search: BrowserSearch): string | null =>
  candidates(search).find(search.exists) ?? null;

function candidates({ platform, environment }: BrowserSearch): string[] {
  const chosen = environment.CHROME_PATH;
  return [...(chosen ? [chosen] : []), ...usual(platform, environment)];
}

function usual(platform: NodeJS.Platform, environment: BrowserSearch["environment"]): string[] {
  if (platform === "darwin") {
    return ["Google Chrome", "Microsoft Edge", "Chromium"].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    );
  }
  if (platform === "win32") {
    const folders = ["ProgramFiles", "ProgramFiles(x86)", "LOCALAPPDATA"].flatMap(
      (name) => environment[name] ?? [],
    );
    return ["Google\\Chrome\\Application\\chrome.exe", "Microsoft\\Edge\\Application\\msedge.exe"].flatMap(
      (file) => folders.map((folder) => `${folder}\\${file}`),
    );
  }
  return ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge"].map(
    (name) => `/usr/bin/${name}`,
  );
}
