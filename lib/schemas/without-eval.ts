import { config } from 'zod';

// For schemas that a browser reads forms with; imported before any of them is made. zod compiles the schema of an object
// by `new Function`, and tries whether it may: our content policy forbids it, and every try would be reported.
if (typeof window !== 'undefined') config({ jitless: true });
