import { edgeRoot, fromBase64, toBase64, ToolsumError, type TreeEdge } from '@toolsum/core';

/** The edge of a tree as text, for a file of one's own. */
export function edgeToText({ size, levels }: TreeEdge): string {
  return JSON.stringify({ size, levels: levels.map((level) => level.map(toBase64)) });
}

/** @throws ToolsumError ERR_USAGE if the text is not the edge of a tree: the file is spoilt. */
export function edgeFromText(text: string): TreeEdge {
  try {
    const { size, levels } = JSON.parse(text) as { size: number; levels: string[][] };
    const edge = { size, levels: levels.map((level) => level.map(fromBase64)) };
    edgeRoot(edge);
    return edge;
  } catch (cause) {
    throw new ToolsumError(
      'ERR_USAGE',
      'the state of the monitor is spoilt; remove its file to start anew',
      {},
      { cause },
    );
  }
}
