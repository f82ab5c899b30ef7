import { request as askPlain, type IncomingHttpHeaders, type RequestOptions } from 'node:http';
import { request as askSecure } from 'node:https';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';

export interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  /** As sent, decompressed. */
  body: Buffer;
}

/** Asks for an address exactly as it is written: a browser, and fetch, would first take out what is wrong with it. */
export function ask(origin: string, path: string, options: RequestOptions = {}): Promise<Answer> {
  const { hostname, port, protocol } = new URL(origin);
  const send = protocol === 'https:' ? askSecure : askPlain;
  return new Promise((resolve, reject) => {
    // The certificate is one that the test made itself.
    const question = { hostname, port, path, rejectUnauthorized: false, ...options };
    const request = send(question, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('error', reject);
      response.on('end', () => {
        const { headers, statusCode: status = 0 } = response;
        const sent = Buffer.concat(parts);
        resolve({ status, headers, body: plainOf(sent, headers['content-encoding']) });
      });
    });
    request.on('error', reject);
    request.end();
  });
}

function plainOf(sent: Buffer, encoding: string | undefined): Buffer {
  if (sent.length === 0) return sent;
  if (encoding === 'br') return brotliDecompressSync(sent);
  return encoding === 'gzip' ? gunzipSync(sent) : sent;
}
