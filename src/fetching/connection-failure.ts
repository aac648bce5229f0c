import { FetchFailed } from './fetch-failed.js';
import { hostOf } from './web-address.js';

/** Node's codes, and OpenSSL's names for what can be wrong with a certificate. */
const TLS =
  /^(?:ERR_TLS_|ERR_SSL_|EPROTO$|CERT_|CRL_|UNABLE_TO_|SELF_SIGNED_|DEPTH_ZERO_|INVALID_CA$|INVALID_PURPOSE$|HOSTNAME_MISMATCH$|PATH_LENGTH)/;
const NO_SUCH_NAME = /^(?:ENOTFOUND|ENODATA|EAI_NODATA|EAI_NONAME)$/;
const NO_NAME_SERVER = /^(?:EAI_|ESERVFAIL$|EREFUSED$)/;
const OUT_OF_REACH = /^(?:ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|EADDRNOTAVAIL|EHOSTDOWN|ENETDOWN)$/;

/** What kept a connection to `url` from giving an answer, told by the error that Node gives for it. */
export function connectionFailure(error: NodeJS.ErrnoException, url: URL): FetchFailed {
  if (error instanceof FetchFailed) return error;
  const { code = '' } = error;
  const host = hostOf(url);
  const failed = (reason: FetchFailed['reason'], message: string) =>
    new FetchFailed(reason, message, { url, cause: error });
  if (NO_SUCH_NAME.test(code))
    return failed('dns', `no host is named ${host}: check the address, and that there is a network`);
  if (NO_NAME_SERVER.test(code))
    return failed('dns', `the name ${host} can't be looked up (${code}): is there a network? Try again later`);
  if (TLS.test(code)) return failed('tls', `no secure connection to ${host}: ${whatOfTls(error)}`);
  if (code.startsWith('HPE_')) return failed('bad-answer', `${host} does not answer in proper HTTP (${code})`);
  if (code === 'ECONNREFUSED')
    return failed('connection', `${host} takes no connection at port ${portOf(url)}: check the address`);
  if (code === 'ECONNRESET')
    return failed('connection', `${host} closed the connection before it answered: try again later`);
  if (OUT_OF_REACH.test(code)) return failed('connection', `${host} can't be reached (${code}): is there a network?`);
  return failed('connection', `no connection to ${host}: ${error.message || code}`);
}

const portOf = ({ port, protocol }: URL): string => port || (protocol === 'https:' ? '443' : '80');

function whatOfTls({ code = '', message }: NodeJS.ErrnoException): string {
  if (code === 'CERT_HAS_EXPIRED') return "its certificate has expired, or this machine's clock is wrong";
  if (code === 'ERR_TLS_CERT_ALTNAME_INVALID') return 'its certificate is for another name: check the address';
  if (code.startsWith('ERR_SSL_') || code === 'EPROTO') return `it does not speak TLS there (${code})`;
  return `its certificate can't be trusted (${code || message}); a certificate authority of your own goes into NODE_EXTRA_CA_CERTS`;
}
