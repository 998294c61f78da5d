/** Takes protection off before anything is written: with a password of the user's, Excel refuses here. */
import type { Gate } from "../gate/gate";
import type { SheetSnapshot } from "./snapshot";

/** @throws ExcelError where a sheet cannot be changed; protection is then as it was */
export async function unlock(gate: Gate, snapshots: readonly SheetSnapshot[]): Promise<void> {
  const locked = snapshots.filter(({ protection }) => protection.on);
  if (locked.length === 0) return;
  try {
    await gate.send(({ workbook }) => {
      for (const { name } of locked) workbook.worksheets.getItem(name).protection.unprotect();
    });
  } catch (error) {
    await lockAgain(gate, locked);
    throw error;
  }
}

/** Asks first: protecting a sheet that is protected is an error. */
async function lockAgain(gate: Gate, locked: readonly SheetSnapshot[]): Promise<void> {
  const now = await gate.send(({ workbook }) =>
    locked.map(({ name }) => {
      const { protection } = workbook.worksheets.getItem(name);
      protection.load("protected");
      return protection;
    }),
  );
  await gate.send(({ workbook }) => {
    locked.forEach(({ name, protection }, index) => {
      if (now[index]?.protected === false) {
        workbook.worksheets.getItem(name).protection.protect(protection.options);
      }
    });
  });
}
