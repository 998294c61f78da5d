/** `npm run formula -- '=MINERALS.DEMAND("copper",2035)'`: one custom function, without Excel. */
import { runFormula } from "./run-formula";

const { exitCode, output, error } = runFormula(process.argv.slice(2));
if (output !== "") console.log(output);
if (error !== "") console.error(error);
process.exitCode = exitCode;
