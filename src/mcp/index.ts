// Speaks the Model Context Protocol on two streams: says which tools there are, checks what they are called with, calls one at a
// time and hands back what it gives. Knows no tool: they are values that the command line passes in. It is built into a file of
// its own, which nothing else loads. May not read files, scan, or write anything but the protocol.
export { serveTools, type McpService, type McpTool } from './serve.js';
