/**
 * A calculation that is stopped leaves a message port of the engine open, and an open port keeps a process alive. This
 * closes them after the tests of a file, so that the runner ends by itself.
 */
const opened: MessageChannel[] = [];

if (typeof MessageChannel !== "undefined") {
  globalThis.MessageChannel = class extends MessageChannel {
    constructor() {
      super();
      opened.push(this);
    }
  };
}

afterAll(() => {
  for (const { port1, port2 } of opened.splice(0)) {
    port1.close();
    port2.close();
  }
});
