/** The type size of what a chart says, in pixels: that of Fluent's small text. */
export const LABEL_SIZE = 12;

/** The height of a row of such text. */
export const LABEL_ROW = 16;

/** What a chart takes where nothing tells its width: the pane's content at its narrowest. */
export const NARROWEST = 280;
