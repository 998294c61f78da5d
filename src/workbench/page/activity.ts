/** What the status line says. */
import { words } from "./words";
import type { Session } from "./session";

/** How often the line is brought up to date, in milliseconds. */
const interval = 100;

/** Keeps a status line true until the session ends. */
export function followActivity(session: Session, show: (text: string) => void): () => void {
  let started = false;
  void session.host.functionsReady.then(() => {
    started = true;
  });
  const look = (): void => {
    if (!started) show(words.starting);
    else if (session.editing()) show(words.editing);
    else show(session.host.busy ? words.calculating : words.ready);
  };
  const timer = setInterval(look, interval);
  look();
  return () => {
    clearInterval(timer);
  };
}
