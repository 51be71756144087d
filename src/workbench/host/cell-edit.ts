/** Whether the user is typing in a cell. Excel takes no requests then, unless they say that they can wait. */
export class CellEdit {
  #ended: Promise<void> | null = null;
  #end: (() => void) | null = null;

  get active(): boolean {
    return this.#ended !== null;
  }

  begin(): void {
    this.#ended ??= new Promise((resolve) => {
      this.#end = resolve;
    });
  }

  end(): void {
    this.#end?.();
    this.#end = null;
    this.#ended = null;
  }

  /** Resolves when no cell is being edited. */
  async whenEnded(): Promise<void> {
    while (this.#ended) await this.#ended;
  }
}
