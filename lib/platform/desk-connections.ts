/**
 * The `application_name` of the desk's connections: a PostgreSQL server shows it; the embedded database serves them
 * first.
 */
export const DESK_FIRST = 'crossread desk';

const PROTOCOL_3 = 196_608;
const asked = Buffer.from(`\0application_name\0${DESK_FIRST}\0`);

/**
 * Whether a message opens a connection of the desk. Such a message begins with its length and the version of the
 * protocol; names and values follow, each ended by a zero byte.
 */
export function opensDeskConnection(message: Uint8Array): boolean {
  const bytes = Buffer.from(message.buffer, message.byteOffset, message.byteLength);
  return bytes.length > 8 && bytes.readInt32BE(4) === PROTOCOL_3 && bytes.includes(asked, 7);
}
