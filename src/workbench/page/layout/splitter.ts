import { element } from "./element";

export interface SplitterOptions {
  readonly label: string;
  /** The element at the right of the splitter, whose width it sets. */
  readonly sized: HTMLElement;
  /** Pixels. */
  readonly initial: number;
  readonly onResize: (width: number) => void;
}

const narrowest = 240;
const widest = 800;
const keyStep = 20;

/** A bar to drag, or to move with the arrow keys, that sets the width of what stands at its right. */
export function splitter({ label, sized, initial, onResize }: SplitterOptions): HTMLElement {
  const bar = element("div", { className: "splitter", tabIndex: 0 });
  bar.setAttribute("role", "separator");
  bar.ariaOrientation = "vertical";
  bar.ariaLabel = label;
  bar.ariaValueMin = String(narrowest);
  bar.ariaValueMax = String(widest);
  const resize = (wanted: number): void => {
    const width = Math.min(widest, Math.max(narrowest, wanted));
    sized.style.width = `${width}px`;
    bar.ariaValueNow = String(width);
    onResize(width);
  };
  resize(initial);
  bar.addEventListener("pointerdown", (start) => {
    bar.setPointerCapture(start.pointerId);
    bar.classList.add("dragged");
  });
  bar.addEventListener("pointermove", ({ clientX, pointerId }) => {
    if (bar.hasPointerCapture(pointerId)) resize(sized.getBoundingClientRect().right - clientX);
  });
  bar.addEventListener("lostpointercapture", () => {
    bar.classList.remove("dragged");
  });
  bar.addEventListener("keydown", ({ key }) => {
    // As it is shown: a small window makes it narrower than was asked for.
    const { width } = sized.getBoundingClientRect();
    if (key === "ArrowLeft") resize(width + keyStep);
    if (key === "ArrowRight") resize(width - keyStep);
  });
  return bar;
}
