/** What an add-in page learns of its host when it starts. */
export interface AppContextOptions {
  readonly appId: string;
  readonly addinName: string;
  readonly conversation: string;
  readonly hostOrigin: string;
  readonly documentName: string;
  /** Locale of the words of Excel, such as "ja-JP". Numbers and dates stay American. */
  readonly displayLanguage: string;
  readonly requirementSets: Readonly<Record<string, string>>;
  readonly settings: Iterable<readonly [string, unknown]>;
}

/** The application's number of Excel on the web. */
const excelOnTheWeb = 16;
/** The pane is shown as a task pane from the start. */
const shownAsTaskPane = 2;

/** The answer to ContextActivationManager_getAppContextAsync. */
export const appContext = (options: AppContextOptions): Readonly<Record<string, unknown>> => ({
  _id: options.appId,
  _appInstanceId: options.appId,
  _appName: excelOnTheWeb,
  _appVersion: "16.00",
  _appMinorVersion: 1,
  _appUILocale: options.displayLanguage,
  _dataLocale: "en-US",
  _docUrl: `${options.hostOrigin}/${options.documentName}`,
  _clientMode: 0,
  _settings: [...options.settings].map(([key, value]) => [key, JSON.stringify(value)]),
  _reason: "inserted",
  _osfControlType: 1,
  _eToken: "",
  _correlationId: options.conversation,
  _requirementMatrix: JSON.stringify(options.requirementSets),
  _hostFullVersion: "16.0.18000.10000",
  _addinName: options.addinName,
  _appDomains: [],
  _featureGates: {},
  _initialDisplayMode: shownAsTaskPane,
  _wacHostEnvironment: "0",
  _isFromWacAutomation: false,
});
