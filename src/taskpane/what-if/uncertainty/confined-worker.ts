/**
 * A thread under its page's own policy. One whose script comes from the page's host has a policy of its own, which is none:
 * what it knows could leave. One made of a blob has that of the page, so that nothing can leave from there either.
 * It is a class because that is how the build tells which scripts are threads' own.
 */
export class ConfinedWorker {
  readonly thread: Worker;

  /**
   * @param script of the same host
   * @throws where threads are not there or not allowed
   */
  constructor(script: URL, options: WorkerOptions) {
    const first = new Blob([`importScripts(${JSON.stringify(script.href)})`], { type: 'text/javascript' });
    this.thread = new Worker(URL.createObjectURL(first), options);
  }
}
