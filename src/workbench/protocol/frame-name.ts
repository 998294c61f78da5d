/** What tells a page apart from others. */
export interface FrameIdentity {
  readonly conversation: string;
  readonly appId: string;
  /** The origin of the host page: https, and of the add-in's own host name, or the client refuses to start. */
  readonly hostOrigin: string;
}

/** Flags of the client: 1 is a shared runtime, 2 has custom functions. */
const sharedRuntimeWithFunctions = 3;

/**
 * The `name` to give the add-in's frame before its page loads: the client reads from it that it runs in Excel on the
 * web and whom to talk to, so that not even the address of the page changes.
 */
export function frameName({ conversation, appId, hostOrigin }: FrameIdentity): string {
  return JSON.stringify({
    baseFrameName: `addin_${conversation}`,
    hostInfo: `Excel$Web$16.01$en-US$${conversation}$$disableLogging$${sharedRuntimeWithFunctions}`,
    xdmInfo: `${conversation}|${appId}|${hostOrigin}`,
    serializerVersion: "1",
    flights: "[]",
  });
}
