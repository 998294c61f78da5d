/**
 * fast-check with one seed for every run, so that a run says the same of the same code on every machine.
 * `MINERALS_SEED=7 npx jest <file>` tries other cases.
 */
import fc from "fast-check";

fc.configureGlobal({ seed: Number(process.env.MINERALS_SEED ?? "20241117") });

export default fc;
