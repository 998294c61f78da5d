import { createDOMRenderer, RendererProvider } from "@fluentui/react-components";
import { render, type RenderResult } from "@testing-library/react";
import type { ReactElement } from "react";

/**
 * Renders with the rules of Fluent UI's styles in a document of their own: jsdom shows nothing, but tries every rule on
 * every element that is asked for its role or name, which takes most of the time of a test.
 */
export function renderUnstyled(element: ReactElement): RenderResult {
  const elsewhere = document.implementation.createHTMLDocument();
  return render(
    <RendererProvider renderer={createDOMRenderer(elsewhere)} targetDocument={elsewhere}>
      {element}
    </RendererProvider>,
  );
}
