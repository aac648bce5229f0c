import type { McpServer, ToolCallback } from '@modelcontextprotocol/sdk/server/mcp.js';
import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js';
import type { z } from 'zod';
import { toldOf } from './told-errors.js';

/** What a tool answers: the same for programs, checked against its schema, and for whoever reads text alone. */
export interface Answer<T> {
  readonly structured: T;
  readonly text: string;
}

/** A question that can be asked: nothing is changed by any. */
export interface Tool<In extends z.ZodObject, Out extends z.ZodObject> {
  readonly name: string;
  readonly title: string;
  /** What it is for, when to use it, and what to make of the answer. */
  readonly description: string;
  readonly input: In;
  readonly output: Out;
  /** Whether it reaches beyond this machine. */
  readonly reachesOut?: boolean;
  answer(asked: z.output<In>): Promise<Answer<z.output<Out>>>;
}

/** What is to be known of answers while they are made. */
export interface Answering {
  /** Told of errors of the program itself. */
  readonly onFault: (error: unknown) => void;
  /** Given each answer as it begins; gives it back. */
  readonly during: <T>(answer: Promise<T>) => Promise<T>;
}

/** Adds a tool to a server. What is wrong with a question, or with the library, is an error that says what to do. */
export function addTool<In extends z.ZodObject, Out extends z.ZodObject>(
  server: McpServer,
  { name, title, description, input, output, reachesOut = false, answer }: Tool<In, Out>,
  { onFault, during }: Answering,
): void {
  const call = async (asked: z.output<In>): Promise<CallToolResult> => {
    try {
      const { structured, text } = await during(answer(asked));
      return { structuredContent: structured, content: [{ type: 'text', text }] };
    } catch (error) {
      const told = toldOf(error);
      if (told === null) onFault(error);
      const text = told ?? `Hearsay failed at this, which is a fault of the program: ${(error as Error).message}`;
      return { isError: true, content: [{ type: 'text', text }] };
    }
  };
  const annotations = { title, readOnlyHint: true, openWorldHint: reachesOut };
  const config = { title, description, inputSchema: input, outputSchema: output, annotations };
  server.registerTool(name, config, call as unknown as ToolCallback<In>);
}
