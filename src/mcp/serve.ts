import type { Readable, Writable } from 'node:stream';
import { Server } from '@modelcontextprotocol/sdk/server/index.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import {
  CallToolRequestSchema,
  ErrorCode,
  ListToolsRequestSchema,
  McpError,
  type CallToolResult,
  type Tool,
} from '@modelcontextprotocol/sdk/types.js';
import { AjvJsonSchemaValidator } from '@modelcontextprotocol/sdk/validation/ajv-provider.js';
import type { JsonSchemaType } from '@modelcontextprotocol/sdk/validation/types.js';

type ObjectSchema = Tool['inputSchema'];

/** One thing that a client may ask for. It only reads, and its answer is JSON of the declared form. */
export type McpTool = {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly inputSchema: ObjectSchema;
  readonly outputSchema: ObjectSchema;
  /** @throws whatever it likes: `sayError` makes a sentence of it. */
  readonly call: (input: Readonly<Record<string, unknown>>) => Promise<Readonly<Record<string, unknown>>>;
};

export type McpService = {
  readonly version: string;
  readonly instructions: string;
  readonly tools: readonly McpTool[];
  readonly sayError: (thrown: unknown) => Promise<string>;
  readonly maxMessageBytes: number;
  readonly input: Readable;
  readonly output: Writable;
};

/** Serves until the client ends its stream. False where it sent more than a message may have. */
export async function serveTools(service: McpService): Promise<boolean> {
  const server = new Server(
    { name: 'tightlip', title: 'tightlip', version: service.version },
    { capabilities: { tools: {} }, instructions: service.instructions },
  );
  server.setRequestHandler(ListToolsRequestSchema, () => ({ tools: service.tools.map(declared) }));
  const callOne = callerOf(service);
  let last: Promise<unknown> = Promise.resolve();
  server.setRequestHandler(CallToolRequestSchema, ({ params }, { signal }) => {
    // One after the other: each may use all processors, and hold much in memory.
    const turn = last.then(() => {
      signal.throwIfAborted();
      return callOne(params.name, params.arguments ?? {});
    });
    last = turn.catch(() => {});
    return turn;
  });
  const ended = new Promise<boolean>((resolve) => {
    service.input.once('end', () => resolve(true));
    service.input.once('error', () => resolve(false));
    Object.assign(server, { onclose: () => resolve(false) });
  });
  const { input, output, maxMessageBytes } = service;
  await server.connect(new StdioServerTransport(input, output, { maxBufferSize: maxMessageBytes }));
  const whole = await ended;
  await last;
  await server.close();
  return whole;
}

const declared = ({ name, title, description, inputSchema, outputSchema }: McpTool): Tool => ({
  name,
  title,
  description,
  inputSchema,
  outputSchema,
  annotations: { title, readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: false },
});

type Call = (name: string, input: Readonly<Record<string, unknown>>) => Promise<CallToolResult>;

/** What is wrong is told as the answer of the tool, so that a model can mend it; only an unknown tool is an error of the protocol. */
function callerOf({ tools, sayError }: McpService): Call {
  const validator = new AjvJsonSchemaValidator();
  const known = new Map(
    tools.map(
      (tool) =>
        [tool.name, { tool, check: validator.getValidator({ ...tool.inputSchema } as JsonSchemaType) }] as const,
    ),
  );
  return async (name, input) => {
    const found = known.get(name);
    if (found === undefined) throw new McpError(ErrorCode.InvalidParams, 'There is no tool of this name.');
    const { valid, errorMessage } = found.check(input);
    if (!valid) return failure(`The input has not the form that the tool asks for: ${errorMessage ?? ''}.`);
    try {
      const answer = await found.tool.call(input);
      return { content: [{ type: 'text', text: JSON.stringify(answer) }], structuredContent: { ...answer } };
    } catch (thrown) {
      return failure(await sayError(thrown));
    }
  };
}

const failure = (text: string): CallToolResult => ({ isError: true, content: [{ type: 'text', text }] });
