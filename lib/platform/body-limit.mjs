/** The longest form that is accepted, in bytes. next.config.js passes it to Next; lib/server refuses longer bodies. */
export const BODY_LIMIT = 1024 * 1024;
