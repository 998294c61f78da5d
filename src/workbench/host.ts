export * from "./host-types";
export { createHost } from "./create-host";
