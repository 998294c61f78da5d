import type { ICommandService } from "@univerjs/core";

/** Changes that are gathered. */
export interface Waiting {
  /** Has them made soon. */
  readonly soon: () => void;
  readonly dispose: () => void;
}

/**
 * An add-in lays out a sheet in dozens of small steps, and each costs Univer a round of all who listen; so steps that
 * follow each other, such as those of one request, are gathered and made as one: a moment later, or before anything
 * else is done that would find the difference.
 * @param make makes what is gathered, if anything is
 * @param beside ids of commands that find no difference
 */
export function waiting(commands: ICommandService, make: () => void, beside: ReadonlySet<string>): Waiting {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const watch = commands.beforeCommandExecuted(({ id }) => {
    if (!beside.has(id)) make();
  });
  return {
    soon() {
      timer ??= setTimeout(() => {
        timer = undefined;
        make();
      });
    },
    dispose() {
      clearTimeout(timer);
      watch.dispose();
    },
  };
}
