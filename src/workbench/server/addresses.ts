/** Where the server puts what is not the add-in's own. */
export const workbenchPath = "/workbench/";
export const officePath = `${workbenchPath}office/`;
export const addinPath = `${workbenchPath}addin.json`;
export const stopPath = `${workbenchPath}stop`;
export const headerOfStop = "x-workbench-token";
