import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { load } from '../../src/desk/load.js';
import type { Material, Problem } from '../../src/desk/material.js';
import { toArticle } from '../../src/desk/to-article.js';
import type { Fetched } from '../../src/fetching/fetch-page.js';
import type { Article } from '../../src/pages/article.js';

/** A folder with these files, taken away when the test ends. */
export async function folderWith(files: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'hearsay-load-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
  return folder;
}

/** When everything is fetched here. */
export const FETCHED = '2027-03-02T08:00:00.000Z';

/** A web of these pages; all other addresses are not there. */
export function web(pages: Readonly<Record<string, string>>) {
  const asked: string[] = [];
  const fetch = async (url: string): Promise<Fetched> => {
    asked.push(url);
    const page = pages[url];
    if (page === undefined) throw new Error(`${new URL(url).host} answers 404 Not Found`);
    const answer = { requested: url, url, ip: '127.0.0.1', status: 200, contentType: null, at: FETCHED };
    return { ...answer, etag: null, lastModified: null, freshFor: null, bytes: new TextEncoder().encode(page) };
  };
  return { asked, fetch };
}

/** What an input holds: articles by their id, and the problems. */
export async function loaded(path: string, pages: Readonly<Record<string, string>> = {}) {
  const articles: Article[] = [];
  const materials: Material[] = [];
  const problems: Problem[] = [];
  const { asked, fetch } = web(pages);
  const isAddress = /^https?:/.test(path);
  const input = isAddress ? ({ kind: 'address', address: path } as const) : ({ kind: 'file', path } as const);
  for await (const found of load(input, { stdin: nothing(), fetch })) {
    if ('problem' in found) problems.push(found.problem);
    else {
      materials.push(found.material);
      articles.push(await toArticle(found.material));
    }
  }
  return { articles, materials, problems, asked };
}

async function* nothing(): AsyncGenerator<Uint8Array> {}

/** Paragraphs of a report about a mill, as many as make a whole article. */
export const STORY = [
  'The council will sell the old mill to a cooperative of its tenants, its leader, Orla Denny, said on Monday.',
  '“We did not want another empty building,” she told a meeting in the hall, which about two hundred people attended.',
  'The tenants’ spokesman, Piers Holm, said they had raised half of the price and would borrow the rest from a bank.',
  'Opponents of the sale said that the price was too low, and that other buyers had never been asked for an offer.',
  'The mill was built in 1874 and has stood without a roof since a fire twelve years ago, according to its keeper.',
  'A surveyor who looked at the building for the council found that its walls were sound and its cellar was dry.',
  'The council is to vote on the sale next week, and the tenants hope to begin with the roof before the summer ends.',
  'Ms Denny said that the money would go into the school, which has waited for a new kitchen for more than six years.',
  'Mr Holm said that the tenants would keep the name of the mill, and that anyone could come to see how it is done.',
];
export const PARAGRAPHS = STORY.map((words) => `<p>${words}</p>`).join('\n');
/** The same report as a page of its own. */
export const PAGE = `<!doctype html><html><head><title>Mill to be sold to tenants</title></head><body><article><h1>Mill to be sold to tenants</h1>${PARAGRAPHS}</article></body></html>`;
