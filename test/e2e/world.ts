import { createHash, createPublicKey } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { connect, type AddressInfo, type Server, type Socket } from 'node:net';
import { generate } from 'selfsigned';
import { answerFor, logHost } from './pages';
import { until } from './until';

/** One request that reached the world. */
export interface Seen {
  readonly url: string;
  readonly host: string;
  /** with its query */
  readonly path: string;
  readonly method: string;
  /** `sec-fetch-dest`, or what it would be where the browser leaves it out (plain http) */
  readonly dest: string;
  /** `sec-purpose`: prefetch, prerender; empty for an ordinary request */
  readonly purpose: string;
}

/** Every web site there is, on loopback: one server that answers for every host name. */
export interface World {
  /** A proxy for both http and https; the way in for the browsers. */
  readonly port: number;
  /** base64 SHA-256 of the certificate's public key, for a browser to trust it by. */
  readonly fingerprint: string;
  /** What was asked of a host (all hosts without one), favicons left out. */
  readonly requests: (host?: string) => Seen[];
  /** Documents asked of a host, in tabs and in frames. */
  readonly documents: (host: string) => Seen[];
  /** Addresses of the host's pages whose scripts ran, as they reported themselves. */
  readonly ran: (host: string) => string[];
  readonly clear: () => void;
  /** Has a file lie at an address, whatever is asked there behind a question mark. */
  readonly offer: (url: string, type: string, file: Uint8Array) => void;
  readonly nextRequest: (wanted: (seen: Seen) => boolean) => Promise<Seen>;
  readonly close: () => Promise<void>;
}

const documentKinds = ['document', 'iframe', 'frame', 'object', 'embed'];

const destOf = ({ headers }: IncomingMessage): string => {
  const dest = headers['sec-fetch-dest'];
  if (typeof dest === 'string') return dest;
  return headers.accept?.includes('text/html') ? 'document' : 'empty';
};

/** The address asked for: in full in a request to a proxy, else put together from its parts. */
const addressOf = (request: IncomingMessage, scheme: string): URL => {
  const asked = request.url ?? '/';
  return new URL(
    asked.startsWith('/') ? `${scheme}://${request.headers.host ?? ''}${asked}` : asked,
  );
};

const listen = (server: Server): Promise<number> =>
  new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      resolve((server.address() as AddressInfo).port);
    });
  });

export const createWorld = async (): Promise<World> => {
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'world.test' }], {
    keyType: 'ec',
    algorithm: 'sha256',
  });
  const publicKey = createPublicKey(cert).export({ type: 'spki', format: 'der' });
  const log: Seen[] = [];
  const files = new Map<string, { readonly type: string; readonly file: Uint8Array }>();
  const sockets = new Set<Socket>();

  const serve = (scheme: string) => (request: IncomingMessage, response: ServerResponse) => {
    const url = addressOf(request, scheme);
    const { href, hostname, pathname, search } = url;
    if (pathname !== '/favicon.ico')
      log.push({
        url: href,
        host: hostname,
        path: pathname + search,
        method: request.method ?? '',
        dest: destOf(request),
        purpose: String(request.headers['sec-purpose'] ?? ''),
      });
    const { status = 200, headers, body = '' } = answerFor(url, request.method ?? 'GET');
    request.resume();
    const offered = files.get(url.origin + pathname);
    if (offered) {
      response.writeHead(200, { 'content-type': offered.type }).end(offered.file);
      return;
    }
    response.writeHead(status, headers).end(body);
  };

  const tls = createTlsServer({ key, cert }, serve('https'));
  const tlsPort = await listen(tls);
  const plain = createServer(serve('http'));
  plain.on('connect', (_request: IncomingMessage, client: Socket, head: Buffer) => {
    const tunnel = connect(tlsPort, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection established\r\n\r\n');
      tunnel.write(head);
      tunnel.pipe(client).pipe(tunnel);
    });
    for (const [one, other] of [
      [client, tunnel],
      [tunnel, client],
    ] as const) {
      sockets.add(one);
      one.on('error', () => other.destroy());
      one.on('close', () => {
        sockets.delete(one);
        other.destroy();
      });
    }
  });
  const port = await listen(plain);

  const requests = (host?: string): Seen[] =>
    log.filter((seen) => host === undefined || seen.host === host);
  return {
    port,
    fingerprint: createHash('sha256').update(publicKey).digest('base64'),
    requests,
    documents: (host) => requests(host).filter(({ dest }) => documentKinds.includes(dest)),
    ran: (host) =>
      requests(logHost)
        .map(({ url }) => new URL(url).searchParams.get('ran') ?? '')
        .filter((address) => URL.canParse(address) && new URL(address).hostname === host),
    offer: (url, type, file) => {
      files.set(url, { type, file });
    },
    clear: () => {
      log.length = 0;
    },
    nextRequest: async (wanted) => {
      const from = log.length;
      return until('a request', () => log.slice(from).find(wanted));
    },
    close: async () => {
      for (const socket of sockets) socket.destroy();
      for (const server of [plain, tls]) {
        server.closeAllConnections();
        await new Promise((resolve) => server.close(resolve));
      }
    },
  };
};
