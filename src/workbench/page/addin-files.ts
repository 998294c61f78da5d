/** What the server knows of the add-in. */
import type { FunctionsMetadata } from "../custom-functions/functions-metadata";
import type { Addin } from "../manifest/addin";

export interface AddinFiles {
  readonly addin: Addin;
  readonly functions: FunctionsMetadata;
}

/** Fetches the add-in's description and the description of its functions. */
export async function fetchAddin(): Promise<AddinFiles> {
  const addin = (await fetchJson("addin.json")) as Addin;
  const functions =
    addin.functions === null ? { functions: [] } : ((await fetchJson(addin.functions)) as FunctionsMetadata);
  return { addin, functions };
}

async function fetchJson(address: string): Promise<unknown> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${await response.text()}`);
  return response.json();
}
