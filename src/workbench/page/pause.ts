/** Two frames of a screen: enough for a change to be seen. */
const FRAMES_MS = 32;

/** Lets the page draw before work that keeps it from drawing. */
export function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, FRAMES_MS));
}
