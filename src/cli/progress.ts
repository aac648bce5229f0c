const WIDTH = 24;

/** One line for a terminal: `[████░░░░] 34% · 120 articles · 15.2/s · 1:20 left`. Times in seconds; `share` 0 to 1. */
export function progressLine({
  share,
  articles,
  seconds,
}: {
  share: number;
  articles: number;
  seconds: number;
}): string {
  const done = Math.round(share * WIDTH);
  const bar = '█'.repeat(done) + '░'.repeat(WIDTH - done);
  const left = share > 0 && articles > 0 ? ` · ${clock((seconds / share) * (1 - share))} left` : '';
  const rate = seconds > 0 ? (articles / seconds).toFixed(1) : '0.0';
  return `[${bar}] ${Math.floor(share * 100)}% · ${articles} articles · ${rate}/s${left}`;
}

function clock(seconds: number): string {
  const whole = Math.round(seconds);
  const two = (n: number) => String(n).padStart(2, '0');
  const [h, m, s] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  return h > 0 ? `${h}:${two(m)}:${two(s)}` : `${m}:${two(s)}`;
}

/** A bar that is drawn over and over on one line of a terminal, at most ten times a second. */
export class Progress {
  private readonly began = performance.now();
  private drawn = 0;
  private articles = 0;
  share = 0;

  constructor(private readonly stream: NodeJS.WriteStream | null) {}

  count(articles = 1): void {
    this.articles += articles;
    const now = performance.now();
    if (!this.stream || now - this.drawn < 100) return;
    this.drawn = now;
    const line = progressLine({ share: this.share, articles: this.articles, seconds: (now - this.began) / 1000 });
    this.stream.write(`\r${line}\u001B[K`);
  }

  /** A line of its own for work that is counted otherwise: `working out stories · 3 of 12`. */
  private step(what: string, done: number, all: number): void {
    const now = performance.now();
    if (!this.stream || now - this.drawn < 100) return;
    this.drawn = now;
    this.stream.write(`\r${what} · ${done} of ${all}\u001B[K`);
  }

  /** For `coverAgain`. */
  readonly stories = (done: number, all: number): void => this.step('working out stories', done, all);

  /** Takes the bar away, so that other lines can be printed. */
  clear(): void {
    this.stream?.write('\r\u001B[K');
  }
}
