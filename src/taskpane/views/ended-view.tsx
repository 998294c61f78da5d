import type { JSX } from "react";
import { Message } from "../parts/message";
import { View } from "../parts/view";
import { WideButton } from "../parts/wide-button";

interface EndedViewProps {
  readonly heading: string;
  readonly text: string;
  readonly next: string;
  readonly onNext: () => void;
}

/** Something came to its end, with one way on. */
export const EndedView = ({ heading, text, next, onNext }: EndedViewProps): JSX.Element => (
  <View heading={heading}>
    <Message intent="info">{text}</Message>
    <WideButton appearance="primary" onClick={onNext}>
      {next}
    </WideButton>
  </View>
);
