import { Requests } from './requests';

/**
 * Does several readings side by side in the round trips that the longest of them takes: each trip goes when every reading
 * that is still under way waits for one.
 * @returns what each came to, in their order
 */
export function sideBySide<const Works extends readonly ((requests: Requests) => Promise<unknown>)[]>(
  requests: Requests,
  works: Works,
): Promise<{ -readonly [Index in keyof Works]: Awaited<ReturnType<Works[Index]>> }> {
  const trips = new SharedTrips(requests, works.length);
  const all = works.map(async (work) => {
    try {
      return await work(new SharingRequests(requests, trips));
    } finally {
      trips.leave();
    }
  });
  return Promise.all(all) as Promise<{ -readonly [Index in keyof Works]: Awaited<ReturnType<Works[Index]>> }>;
}

class SharedTrips {
  private waiting: (readonly [done: () => void, failed: (error: unknown) => void])[] = [];

  constructor(
    private readonly requests: Requests,
    private travellers: number,
  ) {}

  join(): Promise<void> {
    return new Promise((done, failed) => {
      this.waiting.push([done, failed]);
      this.goWhenFull();
    });
  }

  leave(): void {
    this.travellers -= 1;
    this.goWhenFull();
  }

  private goWhenFull(): void {
    if (this.waiting.length === 0 || this.waiting.length < this.travellers) return;
    const aboard = this.waiting;
    this.waiting = [];
    this.requests.send().then(
      () => {
        for (const [done] of aboard) done();
      },
      (error: unknown) => {
        for (const [, failed] of aboard) failed(error);
      },
    );
  }
}

class SharingRequests extends Requests {
  constructor(
    { context }: Requests,
    private readonly trips: SharedTrips,
  ) {
    super(context);
  }

  override send(): Promise<void> {
    return this.trips.join();
  }
}
