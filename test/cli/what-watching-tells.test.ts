import { expect, it } from 'vitest';
import { WatchLines } from '../../src/cli/watch-lines.js';
import type { WatchNews } from '../../src/desk/watch-library.js';

const NOW = Date.parse('2027-03-02T08:00:00Z');
const FEED = 'https://tide.example/feed';
const PAGE = 'https://tide.example/1';

function told(...news: readonly WatchNews[]) {
  const lines = new WatchLines();
  return { lines: news.map((one) => lines.linesFor(one, NOW)), counts: lines.counts };
}

const failed = (message: string): WatchNews => ({ event: 'feed-failed', url: FEED, message, next: NOW });
const polled = (found: number): WatchNews => ({ event: 'polled', url: FEED, found, next: NOW });
const kept = (outcome: 'added' | 'unchanged' | 'version' | 'removed', previous: string | null = null): WatchNews => {
  return { event: 'kept', added: { id: 'a', outcome, previous }, from: PAGE, title: 'Mill\u001b[31m sold' };
};

it('a poll that brings nothing, and an article that is new, are no lines of their own', () => {
  const { lines } = told(polled(0), polled(3), kept('added'), kept('unchanged'), kept('removed'));
  expect(lines).toEqual(['', `2027-03-02T08:00:00Z  ${FEED}: 3 new\n`, '', '', '']);
});

it('what came is counted', () => {
  const { counts } = told(kept('added'), kept('added'), kept('version', 'b'), kept('unchanged', 'b'), failed('no'));
  expect(counts).toEqual({ added: 2, versions: 1, failures: 1 });
});

it('a page that changed is told, and nothing in its title steers the terminal', () => {
  const { lines } = told(kept('version', 'b'), kept('unchanged', 'b'));
  expect(lines).toEqual([
    `2027-03-02T08:00:00Z  ${PAGE}: changed (Mill\uFFFD[31m sold)\n`,
    `2027-03-02T08:00:00Z  ${PAGE}: changed back to an earlier version (Mill\uFFFD[31m sold)\n`,
  ]);
});

it('a trouble is told once as long as it lasts, and again when it is back', () => {
  const { lines } = told(failed('down'), failed('down'), failed('slow'), polled(0), failed('slow'));
  expect(lines.map((line) => line.split(': ')[2] ?? '')).toEqual(['down\n', '', 'slow\n', '', 'slow\n']);
});

it('alerts that were told, and those that could not be, are told', () => {
  const problems = [{ from: 'https://desk.example/hook', message: 'no answer' }];
  const alerts = (events: number): WatchNews => ({ event: 'alerts', delivered: { events, problems } });
  expect(told(alerts(2), alerts(0)).lines).toEqual([
    '2027-03-02T08:00:00Z  alerts: 2 told\n2027-03-02T08:00:00Z  https://desk.example/hook: no answer\n',
    '',
  ]);
});
