import type { RuntimeClient } from "./custom-functions/runtime-client";
import { hostObject, type ClassDefinition, type HostObject } from "./rich-api/host-object";

/** What services tell the host. */
export interface ServiceListener {
  functionsReady(): void;
  paneRequested(shown: boolean): void;
  notice(text: string): void;
}

interface Target {
  readonly runtime: RuntimeClient;
  readonly listener: ServiceListener;
  startState: string;
  paneState: string;
}

/** Features of custom functions that the client asks about: all it knows. */
const enabledFeatures = [1, 2, 3, 4];

const customFunctions: ClassDefinition<Target> = {
  name: "CustomFunctions",
  internalMethods: {
    setInvocationArrayResults: ({ runtime }, args) => {
      runtime.takeArrays(args.raw(0));
    },
    setInvocationResults: ({ runtime }, args) => {
      runtime.takeObjects(args.raw(0));
    },
    _SetOsfControlContainerReadyForCustomFunctions: ({ listener }) => {
      listener.functionsReady();
    },
    _GetEnabledFeatures: () => enabledFeatures,
  },
};

const internalService: ClassDefinition<Target> = {
  name: "AddinInternalService",
  internalMethods: { notifyActionHandlerReady: () => null },
};

/** Shows and hides the pane. */
const appRuntime: ClassDefinition<Target> = {
  name: "AppRuntimeService",
  internalMethods: {
    setAppRuntimeState(target, args) {
      target.paneState = args.string(0);
      target.listener.paneRequested(args.string(0) === "Visible");
    },
    getAppRuntimeState: ({ paneState }) => paneState,
  },
};

const runtimePersistence: ClassDefinition<Target> = {
  name: "AppRuntimePersistenceService",
  internalMethods: {
    setAppRuntimeStartState(target, args) {
      target.startState = args.string(0);
    },
    getAppRuntimeStartState: ({ startState }) => startState,
  },
};

const dynamicRibbon: ClassDefinition<Target> = {
  name: "DynamicRibbon",
  internalMethods: {
    executeRequestUpdate: ({ listener }) => {
      listener.notice("The ribbon does not change on request.");
    },
  },
};

/** Services of the host by the names the client gives them. */
export function services(
  runtime: RuntimeClient,
  listener: ServiceListener,
): Readonly<Record<string, HostObject>> {
  const target: Target = { runtime, listener, startState: "Inactive", paneState: "Visible" };
  return {
    "Microsoft.ExcelServices.CustomFunctions": hostObject(customFunctions, target),
    "Microsoft.InternalService.AddinInternalService": hostObject(internalService, target),
    "Microsoft.AppRuntime.AppRuntimeService": hostObject(appRuntime, target),
    "Microsoft.AppRuntime.AppRuntimePersistenceService": hostObject(runtimePersistence, target),
    "Microsoft.DynamicRibbon.DynamicRibbon": hostObject(dynamicRibbon, target),
  };
}
