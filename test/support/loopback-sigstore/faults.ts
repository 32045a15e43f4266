import type { Answer } from './loopback-sigstore.ts';

/** Ways in which a service does not do what it should; each with the error code that a client gives it. */
export const FAULTS: Readonly<Record<string, { readonly answer: Answer; readonly code: string }>> = {
  'refuses, and repeats what it was sent': {
    code: 'ERR_SIGSTORE_REFUSED',
    answer: (_, response, body) => {
      response.writeHead(400, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ code: 3, message: `bad request: ${body.toString()}` }));
    },
  },
  'is out of order': {
    code: 'ERR_SIGSTORE_UNREACHABLE',
    answer: (_, response) => response.writeHead(503).end('try again later'),
  },
  'does not answer': { code: 'ERR_SIGSTORE_UNREACHABLE', answer: () => undefined },
  'starts to answer and stops': {
    code: 'ERR_SIGSTORE_UNREACHABLE',
    answer: (_, response) => void response.writeHead(201).write('{"'),
  },
  'hangs up': { code: 'ERR_SIGSTORE_UNREACHABLE', answer: (request) => request.socket.destroy() },
  'answers without an end': {
    code: 'ERR_SIGSTORE_ANSWER',
    answer: (_, response) => {
      response.writeHead(201);
      const chunk = Buffer.alloc(64 * 1024, 'a');
      const pour = (): void => {
        while (!response.destroyed && response.write(chunk));
      };
      response.on('drain', pour);
      pour();
    },
  },
  'answers with a page': {
    code: 'ERR_SIGSTORE_ANSWER',
    answer: (_, response) => response.writeHead(200, { 'content-type': 'text/html' }).end('<h1>Welcome</h1>'),
  },
  'answers with other JSON': {
    code: 'ERR_SIGSTORE_ANSWER',
    answer: (_, response) => response.writeHead(201).end('{"a":{"b":1},"c":[null]}'),
  },
  'answers with nothing': {
    code: 'ERR_SIGSTORE_ANSWER',
    answer: (_, response) => response.writeHead(201).end(),
  },
  'sends elsewhere': {
    code: 'ERR_SIGSTORE_UNREACHABLE',
    answer: (request, response) =>
      response.writeHead(307, { location: `http://${request.headers.host}/elsewhere` }).end(),
  },
};
