import { producerInputIds } from "../data/producer-inputs";

/** Whether the figure of an input depends on who the producing partner is. */
export const isProducerInput = (id: string): boolean => producerInputIds.some((each) => each === id);
