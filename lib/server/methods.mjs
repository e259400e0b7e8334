// The methods of each address. Next answers others with the page, as if they were GET.

import { refuse } from './answer.mjs';
import { hasForms } from './known-routes.mjs';

/** Whether a request asks for a page or a file, and sends nothing. @param {{ method?: string | undefined }} request */
export const isRead = ({ method }) => method === 'GET' || method === 'HEAD';

/** @param {string} target */
const methodsOf = (target) =>
  target === '*' || hasForms(target) ? ['GET', 'HEAD', 'POST', 'OPTIONS'] : ['GET', 'HEAD', 'OPTIONS'];

/**
 * Answers OPTIONS, and refuses methods that the address does not have.
 * @param {import('node:http').IncomingMessage} request @param {import('node:http').ServerResponse} response
 */
export function answerMethod(request, response) {
  const { method = '', url = '' } = request;
  const methods = methodsOf(url);
  const Allow = methods.join(', ');
  if (method === 'OPTIONS') {
    response.writeHead(204, { Allow }).end();
    return true;
  }
  if (methods.includes(method)) return false;
  const words =
    method === 'POST'
      ? 'This address is read-only: nothing can be sent to it.'
      : `This address accepts only ${methods.slice(0, -1).join(', ')} and ${methods.at(-1)}.`;
  refuse(request, response, { status: 405, title: 'Method not allowed', words, headers: { Allow } });
  return true;
}
