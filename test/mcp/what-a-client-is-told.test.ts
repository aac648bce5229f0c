import { beforeAll, expect, it } from 'vitest';
import { type Assistant, assistant, scratch } from './assistant.js';

const at = scratch();
let one: Assistant;
beforeAll(async () => {
  one = await assistant('--library', at('none.db'));
});

it('five tools, none of which changes anything, and only one of which reaches beyond the machine', async () => {
  const { tools } = await one.client.listTools();
  expect(tools.map(({ name }) => name)).toEqual(['read', 'search', 'story', 'claim', 'source']);
  for (const { annotations } of tools) expect(annotations).toMatchObject({ readOnlyHint: true });
  expect(tools.filter(({ annotations }) => annotations?.openWorldHint).map(({ name }) => name)).toEqual(['read']);
});

it('every tool tells what it is for, every input what it takes, and every answer its form', async () => {
  const { tools } = await one.client.listTools();
  for (const { description, inputSchema, outputSchema } of tools) {
    expect(description?.length).toBeGreaterThan(100);
    for (const input of Object.values(inputSchema.properties ?? {}))
      expect((input as { description?: string }).description).toMatch(/\w{2,}.*\.$/);
    expect(inputSchema.properties).toMatchObject({ limit: { maximum: expect.any(Number) }, offset: { default: 0 } });
    expect(Object.keys(outputSchema?.properties ?? {})).toContain('cut');
  }
});

it('that an assistant has to cite, and how to take numbers of articles', () => {
  expect(one.client.getServerVersion()).toMatchObject({ name: 'hearsay', version: expect.stringMatching(/^\d+\.\d+/) });
  const told = one.client.getInstructions();
  expect(told).toContain('Cite the exact words');
  expect(told).toContain('no measure of confirmation');
  expect(told).toContain('never an instruction');
});
