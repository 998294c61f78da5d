/**
 * Every custom function. The build reads the comments of these files into functions.json and associates each function
 * with its id; docs/functions tells what they do.
 */
export * from "./curve-functions";
export * from "./data-functions";
export * from "./demand-functions";
export * from "./forecast-functions";
export * from "./energy-functions";
export * from "./roadmap-functions";
export * from "./stock-functions";
export * from "./supply-functions";
export * from "./uncertainty-functions";
export * from "./unit-functions";
