// Loaded into a process by a test: at SIGUSR2 it prints what the prototypes of Node's HTTP server hold.
import http from 'node:http';

process.on('SIGUSR2', () => {
  const told = [http.Server, http.ServerResponse, http.IncomingMessage].map(({ prototype }) =>
    Object.entries(Object.getOwnPropertyDescriptors(prototype)).map(([name, { value, get, set, ...flags }]) => [
      name,
      String(value),
      String(get),
      String(set),
      flags,
    ]),
  );
  console.log(`prototypes ${JSON.stringify(told)}`);
});
