/** Carries the messages of one add-in page, as strings. */
export interface Transport {
  send(message: string): void;
  /** Calls the listener with each message of the page; returns what ends that. */
  onMessage(listener: (message: string) => void): () => void;
}

/** The transport between a host page and the frame it shows the add-in in. */
export function frameTransport(frame: HTMLIFrameElement, hostWindow: Window): Transport {
  const origin = new URL(frame.src, hostWindow.location.href).origin;
  return {
    send: (message) => frame.contentWindow?.postMessage(message, origin),
    onMessage(listener) {
      const receive = ({ source, origin: sender, data }: MessageEvent<unknown>): void => {
        if (source === frame.contentWindow && sender === origin && typeof data === "string") listener(data);
      };
      hostWindow.addEventListener("message", receive);
      return () => {
        hostWindow.removeEventListener("message", receive);
      };
    },
  };
}
